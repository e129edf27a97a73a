// SPDX-License-Identifier: MIT
// Counts in the background how many keys match each of some filters: the numbers in the chips.
//
// GUI thread; the work runs on a pool thread, and only the newest question is answered.
#pragma once

#include "models/snapshot/keyquery.h"

#include <QList>
#include <QObject>

namespace Chatelaine {

template<typename Question, typename Answer>
class NewestOnly;

class CountRunner final : public QObject
{
    Q_OBJECT

public:
    explicit CountRunner(QObject *parent = nullptr);
    ~CountRunner() override;

    // now: seconds since 1970 UTC, for the ages in the filters.
    void count(const KeySnapshotPtr &snapshot, std::vector<KeyFilter> filters, qint64 now);

Q_SIGNALS:
    // One number per filter, in the same order.
    void counted(const QList<quint32> &keys);

private:
    struct Question;

    std::unique_ptr<NewestOnly<Question, QList<quint32>>> m_newest;
};

} // namespace Chatelaine

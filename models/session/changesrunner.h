// SPDX-License-Identifier: MIT
// Compares snapshots in the background; only the newest question is answered.
//
// GUI thread; the work runs on a pool thread.
#pragma once

#include "models/snapshot/snapshotchanges.h"

#include <QObject>

namespace Chatelaine {

template<typename Question, typename Answer>
class NewestOnly;

class ChangesRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ChangesRunner(QObject *parent = nullptr);
    ~ChangesRunner() override;

    // REQUIRES: both are complete.
    void compare(const KeySnapshotPtr &before, const KeySnapshotPtr &after);

Q_SIGNALS:
    void compared(const Chatelaine::KeySnapshotPtr &after,
                  const Chatelaine::SnapshotChangesPtr &changes);

private:
    struct Question;
    struct Answer;

    std::unique_ptr<NewestOnly<Question, Answer>> m_newest;
};

} // namespace Chatelaine

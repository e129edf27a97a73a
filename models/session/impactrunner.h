// SPDX-License-Identifier: MIT
// Computes the impact of an edit in the background; only the newest edit is answered.
//
// GUI thread; the work runs on a pool thread.
#pragma once

#include "models/snapshot/impact.h"

#include <QObject>

namespace Chatelaine {

template<typename Question, typename Answer>
class NewestOnly;

class ImpactRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ImpactRunner(QObject *parent = nullptr);
    ~ImpactRunner() override;

    // Asks anew; an older edit that is still unanswered is dropped.
    void compute(const KeySnapshotPtr &snapshot, const ScopeEdit &edit);

Q_SIGNALS:
    // The snapshot is the one that the rows of the impact belong to.
    void computed(const Chatelaine::KeySnapshotPtr &snapshot, const Chatelaine::Impact &impact);

private:
    struct Question;
    struct Answer;

    std::unique_ptr<NewestOnly<Question, Answer>> m_newest;
};

} // namespace Chatelaine

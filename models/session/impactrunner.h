// SPDX-License-Identifier: MIT
// Computes the impact of an edit in the background; only the newest edit is answered.
//
// GUI thread; the work runs on a pool thread.
#pragma once

#include "models/snapshot/impact.h"

#include <QObject>

namespace Chatelaine {

class ImpactRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ImpactRunner(QObject *parent = nullptr);

    void compute(const KeySnapshotPtr &snapshot, const ScopeEdit &edit);

Q_SIGNALS:
    // The snapshot is the one that the rows of the impact belong to.
    void computed(const Chatelaine::KeySnapshotPtr &snapshot, const Chatelaine::Impact &impact);

private:
    quint64 m_generation = 0;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/tables/impactcounts.h"

#include "models/snapshot/rowsets.h"

namespace Chatelaine {

ImpactCounts impactCounts(const KeySnapshot &snapshot, const RowSet &rows, qint64 now)
{
    if (rows.isEmpty())
        return {};
    const RowSets &sets = snapshot.sets();
    const RowSet active = rows & *sets.active();
    return {int(rows.count()), int(active.count()),
            int(active.countCommon(*sets.usedSince(now - RecentlyUsedSeconds)))};
}

} // namespace Chatelaine

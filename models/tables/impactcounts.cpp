// SPDX-License-Identifier: MIT
#include "models/tables/impactcounts.h"

namespace Chatelaine {

ImpactCounts impactCounts(const KeySnapshot &snapshot, std::span<const Row> rows, qint64 now)
{
    ImpactCounts counts;
    counts.keys = int(rows.size());
    for (const Row row : rows) {
        if (!snapshot.isActive(row))
            continue;
        ++counts.active;
        const qint64 lastUsed = snapshot.lastUsed(row);
        if (lastUsed != 0 && lastUsed >= now - RecentlyUsedSeconds)
            ++counts.recent;
    }
    return counts;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How many of the keys that an edit touches matter now.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/rowset.h"

namespace Chatelaine {

inline constexpr qint64 RecentlyUsedSeconds = 30 * 24 * 60 * 60;

struct ImpactCounts
{
    int keys = 0;
    int active = 0;
    int recent = 0; // Active and used in the last RecentlyUsedSeconds.

    friend bool operator==(const ImpactCounts &, const ImpactCounts &) = default;
};

// now: seconds since 1970 UTC. REQUIRES: rows of the snapshot.
[[nodiscard]] ImpactCounts impactCounts(const KeySnapshot &snapshot, const RowSet &rows,
                                        qint64 now);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How many keys are selected, and of what kind: enough to decide which actions make sense.
//
// Pure: any thread. A million selected keys cost a millisecond or two.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/rowlist.h"
#include "models/snapshot/rowset.h"

namespace Chatelaine {

// Positions in a list of rows, both included.
struct PositionRange
{
    int first = 0;
    int last = -1;
};

struct SelectionSummary
{
    qint64 keys = 0;
    qint64 active = 0;
    qint64 drifted = 0;
    qint64 barred = 0;  // Active keys of banned, disabled or rejected users.
    qint64 orphans = 0; // Keys whose user is gone.

    [[nodiscard]] qint64 disabled() const { return keys - active; }
    friend bool operator==(const SelectionSummary &, const SelectionSummary &) = default;
};

// REQUIRES of both: the ranges lie within rows, which are the snapshot's, and do not overlap.
[[nodiscard]] RowSet rowsWithin(const KeySnapshot &snapshot, const RowList &rows,
                                std::span<const PositionRange> ranges);
[[nodiscard]] SelectionSummary summaryOf(const KeySnapshot &snapshot, const RowList &rows,
                                         std::span<const PositionRange> ranges);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How many keys are selected, and of what kind: enough to decide which actions make sense.
//
// Pure: any thread. Walks ranges, so that a million selected keys cost milliseconds.
#pragma once

#include "models/snapshot/keysnapshot.h"

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

// REQUIRES: the ranges lie within rows and do not overlap.
[[nodiscard]] SelectionSummary summaryOf(const KeySnapshot &snapshot, std::span<const Row> rows,
                                         std::span<const PositionRange> ranges);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The lines of the table: what is measured, what stands beside it, and how good it is meant to be.
//
// Pure: any thread.
#pragma once

#include <span>

namespace Chatelaine {

enum class Unit { Duration, KeysPerSecond, Mebibytes };
enum class Figure { Median = 50, NinetyNinth = 99, Largest = 100 };
enum class GoalOf {
    None,
    Value,     // At most, in the unit; of KeysPerSecond: at least.
    Ratio,     // Of the value to that of the baseline, at most; of KeysPerSecond: at least.
    OverSmall, // Of the value on the largest estate to that on the smallest, at most.
};

struct Line
{
    const char *name; // Of the record; empty = a heading.
    const char *title;
    Unit unit = Unit::Duration;
    Figure figure = Figure::Median;
    const char *baseline = ""; // Name of the record that it is compared with; its median.
    GoalOf goalOf = GoalOf::None;
    double goal = 0;
    char goalSize = 'L'; // The estate that the goal is set for.
    // time(L) / time(M), at most, for ten times the keys; 0 = none.
    double slopeGoal = 0;
};

// In the order of the table.
[[nodiscard]] std::span<const Line> lines();

} // namespace Chatelaine

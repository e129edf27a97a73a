// SPDX-License-Identifier: MIT
// Sorting rows by a number.
//
// Pure: any thread.
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace Chatelaine {

// Returns the positions of the values in ascending order of value; equal values stay in order of
// position. O(n).
[[nodiscard]] std::vector<quint32> positionsInOrder(std::span<const quint32> values);

} // namespace Chatelaine

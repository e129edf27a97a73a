// SPDX-License-Identifier: MIT
// Sorting rows by a number.
//
// Pure: any thread.
#pragma once

#include "models/base/ids.h"

#include <span>
#include <vector>

namespace Chatelaine {

// Returns the positions of the values in ascending order of value; equal values stay in order of
// position. O(n).
[[nodiscard]] std::vector<quint32> positionsInOrder(std::span<const quint32> values);
// The same where each position is a row.
[[nodiscard]] std::vector<Row> rowsInOrder(std::span<const quint32> values);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Puts what was recorded on several estates into one table, beside the goals.
#pragma once

#include "tests/bench/results.h"

#include <map>

namespace Chatelaine {

// By the letter of the estate.
using ResultsBySize = std::map<char, Results>;

// Whole lines of text, goals that are missed marked NO.
[[nodiscard]] QString tableOf(const ResultsBySize &results);

} // namespace Chatelaine

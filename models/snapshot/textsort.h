// SPDX-License-Identifier: MIT
// Sorting rows by a field of their folded text.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/linescan.h"

#include <vector>

namespace Chatelaine {

// Puts the rows in order of the bytes of a field; rows with the same text stay in order of row.
// REQUIRES: the rows are ascending; field is User or Prefix.
void sortByField(const KeySnapshot &snapshot, TextField field, std::vector<Row> &rows);

} // namespace Chatelaine

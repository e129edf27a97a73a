// SPDX-License-Identifier: MIT
// The keys of a snapshot in order of a column.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/snapshot/keycolumn.h"
#include "models/snapshot/keysnapshot.h"

#include <vector>

namespace Chatelaine {

// All rows in ascending order of a column; equal rows stay in order of key id. Names are compared
// as a person reads them (folded), dates and ids as numbers. What is neither: active before
// disabled; scopes by how many are stored; drift by how many grants differ; groups by the title of
// the primary one, then by how many; user states with the troubled ones first. Keys whose user is
// gone come first in the columns about the user.
[[nodiscard]] std::vector<Row> sortedRows(const KeySnapshot &snapshot, KeyColumn column);

// Puts some rows in the order of KeyColumn::User. REQUIRES: ascending rows.
void sortByUser(const KeySnapshot &snapshot, std::vector<Row> &rows);

} // namespace Chatelaine

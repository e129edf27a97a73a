// SPDX-License-Identifier: MIT
// Snapshots drawn as text, and rows printed as text, so that a test reads as two pictures.
//
//     const KeySnapshotPtr snapshot = keysFromText(R"(
//         group 14 "S1 Clerk"
//         scope 1 read         -
//         scope 2 read:tickets 14,20
//         scope 3 write        3      inactive 30 "Title"
//         deleted 9
//         pending-job
//         #   id user name prefix   state   primary secondary stored  created    last-used  active
//         key 7  100  Ann  aaaaaaaa valid   2       14,20     read,#9 2025-01-31 -          active
//         key 9  102  -    bbbbbbbb deleted -       -         read    -          1000 disabled
//     )");
//
// Lines in any order, columns from the right may be left out. "-" = nothing; "…" keeps blanks
// together; dates are days or seconds since 1970 UTC; # begins a comment; stored scopes by name, or
// #id for a deleted one. A mistake in the drawing ends the program.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/rowset.h"

#include <span>

namespace Chatelaine {

[[nodiscard]] KeySnapshotPtr keysFromText(const QString &text);
[[nodiscard]] KeySnapshotPtr keysFromText(const char *utf8);

// Returns for example "7 Ann, 9 -".
[[nodiscard]] QString print(const KeySnapshot &snapshot, std::span<const Row> rows);
[[nodiscard]] QString print(const KeySnapshot &snapshot, const RowSet &rows);
// Returns the names in order of index, for example "read,#9"; "-" if there is none.
[[nodiscard]] QString print(const KeySnapshot &snapshot, const ScopeSet &scopes);
// Returns a line per key: `7 100 Ann aaaaaaaa valid active stored=read,#9 expected=read`.
[[nodiscard]] QString print(const KeySnapshot &snapshot);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Makes one moment of two: grants that a second connection read may be a commit older or newer than
// the users of the first, and a key whose user and grants that commit changed would be shown as
// drifted although it never was. So the grants of keys that differ from the rule are read again
// through the first connection's snapshot, unless nobody can have committed anything meanwhile.
//
// Runs in the first connection's thread, in its snapshot.
#pragma once

#include "models/snapshot/keysnapshotbuilder.h"
#include "models/store/grantreader.h"
#include "models/store/keyreader.h"

namespace Chatelaine {

// What tells whether somebody committed; 0 = the server does not tell.
[[nodiscard]] Result<quint64> highestTransaction(Connection &connection);

// before: highestTransaction() before both snapshots were begun. pages: all keys.
[[nodiscard]] Result<void> readDifferingAgain(Connection &connection, GrantReader &reader,
                                              quint64 before, std::span<const KeyPage> pages,
                                              KeySnapshotBuilder &builder);

} // namespace Chatelaine

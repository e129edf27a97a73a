// SPDX-License-Identifier: MIT
// What the account may do, asked by statements that change nothing.
//
// Runs in the connection's thread.
#pragma once

#include "models/domain/rights.h"
#include "models/store/connection.h"

namespace Chatelaine {

// Whether the account holds no right to write on anything at all. Asked by reading, so that a
// server's log of such an account never holds a statement that writes. False when in doubt.
// REQUIRES: the prefix is set.
[[nodiscard]] Result<bool> isReadersAccount(Connection &connection);
// None, each with the GRANT that is missing.
[[nodiscard]] Rights rightsOfReader(const QString &prefix);

// Of any other account every right that an action uses is tried, so that a missing one is known
// before the action begins. A session that is locked (SET SESSION TRANSACTION READ ONLY) does not
// count: the server looks at the account first. Fails only when the database cannot be asked.
// REQUIRES: the layout is 1.2 and the prefix is set.
[[nodiscard]] Result<Rights> readRights(Connection &connection, const QString &prefix);

// One translated sentence on why nothing at all can be changed.
// REQUIRES: !rights.hasAny().
[[nodiscard]] QString readOnlyReason(const Rights &rights, const QString &prefix);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Reads what the forum knows of one user, as far as the account may.
//
// Runs in the connection's thread.
#pragma once

#include "models/domain/userfacts.h"
#include "models/store/connection.h"
#include "models/store/schema.h"

namespace Chatelaine {

// What may not be read, or no longer, is left out; any other failure is one.
[[nodiscard]] Result<UserFacts> readUserFacts(Connection &connection, const Schema &schema,
                                              UserId id);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Rows of the Cav7 tables as values. Each function reads the columns in the order in which the
// statements list them.
#pragma once

#include "models/domain/apikey.h"
#include "models/domain/scope.h"
#include "models/domain/user.h"
#include "models/store/query.h"

#include <vector>

namespace Chatelaine {

// KeyPage, NewestKeys
[[nodiscard]] ApiKey keyFromRow(const Query &row);
// UserPage, UsersOfKeys, FindUser
[[nodiscard]] User userFromRow(const Query &row);
// ScopeDefinitions, LockScope
[[nodiscard]] Scope scopeFromRow(const Query &row);

// All scopes in the site's order.
[[nodiscard]] Result<std::vector<Scope>> readScopes(Connection &connection);

} // namespace Chatelaine

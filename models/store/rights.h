// SPDX-License-Identifier: MIT
// What the account may do, asked by statements that change nothing.
//
// Runs in the connection's thread.
#pragma once

#include "models/store/connection.h"

namespace Chatelaine {

// Returns why nothing can be written, as a translated sentence; empty when everything can. Fails
// only when the database cannot be asked.
// REQUIRES: the layout is 1.2 and the prefix is set.
[[nodiscard]] Result<QString> reasonNotToWrite(Connection &connection);

} // namespace Chatelaine

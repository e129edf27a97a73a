// SPDX-License-Identifier: MIT
// Enables, disables and revokes keys of the Cav7 tables.
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/domain/keychange.h"
#include "models/store/connection.h"
#include "models/store/jobcontrol.h"

namespace Chatelaine {

// All of it in one transaction, tried again while somebody else holds the rows.
[[nodiscard]] Result<KeyChangeReport>
changeCav7Keys(Connection &connection, const KeyChangeSet &changes, JobControl &control);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A connection of TCP or to a Unix socket within a time that nothing stretches: neither the DNS
// (whose own limits are minutes) nor a list of addresses.
//
// Blocks; any thread but the GUI's.
#pragma once

#include "models/base/result.h"
#include "models/network/endpoint.h"

#include <QDeadlineTimer>

namespace Chatelaine {

// Returns the file descriptor, non-blocking, which the caller closes. Fails with Connection.
[[nodiscard]] Result<int> dial(const Endpoint &endpoint, QDeadlineTimer deadline);

// "db.example.org:3306", "[::1]:3306", "/run/mysqld.sock": safe to look at.
[[nodiscard]] QString placeText(const Endpoint &endpoint);

} // namespace Chatelaine

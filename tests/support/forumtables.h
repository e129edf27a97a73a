// SPDX-License-Identifier: MIT
// A small forum in the database of a PrivateServer, which the test may kill and start again.
#pragma once

#include "tests/support/privateserver.h"

namespace Chatelaine {

// Users 1 ann, 2 bob, 3 cyd in group 2; scope 1 "read" for group 2; their keys 7, 8 and 9, active,
// with the prefix "p7" and so on, and the grants that the rule asks for.
void makeForum(const PrivateServer &server);

// The server through TCP, without TLS.
[[nodiscard]] DatabaseUrl tcpUrl(const PrivateServer &server, const QString &user);

} // namespace Chatelaine

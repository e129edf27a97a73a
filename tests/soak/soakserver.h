// SPDX-License-Identifier: MIT
// What the long runs share: a server as on a real site, and the console's work on it.
//
// Blocks; one thread.
#pragma once

#include "models/store/keystore.h"
#include "tests/support/privateserver.h"

#include <random>

namespace Chatelaine {

[[nodiscard]] bool isMariaDbInstalled();
// Durable, without a binary log, telling of all deadlocks.
[[nodiscard]] QStringList soakServerOptions();

// One to three of the groups 5 to 40.
[[nodiscard]] QString randomGroupList(std::mt19937_64 &random);

// The error in one line; "" without one.
template<typename T>
[[nodiscard]] QString problemOf(const Result<T> &result)
{
    if (result)
        return {};
    return result.error().message() + u' ' + result.error().detail();
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The key of a token that stands on standard input. The token is hashed, wiped and forgotten here.
//
// Main thread.
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <optional>

namespace Chatelaine {

class CommandRun;

// Nothing when no key has this token.
[[nodiscard]] Result<std::optional<KeyId>> keyOfTokenFromInput(CommandRun &run);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The commands of "keys" that have a file of their own.
//
// Main thread.
#pragma once

#include "app/cli/command.h"

namespace Chatelaine {

[[nodiscard]] Result<ExitStatus> showKeys(CommandRun &run);
[[nodiscard]] Result<ExitStatus> enableKeys(CommandRun &run);
[[nodiscard]] Result<ExitStatus> disableKeys(CommandRun &run);
[[nodiscard]] Result<ExitStatus> revokeKeys(CommandRun &run);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The commands of "scopes" that write; they stand in scopeswrite.cpp.
//
// Main thread.
#pragma once

#include "app/cli/command.h"

namespace Chatelaine {

[[nodiscard]] Result<ExitStatus> createScope(CommandRun &run);
[[nodiscard]] Result<ExitStatus> editScope(CommandRun &run);
[[nodiscard]] Result<ExitStatus> deleteScope(CommandRun &run);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Making stored grants what the rule says.
//
// GUI thread. Says first how many rows will be written; nothing to write ends with that.
#pragma once

namespace Chatelaine {

struct CommandContext;

void recomputeKeys(CommandContext &context);
void recomputeAll(CommandContext &context);

} // namespace Chatelaine

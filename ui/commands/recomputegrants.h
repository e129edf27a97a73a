// SPDX-License-Identifier: MIT
// Making stored grants what the rule says.
//
// GUI thread. Says first how many rows will be written, and whose; nothing to write ends with that.
#pragma once

namespace Chatelaine {

struct CommandContext;

// The selected keys.
void recomputeKeys(CommandContext &context);
void recomputeAll(CommandContext &context);
// The grants of the selected scope, of all keys.
void recomputeScope(CommandContext &context);
// Goes on with what was paused; does nothing when nothing is.
void resumeRecompute(CommandContext &context);

} // namespace Chatelaine

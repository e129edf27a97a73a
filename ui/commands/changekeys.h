// SPDX-License-Identifier: MIT
// Enabling, disabling and revoking the selected keys.
//
// GUI thread. One transaction per batch; the banner says how it ended, row by row in its details.
#pragma once

namespace Chatelaine {

struct CommandContext;

// Only those of the selected keys that are disabled; asks first when they are more than one.
void enableKeys(CommandContext &context);
// Only those that are active; asks first when they are more than one.
void disableKeys(CommandContext &context);
// Always asks first, and says who is hit.
void revokeKeys(CommandContext &context);

} // namespace Chatelaine

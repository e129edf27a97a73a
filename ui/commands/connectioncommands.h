// SPDX-License-Identifier: MIT
// Unlocking and locking a production database, and trying a lost connection again.
//
// GUI thread.
#pragma once

namespace Chatelaine {

struct CommandContext;

// Asks first. REQUIRES: the session's lock can be unlocked.
void unlockWriting(CommandContext &context);
void lockWriting(CommandContext &context);
void reconnectNow(CommandContext &context);

} // namespace Chatelaine

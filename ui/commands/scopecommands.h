// SPDX-License-Identifier: MIT
// What can be done with scopes.
//
// GUI thread. Each asks, writes through the session and reports in the banner.
#pragma once

#include "models/base/ids.h"

namespace Chatelaine {

struct CommandContext;

// Opens the editor, which stays open beside the window.
void newScope(CommandContext &context);
void editScope(CommandContext &context);
// After a review of whose keys lose it.
void deleteScope(CommandContext &context);
// One place in the site's order.
void moveScopeUp(CommandContext &context);
void moveScopeDown(CommandContext &context);
// Before the scope that is now at `before` in the site's order; as many as there are = last.
void placeScope(CommandContext &context, ScopeId scope, int before);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Taking back what was enabled or disabled, and reading the database again.
//
// GUI thread.
#pragma once

namespace Chatelaine {

struct CommandContext;

void undoChange(CommandContext &context);
void refresh(CommandContext &context);

} // namespace Chatelaine

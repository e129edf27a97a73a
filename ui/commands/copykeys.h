// SPDX-License-Identifier: MIT
// Copying the selected keys to the clipboard.
//
// GUI thread.
#pragma once

namespace Chatelaine {

struct CommandContext;

void copyKeysAsText(CommandContext &context);
void copyKeysAsCsv(CommandContext &context);
void copyKeysAsJson(CommandContext &context);
void copyKeysAsMarkdown(CommandContext &context);

} // namespace Chatelaine

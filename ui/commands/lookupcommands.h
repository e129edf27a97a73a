// SPDX-License-Identifier: MIT
// What can be done with the card of a key, and with a key to come to its card.
//
// GUI thread.
#pragma once

namespace Chatelaine {

struct CommandContext;

// Copies the card in plain sentences: in the language of the window, or in English.
void copyAnswer(CommandContext &context);
void copyAnswerInEnglish(CommandContext &context);
// Shows the key of the card in the list of keys.
void showInList(CommandContext &context);
// Shows the card of the first selected key.
void showCard(CommandContext &context);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What a person is told before and after keys are changed.
//
// GUI thread.
#pragma once

#include "models/domain/keychange.h"
#include "models/snapshot/keysnapshot.h"
#include "ui/prompts/prompts.h"

#include <span>

namespace Chatelaine {

struct CommandContext;

// Asks; goes on only when it is confirmed and the window is still there.
void askThen(CommandContext &context, const Question &question,
             const std::function<void(const Answer &)> &confirmed);

// What will happen to these keys. now: seconds since 1970 UTC. REQUIRES: rows not empty.
[[nodiscard]] Question reviewOf(KeyAction action, const KeySnapshot &snapshot,
                                std::span<const Row> rows, qint64 now);

// One line per key: whose, which, how it is. More than 20 end with "and 12 more".
[[nodiscard]] QStringList linesOf(const KeySnapshot &snapshot, std::span<const Row> rows,
                                  qint64 now);

// "3 keys were disabled." Also for reports in which nothing was done.
[[nodiscard]] QString outcomeText(const KeyChangeReport &report);
// The keys that were left alone and why, one per line; empty when there are none.
[[nodiscard]] QString exceptionsText(const KeyChangeReport &report, const KeySnapshot &before);

} // namespace Chatelaine

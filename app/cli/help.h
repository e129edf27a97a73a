// SPDX-License-Identifier: MIT
// The help texts, made of the table of commands.
//
// Pure: any thread.
#pragma once

#include "app/cli/command.h"

#include <QString>

namespace Chatelaine {

// All commands whose name begins with the word ("keys"), or all of them for an empty word.
[[nodiscard]] QString overview(const QString &group = {});
[[nodiscard]] QString helpOf(const Command &command);

} // namespace Chatelaine

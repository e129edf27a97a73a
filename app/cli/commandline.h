// SPDX-License-Identifier: MIT
// Finds the command among the arguments, reads its options and runs it.
//
// Main thread.
#pragma once

#include <QStringList>

namespace Chatelaine {

// Returns the exit status of the program. arguments: the program's name first.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// chatelaine-cli --diagnose
//
// Main thread.
#pragma once

#include "app/cli/exitstatus.h"

class QCommandLineParser;

namespace Chatelaine {

// Done, or Finding when something is missing: a driver, or the database that was named.
[[nodiscard]] ExitStatus diagnoseFromCommandLine(const QCommandLineParser &options);

} // namespace Chatelaine

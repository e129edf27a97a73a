// SPDX-License-Identifier: MIT
// chatelaine --diagnose: what chatelaine-cli --diagnose tells, from the window's own program.
//
// Main thread. Without a window: it must work where the display does not.
#pragma once

namespace Chatelaine {

// REQUIRES: no application object yet.
[[nodiscard]] bool isDiagnosisAsked(int argc, char **argv);
// Prints to standard output and returns the exit status, as chatelaine-cli has them.
[[nodiscard]] int runDiagnosis(int argc, char **argv);

} // namespace Chatelaine

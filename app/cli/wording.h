// SPDX-License-Identifier: MIT
// How values look to people who read the command line's answers: translated, times local.
//
// Main thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <QString>

namespace Chatelaine {

class Output;

// "2025-11-21 12:00 CET"; a dash for 0.
[[nodiscard]] QString dateText(qint64 seconds);
// The user's name; for a key whose user is gone "(deleted user 17)".
[[nodiscard]] QString userText(const KeySnapshot &snapshot, Row row);
// "active" or "disabled".
[[nodiscard]] QString statusText(bool isActive);
// "read, read:tickets"; a dash for none.
[[nodiscard]] QString scopesText(const KeySnapshot &snapshot, const ScopeSet &scopes);
[[nodiscard]] QString yesNoText(bool yes);

// One line for every scope: its name, whether it is stored, and why.
void printExplanations(Output &output, const std::vector<ScopeExplanation> &explanations);

} // namespace Chatelaine

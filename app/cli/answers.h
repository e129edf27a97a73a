// SPDX-License-Identifier: MIT
// What can be said of the API's answer to a key.
//
// Main thread.
#pragma once

#include "models/domain/keycard.h"

namespace Chatelaine {

class Output;
struct StoreInfo;

// Only where the grants are read: of other layouts than 1.2 every key would seem to have no scope.
[[nodiscard]] bool canPredict(const StoreInfo &info);
// Whether the key works, and what would change it.
void printVerdict(Output &output, const KeyCard &card);

} // namespace Chatelaine

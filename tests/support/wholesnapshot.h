// SPDX-License-Identifier: MIT
// A snapshot as text, in all that it tells and all that is computed on it: searches, drift,
// impacts. Two snapshots of the same database give the same text.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

namespace Chatelaine {

// takenAt() alone is left out, and of scopes that are gone the order, because it means nothing.
[[nodiscard]] QString wholeTextOf(const KeySnapshot &snapshot);
// The lines of the one that the other does not have, and the other way round; empty = the same.
[[nodiscard]] QString differenceOf(const KeySnapshot &found, const KeySnapshot &expected);

} // namespace Chatelaine

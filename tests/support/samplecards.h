// SPDX-License-Identifier: MIT
// Key cards of a small forum for tests and pictures: works, scopeless, ghost, drifted, disabled,
// orphan, and a user without a key.
//
// Pure: any thread.
#pragma once

#include "models/domain/keycard.h"

namespace Chatelaine {

inline constexpr qint64 SampleNow = 1'763'683'200; // 2025-11-21 00:00 UTC, seconds since 1970.

// name: as above, "nokey" for the last. Ends the program when there is none.
[[nodiscard]] KeyCard sampleCard(const QString &name);
// The same user as "works", in so many more secondary groups.
[[nodiscard]] KeyCard cardWithGroups(int more);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The dates of a key card in honest words.
//
// Pure: GUI thread, the locale of the program.
#pragma once

#include "models/domain/userfacts.h"

namespace Chatelaine {

// Seconds since 1970 UTC, 0 = not known or never. "2 h ago (3 Mar 2025 14:05:06 CET)"
[[nodiscard]] QString createdText(qint64 created, qint64 now);
[[nodiscard]] QString lastUsedText(qint64 lastUsed, qint64 now);
// What the date does not say: a sentence.
[[nodiscard]] QString lastUsedMeaning(qint64 lastUsed);
// "Since ..., until ..., because: ..." as far as it is known.
[[nodiscard]] QString banText(const Ban &ban, qint64 now);

} // namespace Chatelaine

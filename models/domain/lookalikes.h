// SPDX-License-Identifier: MIT
// Characters that are there and cannot be seen, and those that look like one of ASCII: what text
// programs put into a word of their own accord.
//
// Pure: any thread.
#pragma once

namespace Chatelaine {

// Zero-width spaces, soft hyphens, marks of direction and the like.
[[nodiscard]] bool isInvisible(char32_t character);
// '-' for a typographic hyphen or dash, 'A' for a full-width one; otherwise the character itself.
[[nodiscard]] char32_t plainLookalike(char32_t character);

} // namespace Chatelaine

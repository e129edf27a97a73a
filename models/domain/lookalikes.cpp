// SPDX-License-Identifier: MIT
#include "models/domain/lookalikes.h"

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

struct Span
{
    char32_t first;
    char32_t last;
};
constexpr std::array InvisibleOnes{
    Span{0xAD, 0xAD},     // Soft hyphen
    Span{0x34F, 0x34F},   // Combining grapheme joiner
    Span{0x180E, 0x180E}, // Mongolian vowel separator
    Span{0x200B, 0x200F}, // Zero-width space, joiners, directions
    Span{0x202A, 0x202E}, // Directions
    Span{0x2060, 0x2064}, // Word joiner and the like
    Span{0x2066, 0x2069}, // Isolates
    Span{0xFE00, 0xFE0F}, // Variation selectors
    Span{0xFEFF, 0xFEFF}, // Byte order mark
};
constexpr Span Hyphens{0x2010, 0x2015};
constexpr Span FullWidth{0xFF01, 0xFF5E}; // Of all of ASCII that can be seen.
constexpr char32_t MinusSign = 0x2212;
constexpr char32_t SmallHyphen = 0xFE63;

bool isWithin(char32_t character, Span span)
{
    return character >= span.first && character <= span.last;
}

} // namespace

bool isInvisible(char32_t character)
{
    return character >= 0x80 && std::ranges::any_of(InvisibleOnes, [character](Span span) {
               return isWithin(character, span);
           });
}

char32_t plainLookalike(char32_t character)
{
    if (isWithin(character, Hyphens) || character == MinusSign || character == SmallHyphen)
        return U'-';
    return isWithin(character, FullWidth) ? character - FullWidth.first + U'!' : character;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/domain/tolerantreader.h"

#include "models/domain/lookalikes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Chatelaine {

namespace {

constexpr char32_t Failed = 0x110003;
constexpr int MostDepth = 2;       // Of disguises within the characters of others.
constexpr int MostLayers = 3;      // Of disguises one upon the other.
constexpr int MostInvisible = 16;  // Between two characters.
constexpr int MostMargin = 64;     // Bytes of indentation, quoting and comment marks.
constexpr int MostTag = 128;       // Bytes.
constexpr int MostParameters = 32; // Bytes between ESC [ and the letter.

bool isOneOf(char32_t c, std::string_view bytes)
{
    return c < 0x80 && bytes.find(char(c)) != std::string_view::npos;
}

bool isLetter(char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

unsigned digitOf(char32_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 0xFF;
}

struct NamedEntity
{
    std::string_view name; // With the semicolon.
    char32_t character;
};
constexpr std::array NamedEntities{
    NamedEntity{"amp;", U'&'},      NamedEntity{"lowbar;", U'_'},
    NamedEntity{"UnderBar;", U'_'}, NamedEntity{"hyphen;", U'-'},
    NamedEntity{"dash;", U'-'},     NamedEntity{"shy;", 0xAD},
    NamedEntity{"percnt;", U'%'},   NamedEntity{"bsol;", U'\\'},
    NamedEntity{"num;", U'#'},      NamedEntity{"ZeroWidthSpace;", 0x200B},
};

} // namespace

TolerantReader::Decoder TolerantReader::decoderOf(char32_t introducer)
{
    static constexpr auto Table = [] {
        std::array<Decoder, 256> table{};
        table['%'] = &TolerantReader::percent;
        table['='] = &TolerantReader::quotedPrintable;
        table['\\'] = &TolerantReader::backslash;
        table['&'] = &TolerantReader::entity;
        table[0xC2] = table[0xCD] = &TolerantReader::utf8;
        for (int lead = 0xE1; lead <= 0xEF; ++lead)
            table[size_t(lead)] = &TolerantReader::utf8;
        table[0x1B] = &TolerantReader::terminalSequence;
        table['<'] = &TolerantReader::tag;
        table['"'] = table['\''] = &TolerantReader::concatenation;
        table[' '] = table['\t'] = &TolerantReader::trailingSpace;
        table['\n'] = table['\r'] = &TolerantReader::lineBreak;
        return table;
    }();
    return introducer < Table.size() ? Table[introducer] : nullptr;
}

bool TolerantReader::isIntroducer(unsigned char byte) { return decoderOf(byte) != nullptr; }

char32_t TolerantReader::read()
{
    char32_t character = readOne();
    for (int i = 0; character == Invisible && i < MostInvisible; ++i)
        character = readOne();
    return character;
}

char32_t TolerantReader::readOne()
{
    const char32_t character = unit(0);
    return isInvisible(character) ? Invisible : plainLookalike(character);
}

// NUL bytes are the other halves of UTF-16.
char32_t TolerantReader::byte()
{
    while (m_position < m_text.size() && m_text[m_position] == '\0')
        ++m_position;
    return m_position < m_text.size() ? char32_t(uchar(m_text[m_position++])) : End;
}

char32_t TolerantReader::unit(int depth)
{
    char32_t character = byte();
    if (depth == MostDepth)
        return character;
    for (int layer = 0; layer < MostLayers; ++layer) {
        const Decoder decoder = decoderOf(character);
        if (!decoder)
            break;
        const qsizetype behind = m_position;
        const char32_t decoded = (this->*decoder)(character, depth + 1);
        if (decoded == Failed) {
            m_position = behind;
            break;
        }
        character = decoded;
    }
    return character;
}

char32_t TolerantReader::number(int digits, unsigned base, int depth)
{
    char32_t value = 0;
    for (int i = 0; i < digits; ++i) {
        const unsigned digit = digitOf(unit(depth));
        if (digit >= base)
            return Failed;
        value = value * base + digit;
    }
    return value;
}

char32_t TolerantReader::percent(char32_t, int depth) { return number(2, 16, depth); }

char32_t TolerantReader::quotedPrintable(char32_t, int depth)
{
    const qsizetype behind = m_position;
    const char32_t next = byte();
    if (next == '\n' || (next == '\r' && byte() == '\n'))
        return Invisible; // A soft line break.
    m_position = behind;
    return number(2, 16, depth);
}

char32_t TolerantReader::backslash(char32_t, int depth)
{
    const char32_t next = unit(depth);
    if (next == Break || next == 'n' || next == 'r')
        return lineBreak(next, depth);
    if (isOneOf(next, "_-\\/&%#=\"'"))
        return next;
    if (next == 'u')
        return number(4, 16, depth);
    if (next == 'x')
        return number(2, 16, depth);
    if (next == 'e')
        return 0x1B;
    if (next >= '0' && next <= '3') {
        const char32_t rest = number(2, 8, depth);
        return rest == Failed ? Failed : (next - '0') * 64 + rest;
    }
    return Failed;
}

char32_t TolerantReader::entity(char32_t, int depth)
{
    const qsizetype behind = m_position;
    if (unit(depth) == '#')
        return numericEntity(depth);
    for (const NamedEntity &named : NamedEntities) {
        m_position = behind;
        if (std::ranges::all_of(named.name, [this](char c) { return byte() == uchar(c); }))
            return named.character;
    }
    return Failed;
}

char32_t TolerantReader::numericEntity(int depth)
{
    constexpr int MostDigits = 7;
    char32_t digit = unit(depth);
    const unsigned base = digit == 'x' || digit == 'X' ? 16 : 10;
    if (base == 16)
        digit = unit(depth);
    char32_t value = 0;
    for (int i = 0; i < MostDigits && digitOf(digit) < base; ++i) {
        value = value * base + digitOf(digit);
        digit = unit(depth);
    }
    return digit == ';' && value < End ? value : Failed;
}

// Two or three bytes are enough for all that matters here.
char32_t TolerantReader::utf8(char32_t introducer, int depth)
{
    const int more = introducer < 0xE0 ? 1 : 2;
    char32_t value = introducer & (more == 1 ? 0x1F : 0x0F);
    for (int i = 0; i < more; ++i) {
        const char32_t next = unit(depth);
        if (next < 0x80 || next > 0xBF)
            return Failed;
        value = (value << 6) | (next & 0x3F);
    }
    return value;
}

char32_t TolerantReader::terminalSequence(char32_t, int depth)
{
    if (unit(depth) != '[')
        return Failed;
    for (int i = 0; i < MostParameters; ++i) {
        const char32_t next = byte();
        if (next >= '@' && next <= '~')
            return Invisible;
        if (next < ' ' || next > '?')
            return Failed;
    }
    return Failed;
}

char32_t TolerantReader::tag(char32_t, int)
{
    char32_t next = byte();
    if (!isLetter(next) && next != '/')
        return Failed;
    for (int i = 0; i < MostTag; ++i) {
        next = byte();
        if (next == '>')
            return Break;
        if (next == '<' || next == End)
            return Failed;
    }
    return Failed;
}

// "first half" + "second half", on one line or two.
char32_t TolerantReader::concatenation(char32_t introducer, int)
{
    for (int i = 0; i < MostMargin; ++i) {
        const char32_t next = byte();
        if (next == introducer)
            return i > 0 ? Break : Failed;
        if (!isOneOf(next, " \t\r\n+.&\\"))
            return Failed;
    }
    return Failed;
}

char32_t TolerantReader::trailingSpace(char32_t, int depth)
{
    for (int i = 0; i < MostMargin; ++i) {
        const char32_t next = byte();
        if (next == '\n' || next == '\r')
            return lineBreak(next, depth);
        if (!isOneOf(next, " \t"))
            return Failed;
    }
    return Failed;
}

// With what the next line begins with: indentation, quoting of a mail, marks of a comment.
char32_t TolerantReader::lineBreak(char32_t, int)
{
    for (int i = 0; i < MostMargin; ++i) {
        const qsizetype before = m_position;
        if (!isOneOf(byte(), " \t\r\n>|#*/;+")) {
            m_position = before;
            break;
        }
    }
    return Break;
}

} // namespace Chatelaine

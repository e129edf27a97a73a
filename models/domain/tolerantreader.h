// SPDX-License-Identifier: MIT
// Reads a text character by character as it was meant, through the disguises that texts put on when
// they travel: percent-encoding, JSON and other escapes, HTML entities, quoted-printable, UTF-16,
// colours of a terminal, characters nobody sees, wrapped lines. Disguises may be nested.
//
// Pure; a plain value that is cheap to copy: any thread. Takes constant time for each character,
// whatever the text holds.
#pragma once

#include <QByteArrayView>

namespace Chatelaine {

class TolerantReader final
{
public:
    // What read() answers besides code points, which are below.
    static constexpr char32_t End = 0x110000;
    static constexpr char32_t Break = 0x110001; // A line break, tag or closed quote that may stand
                                                // in the middle of a word.
    static constexpr char32_t Invisible = 0x110002;

    // REQUIRES: the text outlives the reader.
    explicit TolerantReader(QByteArrayView text)
        : m_text(text)
    {}

    // Skips what is invisible, unless there is a lot of it.
    [[nodiscard]] char32_t read();
    // Skips nothing but NUL bytes.
    [[nodiscard]] char32_t readOne();
    // In bytes, behind what was read last.
    [[nodiscard]] qsizetype position() const { return m_position; }

    // Whether a character that is not this byte itself may begin with it.
    [[nodiscard]] static bool isIntroducer(unsigned char byte);

private:
    // Goes on behind an introducer. Failed when it introduces nothing here.
    using Decoder = char32_t (TolerantReader::*)(char32_t introducer, int depth);
    static Decoder decoderOf(char32_t introducer);

    char32_t byte();
    char32_t unit(int depth);
    char32_t number(int digits, unsigned base, int depth);
    char32_t percent(char32_t introducer, int depth);
    char32_t quotedPrintable(char32_t introducer, int depth);
    char32_t backslash(char32_t introducer, int depth);
    char32_t entity(char32_t introducer, int depth);
    char32_t numericEntity(int depth);
    char32_t utf8(char32_t introducer, int depth);
    char32_t terminalSequence(char32_t introducer, int depth);
    char32_t tag(char32_t introducer, int depth);
    char32_t concatenation(char32_t introducer, int depth);
    char32_t trailingSpace(char32_t introducer, int depth);
    char32_t lineBreak(char32_t introducer, int depth);

    QByteArrayView m_text;
    qsizetype m_position = 0;
};

} // namespace Chatelaine

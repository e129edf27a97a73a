// SPDX-License-Identifier: MIT
// Reads the bytes behind a piece of base64 that begins anywhere, also between two bytes.
//
// Pure; a plain value that is cheap to copy: any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace Chatelaine {

// How the beginning of a word looks in base64, by how many bytes stand before it in its group of
// three: only the letters that depend on nothing but the word.
struct Base64Mark
{
    QByteArray letters;
    int bitsOfFirst = 0; // Of the letters, how many bits belong to the word's first byte.
};
[[nodiscard]] std::vector<Base64Mark> base64Marks(QByteArrayView word);

class Base64Reader final
{
public:
    // skip: bits to leave out. REQUIRES: the text outlives the reader.
    Base64Reader(QByteArrayView text, int skip)
        : m_text(text)
        , m_skip(skip)
    {}

    // TolerantReader::End where the base64 ends. Line breaks within it are nothing.
    [[nodiscard]] char32_t read();
    // In bytes of the text, behind what was read last.
    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    QByteArrayView m_text;
    int m_skip = 0;
    qsizetype m_position = 0;
    unsigned m_bits = 0;
    int m_bitCount = 0;
};

} // namespace Chatelaine

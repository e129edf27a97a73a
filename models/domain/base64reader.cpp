// SPDX-License-Identifier: MIT
#include "models/domain/base64reader.h"

#include "models/domain/tolerantreader.h"

namespace Chatelaine {

namespace {

constexpr int BitsPerLetter = 6;
constexpr int BitsPerByte = 8;
constexpr int BytesPerGroup = 3;

// Negative when it is no letter of base64, plain or for URLs.
int valueOf(char letter)
{
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A';
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a' + 26;
    if (letter >= '0' && letter <= '9')
        return letter - '0' + 52;
    if (letter == '+' || letter == '-')
        return 62;
    return letter == '/' || letter == '_' ? 63 : -1;
}

bool isNothing(char c) { return c == '\n' || c == '\r' || c == '\0'; }

} // namespace

std::vector<Base64Mark> base64Marks(QByteArrayView word)
{
    std::vector<Base64Mark> marks;
    for (int before = 0; before < BytesPerGroup; ++before) {
        const QByteArray letters = QByteArray(before, '\0').append(word).toBase64();
        const int first = (before * BitsPerByte + BitsPerLetter - 1) / BitsPerLetter;
        const qsizetype end = (before + word.size()) * BitsPerByte / BitsPerLetter;
        marks.push_back({letters.sliced(first, end - first),
                         (before + 1) * BitsPerByte - first * BitsPerLetter});
    }
    return marks;
}

char32_t Base64Reader::read()
{
    while (m_bitCount < BitsPerByte) {
        if (m_position == m_text.size())
            return TolerantReader::End;
        const char letter = m_text[m_position];
        if (!isNothing(letter)) {
            const int value = valueOf(letter);
            if (value < 0)
                return TolerantReader::End;
            m_bits = (m_bits << BitsPerLetter) | unsigned(value);
            m_bitCount += BitsPerLetter;
            if (m_skip > 0 && m_bitCount >= m_skip) {
                m_bitCount -= m_skip;
                m_skip = 0;
            }
        }
        ++m_position;
    }
    m_bitCount -= BitsPerByte;
    return (m_bits >> m_bitCount) & 0xFF;
}

} // namespace Chatelaine

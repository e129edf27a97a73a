// SPDX-License-Identifier: MIT
#include "models/snapshot/rankedrows.h"

#include "models/snapshot/bitcount.h"

namespace Chatelaine {

namespace {

constexpr size_t BlockWords = 16;

} // namespace

RankedRows::RankedRows(RowSet rows)
    : m_rows(std::move(rows))
{
    const std::span<const quint64> words = std::as_const(m_rows).words();
    m_before.reserve(words.size() / BlockWords + 1);
    for (size_t begin = 0; begin < words.size(); begin += BlockWords) {
        m_before.push_back(m_count);
        m_count +=
            quint32(countBits(words.subspan(begin, std::min(BlockWords, words.size() - begin))));
    }
}

Row RankedRows::at(quint32 position) const
{
    Q_ASSERT(position < m_count);
    const auto after = std::upper_bound(m_before.cbegin(), m_before.cend(), position);
    const auto block = size_t(after - m_before.cbegin()) - 1;
    quint32 rest = position - m_before[block];
    const std::span<const quint64> words = m_rows.words();
    size_t word = block * BlockWords;
    for (; rest >= quint32(std::popcount(words[word])); ++word)
        rest -= quint32(std::popcount(words[word]));
    quint64 bits = words[word];
    for (; rest > 0; --rest)
        bits &= bits - 1;
    return Row(quint32(word * 64 + size_t(std::countr_zero(bits))));
}

} // namespace Chatelaine

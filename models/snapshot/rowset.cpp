// SPDX-License-Identifier: MIT
#include "models/snapshot/rowset.h"

#include "models/snapshot/bitcount.h"

#include <algorithm>

namespace Chatelaine {

RowSet RowSet::all(quint32 size)
{
    RowSet set(size);
    std::ranges::fill(set.m_words, ~quint64(0));
    if (size % 64 != 0)
        set.m_words.back() = (quint64(1) << (size % 64)) - 1;
    return set;
}

RowSet RowSet::unionOf(quint32 size, std::span<const RowSetPtr> sets)
{
    // So many words of the result stay in the first cache while the sets pass by.
    constexpr size_t BlockWords = 512;
    RowSet all(size);
    for (size_t begin = 0; begin < all.m_words.size(); begin += BlockWords) {
        const size_t end = std::min(begin + BlockWords, all.m_words.size());
        for (const RowSetPtr &set : sets) {
            Q_ASSERT(set->m_size == size);
            for (size_t i = begin; i < end; ++i)
                all.m_words[i] |= set->m_words[i];
        }
    }
    return all;
}

quint32 RowSet::count() const { return quint32(countBits(m_words)); }

quint32 RowSet::countCommon(const RowSet &other) const
{
    Q_ASSERT(m_size == other.m_size);
    return quint32(countCommonBits(m_words, other.m_words));
}

bool RowSet::isEmpty() const
{
    return std::ranges::all_of(m_words, [](quint64 bits) { return bits == 0; });
}

std::vector<Row> RowSet::first(quint32 count) const
{
    std::vector<Row> rows;
    rows.reserve(std::min(count, this->count()));
    for (size_t i = 0; i < m_words.size() && rows.size() < count; ++i) {
        for (quint64 bits = m_words[i]; bits != 0 && rows.size() < count; bits &= bits - 1)
            rows.emplace_back(quint32(i * 64 + size_t(std::countr_zero(bits))));
    }
    return rows;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

} // namespace Chatelaine

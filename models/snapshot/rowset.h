// SPDX-License-Identifier: MIT
// A set of rows of one snapshot, one bit each: the algebra that filters and impacts are made of.
//
// A plain value: reading is safe from any thread.
#pragma once

#include "models/base/ids.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <span>
#include <vector>

namespace Chatelaine {

class RowSet;
using RowSetPtr = std::shared_ptr<const RowSet>;

class RowSet final
{
public:
    RowSet() = default;
    // Empty, or all rows, of a snapshot of this size.
    explicit RowSet(quint32 size)
        : m_size(size)
        , m_words((size_t(size) + 63) / 64)
    {}
    [[nodiscard]] static RowSet all(quint32 size);
    // The rows for which holds(Row) is true.
    template<typename Predicate>
    [[nodiscard]] static RowSet where(quint32 size, Predicate &&holds);
    // The rows of any of the sets, all of this size. One walk through all of them.
    [[nodiscard]] static RowSet unionOf(quint32 size, std::span<const RowSetPtr> sets);

    // Of the snapshot, not of the set.
    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] bool contains(Row row) const
    {
        return (m_words[row.value() / 64] >> (row.value() % 64) & 1) != 0;
    }
    void insert(Row row) { m_words[row.value() / 64] |= quint64(1) << (row.value() % 64); }
    void remove(Row row) { m_words[row.value() / 64] &= ~(quint64(1) << (row.value() % 64)); }
    // O(size / 64).
    [[nodiscard]] quint32 count() const;
    // Of the rows that are in both. REQUIRES: sets of the same size.
    [[nodiscard]] quint32 countCommon(const RowSet &other) const;
    [[nodiscard]] bool isEmpty() const;
    // Ascending, at most so many.
    [[nodiscard]] std::vector<Row> first(quint32 count) const;
    [[nodiscard]] std::vector<Row> rows() const { return first(m_size); }
    // Calls function(Row) in ascending order.
    template<typename Function>
    void forEach(Function &&function) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 bits = m_words[i]; bits != 0; bits &= bits - 1)
                function(Row(quint32(i * 64 + size_t(std::countr_zero(bits)))));
        }
    }

    // REQUIRES of these: sets of the same size.
    RowSet &operator|=(const RowSet &other);
    RowSet &operator&=(const RowSet &other);
    RowSet &operator-=(const RowSet &other); // Those of this one that are not in the other.
    friend RowSet operator&(RowSet a, const RowSet &b) { return std::move(a &= b); }
    friend RowSet operator-(RowSet a, const RowSet &b) { return std::move(a -= b); }
    friend bool operator==(const RowSet &, const RowSet &) = default;

    // Bit r % 64 of word r / 64 is row r; bits beyond the size are 0.
    [[nodiscard]] std::span<const quint64> words() const { return m_words; }
    [[nodiscard]] std::span<quint64> words() { return m_words; }

private:
    quint32 m_size = 0;
    std::vector<quint64> m_words;
};

template<typename Predicate>
RowSet RowSet::where(quint32 size, Predicate &&holds)
{
    RowSet set(size);
    for (quint32 first = 0; first < size; first += 64) {
        const quint32 end = std::min(size - first, 64U);
        quint64 bits = 0;
        for (quint32 i = 0; i < end; ++i)
            bits |= quint64(bool(holds(Row(first + i)))) << i;
        set.m_words[first / 64] = bits;
    }
    return set;
}

} // namespace Chatelaine

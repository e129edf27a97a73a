// SPDX-License-Identifier: MIT
// A set of scopes, by their index in a list of scopes.
//
// A plain value of fixed size: safe everywhere, no allocation.
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

namespace Chatelaine {

class ScopeSet final
{
public:
    static constexpr int Capacity = 256; // More scopes than that are refused when loading.
    static constexpr int Words = Capacity / 64;

    constexpr ScopeSet() = default;

    // REQUIRES of all indexes: 0 <= index < Capacity.
    constexpr void insert(int index) { m_words[word(index)] |= bit(index); }
    constexpr void remove(int index) { m_words[word(index)] &= ~bit(index); }
    [[nodiscard]] constexpr bool contains(int index) const
    {
        return (m_words[word(index)] & bit(index)) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return *this == ScopeSet{}; }
    [[nodiscard]] constexpr int count() const
    {
        int sum = 0;
        for (const quint64 bits : m_words)
            sum += std::popcount(bits);
        return sum;
    }
    // Calls function(index) in ascending order.
    template<typename Function>
    constexpr void forEach(Function &&function) const
    {
        for (int i = 0; i < Words; ++i) {
            for (quint64 bits = m_words[size_t(i)]; bits != 0; bits &= bits - 1)
                function(i * 64 + std::countr_zero(bits));
        }
    }

    [[nodiscard]] constexpr quint64 wordAt(int i) const { return m_words[size_t(i)]; }
    constexpr void setWordAt(int i, quint64 bits) { m_words[size_t(i)] = bits; }

    friend constexpr bool operator==(const ScopeSet &, const ScopeSet &) = default;
    friend constexpr ScopeSet operator|(ScopeSet a, const ScopeSet &b)
    {
        for (size_t i = 0; i < Words; ++i)
            a.m_words[i] |= b.m_words[i];
        return a;
    }
    friend constexpr ScopeSet operator&(ScopeSet a, const ScopeSet &b)
    {
        for (size_t i = 0; i < Words; ++i)
            a.m_words[i] &= b.m_words[i];
        return a;
    }
    // Those of a that are not in b.
    friend constexpr ScopeSet operator-(ScopeSet a, const ScopeSet &b)
    {
        for (size_t i = 0; i < Words; ++i)
            a.m_words[i] &= ~b.m_words[i];
        return a;
    }

private:
    static constexpr size_t word(int index) { return size_t(index) / 64; }
    static constexpr quint64 bit(int index) { return quint64(1) << (index % 64); }

    std::array<quint64, Words> m_words{};
};

} // namespace Chatelaine

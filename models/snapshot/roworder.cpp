// SPDX-License-Identifier: MIT
#include "models/snapshot/roworder.h"

#include <array>
#include <numeric>
#include <utility>

namespace Chatelaine {

namespace {

// Three passes of 11 bits: a table of counts that fits into the first cache.
constexpr int DigitBits = 11;
constexpr quint32 DigitCount = 1U << DigitBits;
constexpr int Passes = 3;

using Counts = std::array<quint32, DigitCount>;

quint32 digitOf(quint32 value, int pass)
{
    return (value >> (pass * DigitBits)) & (DigitCount - 1);
}

std::array<Counts, Passes> countDigits(std::span<const quint32> values)
{
    std::array<Counts, Passes> counts{};
    for (const quint32 value : values) {
        for (int pass = 0; pass < Passes; ++pass)
            ++counts[size_t(pass)][digitOf(value, pass)];
    }
    return counts;
}

} // namespace

std::vector<quint32> positionsInOrder(std::span<const quint32> values)
{
    std::vector<quint32> positions(values.size());
    std::iota(positions.begin(), positions.end(), 0U);
    if (values.empty())
        return positions;
    std::vector<quint32> next(values.size());
    std::array<Counts, Passes> counts = countDigits(values);
    for (int pass = 0; pass < Passes; ++pass) {
        Counts &begins = counts[size_t(pass)];
        const bool isSameEverywhere = begins[digitOf(values.front(), pass)] == values.size();
        if (isSameEverywhere)
            continue;
        std::exclusive_scan(begins.cbegin(), begins.cend(), begins.begin(), 0U);
        for (const quint32 position : positions)
            next[begins[digitOf(values[position], pass)]++] = position;
        std::swap(positions, next);
    }
    return positions;
}

} // namespace Chatelaine

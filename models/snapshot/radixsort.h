// SPDX-License-Identifier: MIT
// Sorting by a number, digit by digit: in time proportional to the items.
//
// Pure: any thread.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <utility>

namespace Chatelaine {

// Sorts by so many bytes, the lowest first; bytes that are the same in all items cost nothing.
// Equal items stay in order.
//
// keyOf(item) returns an unsigned number. spare: room for as many items, for use in between.
template<int Digits, typename Item, typename KeyOf>
void radixSort(std::span<Item> items, std::span<Item> spare, KeyOf &&keyOf)
{
    // Larger digits are fewer, but write to more places at a time than the caches like.
    constexpr int Bits = 8;
    constexpr size_t Values = size_t(1) << Bits;
    const auto digitOf = [&keyOf](const Item &item, int digit) {
        return size_t(keyOf(item) >> (digit * Bits)) & (Values - 1);
    };
    if (items.empty())
        return;
    const auto begins = std::make_unique<std::array<std::array<quint32, Values>, Digits>>();
    for (const Item &item : items) {
        for (int digit = 0; digit < Digits; ++digit)
            ++(*begins)[size_t(digit)][digitOf(item, digit)];
    }
    std::span<Item> from = items;
    std::span<Item> to = spare;
    for (int digit = 0; digit < Digits; ++digit) {
        std::array<quint32, Values> &begin = (*begins)[size_t(digit)];
        if (begin[digitOf(from.front(), digit)] == from.size())
            continue;
        quint32 sum = 0;
        for (quint32 &count : begin)
            sum += std::exchange(count, sum);
        for (const Item &item : from)
            to[begin[digitOf(item, digit)]++] = item;
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::ranges::copy(from, items.begin());
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Finding many values, one after the other, in a list that ascends.
//
// Pure: any thread.
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Chatelaine {

// Stores hand over users and grants in ascending order: a few steps from the last one are quicker
// than a binary search.
inline constexpr size_t StepsBeforeSearch = 8;

// Returns where the value is, or would be, among so many ascending ones. cursor: where the last one
// was.
template<typename ValueAt>
size_t positionOf(quint32 value, size_t count, size_t cursor, ValueAt &&valueAt)
{
    if (cursor >= count || valueAt(cursor) > value) {
        const bool isInGap = cursor > 0 && valueAt(cursor - 1) < value;
        if (isInGap)
            return cursor;
        cursor = 0;
    }
    const size_t end = std::min(cursor + StepsBeforeSearch, count);
    for (; cursor < end; ++cursor) {
        if (valueAt(cursor) >= value)
            return cursor;
    }
    for (size_t length = count - cursor; length > 0;) {
        const size_t half = length / 2;
        const bool isBefore = valueAt(cursor + half) < value;
        cursor = isBefore ? cursor + half + 1 : cursor;
        length = isBefore ? length - half - 1 : half;
    }
    return cursor;
}

} // namespace Chatelaine

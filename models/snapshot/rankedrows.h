// SPDX-License-Identifier: MIT
// The rows of a set by their position in it, without a list of them: for a table of a million rows
// of which thirty are looked at.
//
// Immutable after construction: safe to read from any thread.
#pragma once

#include "models/snapshot/rowset.h"

namespace Chatelaine {

class RankedRows final
{
public:
    RankedRows() = default;
    explicit RankedRows(RowSet rows);

    [[nodiscard]] quint32 count() const { return m_count; }
    // The row at a position, in ascending order of rows. REQUIRES: position < count().
    [[nodiscard]] Row at(quint32 position) const;

private:
    RowSet m_rows;
    std::vector<quint32> m_before; // For each block of words, how many rows stand before it.
    quint32 m_count = 0;
};

} // namespace Chatelaine

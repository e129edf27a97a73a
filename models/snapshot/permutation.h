// SPDX-License-Identifier: MIT
// All rows of a snapshot in the order of a column, and sets of rows in that order.
//
// Thread-safe.
#pragma once

#include "models/snapshot/rowlist.h"
#include "models/snapshot/rowset.h"

#include <mutex>

namespace Chatelaine {

class Permutation final
{
public:
    // All rows.
    explicit Permutation(std::vector<Row> rows);
    Q_DISABLE_COPY_MOVE(Permutation)
    ~Permutation() = default;

    [[nodiscard]] RowList all(Qt::SortOrder direction) const { return {m_rows, direction}; }
    // REQUIRES: of the same snapshot.
    [[nodiscard]] RowList pick(const RowSet &rows, Qt::SortOrder direction) const;

private:
    [[nodiscard]] std::vector<Row> pickMany(const RowSet &rows, quint32 count) const;
    [[nodiscard]] std::vector<Row> pickFew(const RowSet &rows, quint32 count) const;
    [[nodiscard]] std::span<const quint32> positions() const;

    RowList::Rows m_rows;
    mutable std::once_flag m_arePositionsMade;
    mutable std::vector<quint32> m_positions; // Of each row in m_rows.
};

} // namespace Chatelaine

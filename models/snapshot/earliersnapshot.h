// SPDX-License-Identifier: MIT
// The snapshot that one under construction takes over from, and which of its rows is which.
//
// One thread at a time.
#pragma once

#include "models/snapshot/keysnapshotcolumns.h"

#include <limits>

namespace Chatelaine {

class EarlierSnapshot final
{
public:
    static constexpr quint32 NoRow = std::numeric_limits<quint32>::max();

    // None.
    EarlierSnapshot() = default;
    // REQUIRES: all keys of the new one are there, and what is the same is shared already.
    EarlierSnapshot(std::shared_ptr<const KeySnapshotColumns> columns,
                    const KeySnapshotColumns &now);

    [[nodiscard]] bool exists() const { return m_columns != nullptr; }
    [[nodiscard]] bool is(const std::shared_ptr<const KeySnapshotColumns> &columns) const
    {
        return m_columns == columns;
    }
    // REQUIRES of all that follow: exists().
    [[nodiscard]] const KeySnapshotColumns &columns() const { return *m_columns; }
    // All keys and their owners are the same, and so are the rows.
    [[nodiscard]] bool hasSameRows() const { return m_hasSameRows; }
    // The row of the same key; NoRow of a new key.
    [[nodiscard]] quint32 rowOf(quint32 row) const { return m_rows.empty() ? row : m_rows[row]; }

private:
    std::shared_ptr<const KeySnapshotColumns> m_columns;
    bool m_hasSameRows = false;
    std::vector<quint32> m_rows; // Empty when they are the same.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/earliersnapshot.h"

namespace Chatelaine {

EarlierSnapshot::EarlierSnapshot(std::shared_ptr<const KeySnapshotColumns> columns,
                                 const KeySnapshotColumns &now)
    : m_columns(std::move(columns))
    , m_hasSameRows(now.hasSameRows(*m_columns))
{
    if (m_hasSameRows)
        return;
    m_rows.reserve(size_t(now.keyIds.size()));
    const QList<quint32> &ids = m_columns->keyIds;
    qsizetype row = 0;
    for (const quint32 id : now.keyIds) { // Both ascend.
        while (row < ids.size() && ids[row] < id)
            ++row;
        const bool isKnown = row < ids.size() && ids[row] == id;
        m_rows.push_back(isKnown ? quint32(row) : NoRow);
    }
}

} // namespace Chatelaine

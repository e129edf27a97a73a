// SPDX-License-Identifier: MIT
// Compares a row of one snapshot with a row of a later one, cell by cell, as they are shown.
//
// Pure: any thread. For SnapshotChanges only.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <QSet>

#include <vector>

namespace Chatelaine {

class RowComparison final
{
public:
    // REQUIRES: both outlive this object.
    RowComparison(const KeySnapshot &before, const KeySnapshot &after);

    // Every row of both is of the same key, and no cell of it has changed.
    [[nodiscard]] bool areAllTheSame() const { return m_hasSameRows && m_mayDiffer == 0; }
    // A bit per KeyColumn. REQUIRES: both rows are of the same key.
    [[nodiscard]] quint32 changedColumns(Row before, Row after) const;

private:
    void matchScopes();
    [[nodiscard]] quint32 columnsThatMayDiffer() const;
    [[nodiscard]] bool haveScopesChanged(Row before, Row after) const;
    [[nodiscard]] bool hasDriftChanged(Row before, Row after) const;
    [[nodiscard]] bool haveGroupsChanged(Row before, Row after) const;

    const KeySnapshot &m_before;
    const KeySnapshot &m_after;
    const KeySnapshotColumns &m_was;
    const KeySnapshotColumns &m_is;
    bool m_hasSameRows;
    bool m_areScopesTheSame = false;
    std::vector<int> m_scopeOf; // Index after, by the index before; -1 = no scope of that name.
    QSet<GroupId> m_retitled;
    bool m_areMembershipsTheSame; // As far as both have them.
    quint32 m_mayDiffer;          // A bit per KeyColumn that is not the same memory in both.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Compares a row of one snapshot with a row of a later one, cell by cell, as they are shown.
//
// Pure: any thread. For SnapshotChanges only.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <vector>

namespace Chatelaine {

class RowComparison final
{
public:
    // REQUIRES: both outlive this object.
    RowComparison(const KeySnapshot &before, const KeySnapshot &after);

    // A bit per KeyColumn. REQUIRES: both rows are of the same key.
    [[nodiscard]] quint32 changedColumns(Row before, Row after) const;

private:
    // A number for each list of groups, the same in both snapshots if it is shown the same.
    using GroupLabels = std::vector<quint32>; // Per membership.

    void matchScopes();
    void matchGroups();
    [[nodiscard]] bool haveScopesChanged(Row before, Row after) const;
    [[nodiscard]] bool hasDriftChanged(Row before, Row after) const;

    const KeySnapshot &m_before;
    const KeySnapshot &m_after;
    bool m_areScopesTheSame = false;
    std::vector<int> m_scopeOf; // Index after, by the index before; -1 = no scope of that name.
    GroupLabels m_groupsBefore;
    GroupLabels m_groupsAfter;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What a KeySnapshot is made of. For KeySnapshot and its builder only.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/textcolumn.h"

#include <QHash>

namespace Chatelaine {

// Dates are kept in 32 bits, as in the tables: seconds since 1970 UTC, 0 = unknown or never.
struct KeySnapshot::Columns
{
    // Per row, in ascending order of key id.
    std::vector<quint32> keyIds;
    std::vector<quint32> userIds;
    std::vector<quint32> created;
    std::vector<quint32> lastUsed;
    std::vector<quint32> lastActivity;
    std::vector<UserState> userStates;
    std::vector<quint32> membershipOf; // Into memberships; 0 for a key without user.
    TextColumn prefixes;
    TextColumn userNames;
    TextColumn folded;
    std::vector<quint64> stored; // storedWords per row.
    int storedWords = 1;
    std::vector<quint8> drifted; // 1 = stored differs from the rule.

    std::vector<quint32> rowsByUser; // All rows in ascending order of user id.

    std::vector<Membership> memberships; // The first is no membership at all.
    std::vector<Scope> scopes;
    std::vector<ScopeId> deletedScopes;
    ScopeSet inactiveSet;
    ScopeSet deletedSet;
    std::vector<UserGroup> groups;
    QHash<GroupId, size_t> groupPositions;
    QHash<GroupId, quint32> keysInGroup;

    qint64 takenAt = 0;
    bool isComplete = true;
    bool recomputeJobPending = false;
};

} // namespace Chatelaine

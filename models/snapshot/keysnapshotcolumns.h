// SPDX-License-Identifier: MIT
// What a KeySnapshot is made of. For KeySnapshot, its builder and its comparison only.
//
// A copy shares every column until it is changed: that is how a refresh takes over what is as it
// was, and how a comparison sees at once what is.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/memberships.h"
#include "models/snapshot/rowset.h"
#include "models/snapshot/textcolumn.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace Chatelaine {

// Dates are kept in 32 bits, as in the tables: seconds since 1970 UTC, 0 = unknown or never.
struct KeySnapshotColumns
{
    // Per row, in ascending order of key id.
    QList<quint32> keyIds;
    QList<quint32> userIds;
    QList<quint32> created;
    QList<quint32> lastUsed;
    QList<quint32> lastActivity;
    QList<UserState> userStates;
    QList<quint32> membershipOf; // Into memberships; 0 for a key without user.
    TextColumn prefixes;
    TextColumn userNames;
    TextColumn folded;
    QList<quint64> stored; // storedWords per row.
    int storedWords = 1;
    RowSet drifted; // Stored differs from the rule.
    DriftCounts driftCounts;

    // All rows in ascending order of user id.
    std::shared_ptr<const std::vector<quint32>> rowsByUser =
        std::make_shared<std::vector<quint32>>();

    Memberships memberships;
    quint32 unusedMemberships = 0; // Taken over from earlier snapshots.
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
    bool knowsGrants = true;

    // REQUIRES: it differs from what the rule expects.
    [[nodiscard]] DriftCause driftCauseOf(quint32 row) const
    {
        const quint32 membership = membershipOf[row];
        return causeOfDrift({storedOf(row), memberships.expected(membership),
                             memberships.expectedFromPrimary(membership), inactiveSet, deletedSet,
                             recomputeJobPending});
    }
    // What the columns of dates can hold.
    [[nodiscard]] static quint32 dateOf(qint64 seconds)
    {
        return quint32(std::clamp<qint64>(seconds, 0, std::numeric_limits<quint32>::max()));
    }
    [[nodiscard]] bool hasSameRows(const KeySnapshotColumns &other) const
    {
        return keyIds.isSharedWith(other.keyIds) && userIds.isSharedWith(other.userIds);
    }
    [[nodiscard]] bool hasSameMemberships(const KeySnapshotColumns &other) const
    {
        return membershipOf.isSharedWith(other.membershipOf) &&
               memberships.isSharedWith(other.memberships);
    }
    [[nodiscard]] bool hasSameGrants(const KeySnapshotColumns &other) const
    {
        return stored.isSharedWith(other.stored) && hasSameMemberships(other) &&
               userStates.isSharedWith(other.userStates);
    }
    [[nodiscard]] std::optional<Row> rowOf(UserId id) const
    {
        const auto found = std::ranges::lower_bound(*rowsByUser, id.value(), {},
                                                    [this](quint32 row) { return userIds[row]; });
        if (found == rowsByUser->end() || userIds[*found] != id.value())
            return {};
        return Row(*found);
    }
    [[nodiscard]] ScopeSet storedOf(quint32 row) const
    {
        const quint64 *const words = stored.constData() + size_t(row) * size_t(storedWords);
        ScopeSet set;
        for (int word = 0; word < storedWords; ++word)
            set.setWordAt(word, words[word]);
        return set;
    }
};

} // namespace Chatelaine

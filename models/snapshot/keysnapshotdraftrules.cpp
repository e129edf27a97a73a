// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotdraft.h"

#include <algorithm>

namespace Chatelaine {

void KeySnapshotBuilder::Draft::judge()
{
    users.settle();
    indexGrants();
    applyRules();
    findDrift();
}

void KeySnapshotBuilder::Draft::applyRules()
{
    const bool areAsBefore =
        areRulesSet || (earlier.exists() && earlier.columns().scopes == columns.scopes &&
                        earlier.columns().storedWords == columns.storedWords &&
                        columns.memberships.hasSameRules(earlier.columns().memberships));
    if (!areAsBefore) {
        columns.memberships.setRules(std::make_shared<const GrantRules>(columns.scopes),
                                     columns.storedWords);
    }
    areRulesSet = true;
    columns.memberships.applyRules();
}

void KeySnapshotBuilder::Draft::findDrift()
{
    const bool isAsBefore = earlier.exists() && earlier.hasSameRows() &&
                            columns.hasSameGrants(earlier.columns()) &&
                            columns.inactiveSet == earlier.columns().inactiveSet &&
                            columns.deletedSet == earlier.columns().deletedSet &&
                            columns.recomputeJobPending == earlier.columns().recomputeJobPending;
    if (isAsBefore) {
        columns.drifted = earlier.columns().drifted;
        columns.driftCounts = earlier.columns().driftCounts;
        return;
    }
    const quint32 count = quint32(columns.keyIds.size());
    const size_t words = size_t(columns.storedWords);
    const quint64 *stored = columns.stored.constData();
    const quint64 *const expected = columns.memberships.expectedWords();
    columns.drifted = RowSet(count);
    columns.driftCounts = {};
    for (quint32 row = 0; row < count; ++row, stored += words) {
        if (columns.userStates.at(row) == UserState::Deleted)
            continue;
        const quint64 *const wanted = expected + columns.membershipOf.at(row) * words;
        if (!std::equal(stored, stored + words, wanted))
            countDrift(row);
    }
}

void KeySnapshotBuilder::Draft::countDrift(quint32 row)
{
    const ScopeSet stored = columns.storedOf(row);
    const ScopeSet expected = columns.memberships.expected(columns.membershipOf.at(row));
    columns.drifted.insert(Row(row));
    ++columns.driftCounts.keysBy[size_t(columns.driftCauseOf(row))];
    columns.driftCounts.missing += (expected - stored).count();
    columns.driftCounts.extra += (stored - expected).count();
}

void KeySnapshotBuilder::Draft::countKeysInGroups()
{
    if (earlier.exists() && columns.hasSameMemberships(earlier.columns())) {
        columns.keysInGroup = earlier.columns().keysInGroup;
        columns.unusedMemberships = earlier.columns().unusedMemberships;
        return;
    }
    std::vector<quint32> keys(columns.memberships.size());
    for (const quint32 membership : std::as_const(columns.membershipOf))
        ++keys[membership];
    std::vector<GroupId> groups;
    for (quint32 i = 1; i < quint32(keys.size()); ++i) {
        if (keys[i] == 0) {
            ++columns.unusedMemberships;
            continue;
        }
        // A group may be listed twice.
        groups.clear();
        columns.memberships[i].forEachGroup([&groups](GroupId id) {
            if (id != GroupId() && std::ranges::find(groups, id) == groups.end())
                groups.push_back(id);
        });
        for (const GroupId group : groups)
            columns.keysInGroup[group] += keys[i];
    }
}

} // namespace Chatelaine

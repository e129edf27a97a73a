// SPDX-License-Identifier: MIT
#include "models/snapshot/rowcomparison.h"

#include "models/snapshot/keycolumn.h"
#include "models/snapshot/keysnapshotcolumns.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Chatelaine {

namespace {

int scopeCount(const KeySnapshot &snapshot)
{
    return int(snapshot.scopes().size() + snapshot.deletedScopes().size());
}

// What the column says: a disabled key, or an active one whose user may be barred or gone.
std::pair<bool, UserState> statusOf(const KeySnapshot &snapshot, Row row)
{
    const bool isActive = snapshot.isActive(row);
    const UserState state = snapshot.userState(row);
    const bool isShown = isActive && (state == UserState::Deleted || isBarred(state));
    return {isActive, isShown ? state : UserState::Valid};
}

// How many scopes are missing and how many are too many.
std::pair<int, int> driftOf(const ScopeSet &stored, const ScopeSet &expected)
{
    return {(expected - stored).count(), (stored - expected).count()};
}

bool hasOwnerChanged(const KeySnapshot &before, Row was, const KeySnapshot &after, Row is)
{
    // Of a deleted user the number is shown.
    return before.hasUser(was) != after.hasUser(is) || before.userName(was) != after.userName(is) ||
           (!after.hasUser(is) && before.userId(was) != after.userId(is));
}

QSet<GroupId> retitledGroups(const KeySnapshot &before, const KeySnapshot &after)
{
    QSet<GroupId> retitled;
    for (const KeySnapshot *snapshot : {&before, &after}) {
        for (const UserGroup &group : snapshot->groups()) {
            if (before.groupTitle(group.id) != after.groupTitle(group.id))
                retitled.insert(group.id);
        }
    }
    return retitled;
}

bool hasAnyOf(const GroupSet &groups, const QSet<GroupId> &wanted)
{
    return std::ranges::any_of(groups.ids(), [&](GroupId id) { return wanted.contains(id); });
}

} // namespace

RowComparison::RowComparison(const KeySnapshot &before, const KeySnapshot &after)
    : m_before(before)
    , m_after(after)
    , m_was(*before.m_columns)
    , m_is(*after.m_columns)
    , m_hasSameRows(m_was.hasSameRows(m_is))
    , m_retitled(retitledGroups(before, after))
    , m_areMembershipsTheSame(m_was.memberships.beginAs(m_is.memberships))
{
    matchScopes();
    m_mayDiffer = columnsThatMayDiffer();
}

// Scopes stand in the site's order, which may be another one now.
void RowComparison::matchScopes()
{
    QHash<QString, int> indexes;
    for (int i = 0; i < scopeCount(m_after); ++i)
        indexes.insert(m_after.scopeNameAt(i), i);
    m_areScopesTheSame = true;
    for (int i = 0; i < scopeCount(m_before); ++i) {
        m_scopeOf.push_back(indexes.value(m_before.scopeNameAt(i), -1));
        m_areScopesTheSame = m_areScopesTheSame && m_scopeOf.back() == i;
    }
}

// A refresh shares with the snapshot before it what has not changed: no need to look at every row.
quint32 RowComparison::columnsThatMayDiffer() const
{
    quint32 columns = 0;
    const auto note = [&columns, this](KeyColumn column, bool isShared) {
        columns |= quint32(!isShared || !m_hasSameRows) << int(column);
    };
    const bool areStatesShared = m_was.userStates.isSharedWith(m_is.userStates);
    const bool areNamesShared = m_was.userNames.isSharedWith(m_is.userNames);
    const bool isActiveShared = m_before.m_active.isSharedWith(m_after.m_active);
    note(KeyColumn::User, areStatesShared && areNamesShared);
    note(KeyColumn::Prefix, m_was.prefixes.isSharedWith(m_is.prefixes));
    note(KeyColumn::Status, areStatesShared && isActiveShared);
    note(KeyColumn::Scopes, m_areScopesTheSame && m_was.stored.isSharedWith(m_is.stored));
    note(KeyColumn::Created, m_was.created.isSharedWith(m_is.created));
    note(KeyColumn::LastUsed, m_was.lastUsed.isSharedWith(m_is.lastUsed));
    note(KeyColumn::Drift, m_was.hasSameGrants(m_is));
    note(KeyColumn::UserId, true); // Else it would be another row.
    note(KeyColumn::UserState, areStatesShared);
    note(KeyColumn::Groups, m_retitled.isEmpty() && m_was.hasSameMemberships(m_is));
    note(KeyColumn::LastActivity, m_was.lastActivity.isSharedWith(m_is.lastActivity));
    return columns;
}

bool RowComparison::haveScopesChanged(Row before, Row after) const
{
    const ScopeSet was = m_before.stored(before);
    const ScopeSet is = m_after.stored(after);
    if (m_areScopesTheSame)
        return was != is;
    ScopeSet wasByIndexOfAfter;
    bool isUnknown = false;
    was.forEach([&](int index) {
        const int now = m_scopeOf[size_t(index)];
        isUnknown = isUnknown || now < 0;
        if (now >= 0)
            wasByIndexOfAfter.insert(now);
    });
    return isUnknown || wasByIndexOfAfter != is;
}

bool RowComparison::hasDriftChanged(Row before, Row after) const
{
    const bool wasDrifted = m_before.isDrifted(before);
    if (wasDrifted != m_after.isDrifted(after))
        return true;
    if (!wasDrifted)
        return false;
    const ScopeSet stored = m_before.stored(before);
    const ScopeSet expected = m_before.expected(before);
    const ScopeSet storedAfter = m_after.stored(after);
    const ScopeSet expectedAfter = m_after.expected(after);
    if (stored == storedAfter && expected == expectedAfter)
        return false; // Counting is dear.
    return driftOf(stored, expected) != driftOf(storedAfter, expectedAfter);
}

bool RowComparison::haveGroupsChanged(Row before, Row after) const
{
    const quint32 was = m_was.membershipOf[before.value()];
    const quint32 is = m_is.membershipOf[after.value()];
    const bool isSameList = (was == is && m_areMembershipsTheSame) ||
                            m_was.memberships.text(was) == m_is.memberships.text(is);
    if (isSameList && m_retitled.isEmpty())
        return false;
    const GroupSet groups = m_was.memberships[was].groups();
    return groups != m_is.memberships[is].groups() || hasAnyOf(groups, m_retitled);
}

quint32 RowComparison::changedColumns(Row before, Row after) const
{
    quint32 columns = 0;
    const auto note = [&columns, this](KeyColumn column, auto &&hasChanged) {
        if ((m_mayDiffer >> int(column) & 1) != 0)
            columns |= quint32(hasChanged()) << int(column);
    };
    const auto differs = [&](auto value) {
        return [=, this] { return (m_before.*value)(before) != (m_after.*value)(after); };
    };
    note(KeyColumn::User, [&] { return hasOwnerChanged(m_before, before, m_after, after); });
    note(KeyColumn::Prefix, differs(&KeySnapshot::prefix));
    note(KeyColumn::Status, [&] { return statusOf(m_before, before) != statusOf(m_after, after); });
    note(KeyColumn::Scopes, [&] { return haveScopesChanged(before, after); });
    note(KeyColumn::Created, differs(&KeySnapshot::created));
    note(KeyColumn::LastUsed, differs(&KeySnapshot::lastUsed));
    note(KeyColumn::Drift, [&] { return hasDriftChanged(before, after); });
    note(KeyColumn::UserId, differs(&KeySnapshot::userId));
    note(KeyColumn::UserState, differs(&KeySnapshot::userState));
    note(KeyColumn::Groups, [&] { return haveGroupsChanged(before, after); });
    note(KeyColumn::LastActivity, differs(&KeySnapshot::lastActivity));
    return columns;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/rowcomparison.h"

#include "models/snapshot/keycolumn.h"

#include <QHash>
#include <QSet>

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

} // namespace

RowComparison::RowComparison(const KeySnapshot &before, const KeySnapshot &after)
    : m_before(before)
    , m_after(after)
{
    matchScopes();
    matchGroups();
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

void RowComparison::matchGroups()
{
    const QSet<GroupId> retitled = retitledGroups(m_before, m_after);
    QHash<QByteArray, quint32> labels;
    quint32 next = 0;
    const auto label = [&](const KeySnapshot &snapshot, GroupLabels &wanted) {
        wanted.reserve(snapshot.memberships().size());
        for (const Membership &membership : snapshot.memberships()) {
            const std::span<const GroupId> ids = membership.all.ids();
            const bool isRetitled = !retitled.isEmpty() &&
                                    std::any_of(ids.begin(), ids.end(),
                                                [&](GroupId id) { return retitled.contains(id); });
            if (isRetitled) { // Shown as nothing in the other snapshot is.
                wanted.push_back(++next);
                continue;
            }
            const QByteArray key(reinterpret_cast<const char *>(ids.data()),
                                 qsizetype(ids.size_bytes()));
            auto found = labels.constFind(key);
            if (found == labels.constEnd())
                found = labels.insert(key, ++next);
            wanted.push_back(*found);
        }
    };
    label(m_before, m_groupsBefore);
    label(m_after, m_groupsAfter);
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

quint32 RowComparison::changedColumns(Row before, Row after) const
{
    quint32 columns = 0;
    const auto note = [&columns](KeyColumn column, bool hasChanged) {
        columns |= quint32(hasChanged) << int(column);
    };
    note(KeyColumn::User, hasOwnerChanged(m_before, before, m_after, after));
    note(KeyColumn::Prefix, m_before.prefix(before) != m_after.prefix(after));
    note(KeyColumn::Status, statusOf(m_before, before) != statusOf(m_after, after));
    note(KeyColumn::Scopes, haveScopesChanged(before, after));
    note(KeyColumn::Created, m_before.created(before) != m_after.created(after));
    note(KeyColumn::LastUsed, m_before.lastUsed(before) != m_after.lastUsed(after));
    note(KeyColumn::Drift, hasDriftChanged(before, after));
    note(KeyColumn::UserId, m_before.userId(before) != m_after.userId(after));
    note(KeyColumn::UserState, m_before.userState(before) != m_after.userState(after));
    note(KeyColumn::Groups, m_groupsBefore[m_before.membershipIndexes()[before.value()]] !=
                                m_groupsAfter[m_after.membershipIndexes()[after.value()]]);
    note(KeyColumn::LastActivity, m_before.lastActivity(before) != m_after.lastActivity(after));
    return columns;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/userdraft.h"

#include <algorithm>

namespace Chatelaine {

namespace {

// Memberships that nobody has any more are dropped when they are more than this, and most.
constexpr quint32 UnusedMembershipsWorthDropping = 10'000;

} // namespace

void UserDraft::reuse(const EarlierSnapshot *earlier)
{
    m_earlier = earlier;
    const KeySnapshotColumns &before = earlier->columns();
    m_columns->memberships = before.memberships;
    if (earlier->hasSameRows()) {
        m_columns->rowsByUser = before.rowsByUser;
        m_columns->userStates = before.userStates;
        m_columns->lastActivity = before.lastActivity;
        m_columns->membershipOf = before.membershipOf;
        m_nameOf.assign(size_t(m_columns->keyIds.size()), NameAsBefore);
        m_areNamesAsBefore = true;
    } else {
        index();
        for (quint32 row = 0; row < quint32(m_columns->keyIds.size()); ++row)
            reuseRow(row);
        std::ranges::sort(m_unknown);
        const auto same = std::ranges::unique(m_unknown);
        m_unknown.erase(same.begin(), same.end());
    }
    dropUnusedMemberships();
}

void UserDraft::reuseRow(quint32 row)
{
    const KeySnapshotColumns &before = m_earlier->columns();
    const UserId id(m_columns->userIds.at(row));
    quint32 was = m_earlier->rowOf(row);
    const bool isSameKey = was != EarlierSnapshot::NoRow && before.userIds[was] == id.value();
    if (!isSameKey) {
        const std::optional<Row> other = before.rowOf(id);
        if (!other) {
            m_unknown.push_back(id);
            return;
        }
        was = other->value();
    }
    m_columns->userStates[row] = before.userStates[was];
    m_columns->lastActivity[row] = before.lastActivity[was];
    m_columns->membershipOf[row] = before.membershipOf[was];
    m_nameOf[row] = isSameKey ? NameAsBefore : m_names.append(before.userNames.at(was));
}

void UserDraft::dropUnusedMemberships()
{
    const quint32 count = m_columns->memberships.size();
    const quint32 unused = m_earlier->columns().unusedMemberships;
    if (unused < std::max(count / 2, UnusedMembershipsWorthDropping))
        return;
    Memberships used;
    std::vector<quint32> indexes(count); // Now, by the one before; 0 = not met yet.
    for (quint32 &index : m_columns->membershipOf) {
        if (index == 0)
            continue;
        if (indexes[index] == 0)
            indexes[index] = used.append(m_columns->memberships.text(index));
        index = indexes[index];
    }
    m_columns->memberships = std::move(used);
}

} // namespace Chatelaine

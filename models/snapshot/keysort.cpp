// SPDX-License-Identifier: MIT
#include "models/snapshot/keysort.h"

#include "models/base/textfold.h"
#include "models/snapshot/roworder.h"
#include "models/snapshot/scratch.h"
#include "models/snapshot/textsort.h"

#include <algorithm>
#include <map>

namespace Chatelaine {

namespace {

template<typename Value>
std::vector<Row> rowsByNumber(const KeySnapshot &snapshot, Value &&valueOf)
{
    Scratch<quint32> values(snapshot.size());
    for (quint32 row = 0; row < snapshot.size(); ++row)
        values.items()[row] = quint32(valueOf(Row(row)));
    return rowsInOrder(values.items());
}

std::vector<Row> rowsByText(const KeySnapshot &snapshot, TextField field)
{
    std::vector<Row> rows;
    rows.reserve(snapshot.size());
    for (quint32 row = 0; row < snapshot.size(); ++row)
        rows.emplace_back(row);
    sortByField(snapshot, field, rows);
    return rows;
}

// The position of each primary group among all of them by title; from 1.
std::map<GroupId, quint32> ranksOfPrimaryGroups(const KeySnapshot &snapshot)
{
    std::map<GroupId, quint32> ranks;
    for (const Membership &membership : snapshot.memberships())
        ranks.emplace(membership.primary, 0);
    std::vector<std::pair<QByteArray, GroupId>> titles;
    for (const auto &[group, rank] : ranks)
        titles.emplace_back(foldForSearch(snapshot.groupTitle(group)), group);
    std::sort(titles.begin(), titles.end());
    for (size_t i = 0; i < titles.size(); ++i)
        ranks[titles[i].second] = quint32(i) + 1;
    return ranks;
}

std::vector<Row> rowsByGroups(const KeySnapshot &snapshot)
{
    constexpr quint32 CountBits = 12;
    constexpr quint32 LargestCount = (1U << CountBits) - 1;
    const std::map<GroupId, quint32> ranks = ranksOfPrimaryGroups(snapshot);
    std::vector<quint32> values;
    for (const Membership &membership : snapshot.memberships()) {
        const GroupSet groups = membership.groups();
        const quint32 count = std::min(quint32(groups.ids().size()), LargestCount);
        values.push_back(ranks.at(membership.primary) << CountBits | count);
    }
    const std::span<const quint32> indexes = snapshot.membershipIndexes();
    return rowsByNumber(snapshot, [&](Row row) {
        return snapshot.hasUser(row) ? values[indexes[row.value()]] : 0;
    });
}

int differingGrants(const KeySnapshot &snapshot, Row row)
{
    if (!snapshot.isDrifted(row))
        return 0;
    const ScopeSet stored = snapshot.stored(row);
    const ScopeSet expected = snapshot.expected(row);
    return (stored - expected).count() + (expected - stored).count();
}

} // namespace

void sortByUser(const KeySnapshot &snapshot, std::vector<Row> &rows)
{
    sortByField(snapshot, TextField::User, rows);
}

std::vector<Row> sortedRows(const KeySnapshot &snapshot, KeyColumn column)
{
    switch (column) {
    case KeyColumn::User:
        return rowsByText(snapshot, TextField::User);
    case KeyColumn::Prefix:
        return rowsByText(snapshot, TextField::Prefix);
    case KeyColumn::Status:
        return rowsByNumber(snapshot, [&](Row row) { return !snapshot.isActive(row); });
    case KeyColumn::Scopes:
        return rowsByNumber(snapshot, [&](Row row) { return snapshot.stored(row).count(); });
    case KeyColumn::Created:
        return rowsByNumber(snapshot, [&](Row row) { return snapshot.created(row); });
    case KeyColumn::LastUsed:
        return rowsByNumber(snapshot, [&](Row row) { return snapshot.lastUsed(row); });
    case KeyColumn::Drift:
        return rowsByNumber(snapshot, [&](Row row) { return differingGrants(snapshot, row); });
    case KeyColumn::KeyId:
        return rowsByNumber(snapshot, [](Row row) { return row.value(); });
    case KeyColumn::UserId:
        return rowsByNumber(snapshot, [&](Row row) { return snapshot.userId(row).value(); });
    case KeyColumn::UserState:
        return rowsByNumber(snapshot, [&](Row row) { return quint32(snapshot.userState(row)); });
    case KeyColumn::Groups:
        return rowsByGroups(snapshot);
    case KeyColumn::LastActivity:
        return rowsByNumber(snapshot, [&](Row row) { return snapshot.lastActivity(row); });
    }
    return {};
}

} // namespace Chatelaine

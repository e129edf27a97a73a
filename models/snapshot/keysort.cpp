// SPDX-License-Identifier: MIT
#include "models/snapshot/keysort.h"

#include "models/base/textfold.h"
#include "models/snapshot/roworder.h"
#include "models/snapshot/textscan.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace Chatelaine {

namespace {

template<typename Value>
std::vector<Row> rowsByNumber(const KeySnapshot &snapshot, Value &&valueOf)
{
    std::vector<quint32> values;
    values.reserve(snapshot.size());
    for (quint32 row = 0; row < snapshot.size(); ++row)
        values.push_back(quint32(valueOf(Row(row))));
    const std::vector<quint32> positions = positionsInOrder(values);
    return {positions.cbegin(), positions.cend()};
}

// Eight bytes of a row's text, first byte highest: comparing numbers compares bytes.
struct Head
{
    quint64 bytes = 0;
    quint32 row = 0;

    friend bool operator<(const Head &a, const Head &b)
    {
        return a.bytes != b.bytes ? a.bytes < b.bytes : a.row < b.row;
    }
};

constexpr qsizetype HeadSize = sizeof(quint64);

quint64 headOf(QByteArrayView text, qsizetype from)
{
    std::array<char, HeadSize> bytes{};
    if (from < text.size()) {
        const qsizetype count = std::min(HeadSize, text.size() - from);
        std::copy_n(text.data() + from, count, bytes.begin());
    }
    return qFromBigEndian<quint64>(bytes.data());
}

using TextOf = QByteArrayView (*)(const KeySnapshot &, Row);

// Sorts by the eight bytes at `from`; runs that are equal so far, by the eight after them.
void sortByText(const KeySnapshot &snapshot, TextOf textOf, std::span<Head> heads, qsizetype from)
{
    for (Head &head : heads)
        head.bytes = headOf(textOf(snapshot, Row(head.row)), from);
    std::sort(heads.begin(), heads.end());
    for (auto begin = heads.begin(); begin != heads.end();) {
        const auto end = std::find_if(
            begin, heads.end(), [begin](const Head &head) { return head.bytes != begin->bytes; });
        // A text that ended within these bytes is padded with zeros.
        const bool hasMore = (begin->bytes & 0xFF) != 0;
        if (hasMore && end - begin > 1)
            sortByText(snapshot, textOf, {begin, end}, from + HeadSize);
        begin = end;
    }
}

std::vector<Row> rowsByText(const KeySnapshot &snapshot, TextOf textOf)
{
    std::vector<Head> heads(snapshot.size());
    for (quint32 row = 0; row < snapshot.size(); ++row)
        heads[row].row = row;
    sortByText(snapshot, textOf, heads, 0);
    std::vector<Row> rows;
    rows.reserve(heads.size());
    for (const Head &head : heads)
        rows.push_back(Row(head.row));
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
        const quint32 count = std::min(quint32(membership.all.ids().size()), LargestCount);
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

std::vector<Row> sortedRows(const KeySnapshot &snapshot, KeyColumn column)
{
    switch (column) {
    case KeyColumn::User:
        return rowsByText(snapshot, foldedUser);
    case KeyColumn::Prefix:
        return rowsByText(snapshot, foldedPrefix);
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

// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotdraft.h"

#include "models/base/textfold.h"
#include "models/domain/grantrules.h"
#include "models/snapshot/roworder.h"

#include <algorithm>
#include <limits>

namespace Chatelaine {

namespace {

constexpr quint32 None = std::numeric_limits<quint32>::max();
// Stores hand over users and grants in ascending order: a few steps from the last one are quicker
// than a binary search.
constexpr size_t StepsBeforeSearch = 8;

// Returns where the value is, or would be, in an ascending list. cursor: where the last one was.
size_t positionOf(quint32 value, const std::vector<quint32> &ascending, size_t cursor)
{
    if (cursor >= ascending.size() || ascending[cursor] > value) {
        const bool isInGap = cursor > 0 && ascending[cursor - 1] < value;
        if (isInGap)
            return cursor;
        cursor = 0;
    }
    const size_t end = std::min(cursor + StepsBeforeSearch, ascending.size());
    for (; cursor < end; ++cursor) {
        if (ascending[cursor] >= value)
            return cursor;
    }
    const auto begin = ascending.cbegin();
    return size_t(std::lower_bound(begin + qsizetype(cursor), ascending.cend(), value) - begin);
}

// Keeps the fields of the folded text apart.
void appendField(QByteArray &line, QByteArrayView text, char separator)
{
    const qsizetype begin = line.size();
    line += foldForSearch(text);
    std::replace_if(
        line.begin() + begin, line.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
    line += separator;
}

} // namespace

quint32 KeySnapshotBuilder::Draft::asStored(qint64 seconds)
{
    return quint32(std::clamp<qint64>(seconds, 0, std::numeric_limits<quint32>::max()));
}

void KeySnapshotBuilder::Draft::indexUsers()
{
    if (nameOf.size() == columns->keyIds.size())
        return;
    const size_t count = columns->keyIds.size();
    columns->rowsByUser = positionsInOrder(columns->userIds);
    userIdsInOrder.reserve(count);
    for (const quint32 row : columns->rowsByUser)
        userIdsInOrder.push_back(columns->userIds[row]);
    nameOf.resize(count, None);
    columns->lastActivity.resize(count);
    columns->userStates.resize(count, UserState::Deleted);
    columns->membershipOf.resize(count);
}

void KeySnapshotBuilder::Draft::assign(const User &user)
{
    const std::vector<quint32> &ids = userIdsInOrder;
    userCursor = positionOf(user.id.value(), ids, userCursor);
    if (userCursor >= ids.size() || ids[userCursor] != user.id.value())
        return;
    const quint32 membership = membershipIndex(user);
    const quint32 name = names.size();
    names.append(user.name);
    for (size_t i = userCursor; i < ids.size() && ids[i] == user.id.value(); ++i) {
        const quint32 row = columns->rowsByUser[i];
        columns->userStates[row] = user.state;
        columns->lastActivity[row] = asStored(user.lastActivity);
        columns->membershipOf[row] = membership;
        nameOf[row] = name;
    }
}

quint32 KeySnapshotBuilder::Draft::membershipIndex(const User &user)
{
    quint32 &index = membershipIndexes[{user.primaryGroup, user.secondaryGroups}];
    if (index == 0) {
        index = quint32(columns->memberships.size());
        columns->memberships.push_back({user.primaryGroup, user.secondaryGroups, {}, {}, {}});
    }
    return index;
}

std::optional<size_t> KeySnapshotBuilder::Draft::rowOf(KeyId key)
{
    const std::vector<quint32> &ids = columns->keyIds;
    keyCursor = positionOf(key.value(), ids, keyCursor);
    if (keyCursor >= ids.size() || ids[keyCursor] != key.value())
        return {};
    return keyCursor;
}

quint64 KeySnapshotBuilder::Draft::knownScopes(int word) const
{
    const int count = int(columns->scopes.size() + columns->deletedScopes.size()) - word * 64;
    if (count >= 64)
        return ~quint64(0);
    return count <= 0 ? 0 : (quint64(1) << count) - 1;
}

void KeySnapshotBuilder::Draft::applyRules()
{
    const GrantRules rules(columns->scopes);
    // Not the first: a key without user is not judged.
    for (size_t i = 1; i < columns->memberships.size(); ++i) {
        Membership &membership = columns->memberships[i];
        membership.all = GroupSet::ofUser(membership.primary, membership.secondaryCsv);
        membership.expected = rules.expectedFor(membership.all);
        membership.expectedFromPrimary = rules.expectedFor(GroupSet::of({membership.primary}));
    }
}

void KeySnapshotBuilder::Draft::findDrift()
{
    const size_t count = columns->keyIds.size();
    const size_t words = size_t(columns->storedWords);
    columns->drifted.resize(count);
    for (size_t row = 0; row < count; ++row) {
        if (columns->userStates[row] == UserState::Deleted)
            continue;
        const ScopeSet &expected = columns->memberships[columns->membershipOf[row]].expected;
        for (size_t i = 0; i < words; ++i)
            columns->drifted[row] |= expected.wordAt(int(i)) != columns->stored[row * words + i];
    }
}

void KeySnapshotBuilder::Draft::countKeysInGroups()
{
    std::vector<quint32> keys(columns->memberships.size());
    for (const quint32 membership : columns->membershipOf)
        ++keys[membership];
    for (size_t i = 0; i < keys.size(); ++i) {
        for (const GroupId group : columns->memberships[i].all.ids())
            columns->keysInGroup[group] += keys[i];
    }
}

void KeySnapshotBuilder::Draft::fillTexts()
{
    const quint32 count = quint32(columns->keyIds.size());
    columns->userNames.reserve(count, names.bytes().size());
    columns->folded.reserve(count, names.bytes().size() + columns->prefixes.bytes().size() +
                                       qsizetype(count) * 10);
    QByteArray line;
    for (quint32 row = 0; row < count; ++row) {
        const QByteArrayView name = nameOf[row] == None ? QByteArrayView() : names.at(nameOf[row]);
        columns->userNames.append(name);
        line.resize(0);
        appendField(line, name, '\x1F');
        appendField(line, columns->prefixes.at(row), '\x1F');
        line += QByteArray::number(columns->keyIds[row]) + '\n';
        columns->folded.append(line);
    }
    columns->prefixes.shrink();
}

} // namespace Chatelaine

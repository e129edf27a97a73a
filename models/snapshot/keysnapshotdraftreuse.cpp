// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotdraft.h"

namespace Chatelaine {

namespace {

template<typename Column>
void share(Column *column, const Column &before)
{
    if (*column == before)
        *column = before;
}

} // namespace

void KeySnapshotBuilder::Draft::setEarlier(const KeySnapshot &snapshot)
{
    if (earlier.is(snapshot.m_columns))
        return;
    Q_ASSERT(!earlier.exists());
    const Columns &before = *snapshot.m_columns;
    share(&columns.keyIds, before.keyIds);
    share(&columns.userIds, before.userIds);
    share(&columns.created, before.created);
    share(&columns.lastUsed, before.lastUsed);
    share(&columns.prefixes, before.prefixes);
    share(&active, snapshot.m_active);
    earlier = EarlierSnapshot(snapshot.m_columns, columns);
}

void KeySnapshotBuilder::Draft::reuseKeys(const KeySnapshot &snapshot)
{
    const Columns &before = *snapshot.m_columns;
    columns.keyIds = before.keyIds;
    columns.userIds = before.userIds;
    columns.created = before.created;
    columns.lastUsed = before.lastUsed;
    columns.prefixes = before.prefixes;
    active = snapshot.m_active;
    earlier = EarlierSnapshot(snapshot.m_columns, columns);
}

void KeySnapshotBuilder::Draft::reuseStored()
{
    const std::vector<int> indexes = scopeIndexesNow();
    const auto isSame = [&indexes](int index) { return indexes[size_t(index)] == index; };
    const Columns &before = earlier.columns();
    bool areAllTheSame = columns.storedWords == before.storedWords;
    for (int index = 0; index < int(indexes.size()); ++index)
        areAllTheSame = areAllTheSame && isSame(index);
    if (areAllTheSame && earlier.hasSameRows()) {
        columns.stored = before.stored;
        return;
    }
    indexGrants();
    const qsizetype words = columns.storedWords;
    quint64 *stored = columns.stored.data();
    for (quint32 row = 0; row < quint32(columns.keyIds.size()); ++row, stored += words) {
        const quint32 was = earlier.rowOf(row);
        if (was == EarlierSnapshot::NoRow)
            continue;
        if (areAllTheSame) {
            std::copy_n(before.stored.constData() + was * words, words, stored);
            continue;
        }
        before.storedOf(was).forEach([&](int index) {
            if (const int now = indexes[size_t(index)]; now >= 0)
                stored[now / 64] |= quint64(1) << (now % 64);
        });
    }
}

// By the index before; -1 of scopes that are not known any more.
std::vector<int> KeySnapshotBuilder::Draft::scopeIndexesNow() const
{
    QHash<ScopeId, int> now;
    for (const Scope &scope : columns.scopes)
        now.insert(scope.id, int(now.size()));
    for (const ScopeId id : columns.deletedScopes)
        now.insert(id, int(now.size()));
    std::vector<int> indexes;
    for (const Scope &scope : earlier.columns().scopes)
        indexes.push_back(now.value(scope.id, -1));
    for (const ScopeId id : earlier.columns().deletedScopes)
        indexes.push_back(now.value(id, -1));
    return indexes;
}

} // namespace Chatelaine

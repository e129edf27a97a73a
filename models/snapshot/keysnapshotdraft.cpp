// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotdraft.h"

#include "models/snapshot/ascendingsearch.h"

namespace Chatelaine {

void KeySnapshotBuilder::Draft::indexGrants()
{
    const qsizetype words = columns.keyIds.size() * columns.storedWords;
    if (columns.stored.size() != words) // Resizing what is shared copies it.
        columns.stored.resize(words);
}

std::optional<quint32> KeySnapshotBuilder::Draft::rowOf(KeyId key)
{
    const quint32 *const ids = columns.keyIds.constData();
    const size_t count = size_t(columns.keyIds.size());
    keyCursor =
        positionOf(key.value(), count, keyCursor, [ids](size_t position) { return ids[position]; });
    if (keyCursor >= count || ids[keyCursor] != key.value())
        return {};
    return quint32(keyCursor);
}

quint64 KeySnapshotBuilder::Draft::knownScopes(int word) const
{
    const int count = int(columns.scopes.size() + columns.deletedScopes.size()) - word * 64;
    if (count >= 64)
        return ~quint64(0);
    return count <= 0 ? 0 : (quint64(1) << count) - 1;
}

quint64 KeySnapshotBuilder::Draft::storedWord(quint32 row, int word) const
{
    return word < columns.storedWords
               ? columns.stored.at(qsizetype(row) * columns.storedWords + word)
               : 0;
}

void KeySnapshotBuilder::Draft::setStored(quint32 row, int word, quint64 mask)
{
    if (word < columns.storedWords) {
        const size_t at = size_t(row) * size_t(columns.storedWords) + size_t(word);
        mask &= knownScopes(word);
        if (columns.stored.constData()[at] != mask) // Stays shared while nothing changes.
            columns.stored.data()[at] = mask;
    }
}

void KeySnapshotBuilder::Draft::shrink()
{
    const auto squeeze = [](auto *column) {
        const bool isWasteful =
            column->isDetached() && column->capacity() / 11 > column->size() / 10;
        if (isWasteful)
            column->squeeze();
    };
    for (QList<quint32> *column :
         {&columns.keyIds, &columns.userIds, &columns.created, &columns.lastUsed})
        squeeze(column);
    squeeze(&active);
    columns.memberships.shrink();
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/snapshotchanges.h"

#include "models/snapshot/rowcomparison.h"

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr quint32 AllColumns = (quint32(1) << KeyColumnCount) - 1;

}

SnapshotChanges SnapshotChanges::between(const KeySnapshot &before, const KeySnapshot &after)
{
    Q_ASSERT(before.isComplete() && after.isComplete());
    const RowComparison comparison(before, after);
    SnapshotChanges changes;
    if (comparison.areAllTheSame())
        return changes;
    quint32 was = 0;
    quint32 is = 0;
    while (is < after.size()) {
        const KeyId id = after.keyId(Row(is));
        if (was < before.size() && before.keyId(Row(was)) < id) {
            ++changes.m_gone;
            ++was;
            continue;
        }
        if (was == before.size() || before.keyId(Row(was)) != id) {
            changes.m_keys.push_back({id, AllColumns});
            ++changes.m_new;
            ++is;
            continue;
        }
        if (const quint32 columns = comparison.changedColumns(Row(was), Row(is)))
            changes.m_keys.push_back({id, columns});
        ++was;
        ++is;
    }
    changes.m_gone += int(before.size() - was);
    return changes;
}

bool SnapshotChanges::isNew(KeyId key) const { return columnsOf(key) == AllColumns; }

bool SnapshotChanges::hasChanged(KeyId key, KeyColumn column) const
{
    return (columnsOf(key) >> int(column) & 1) != 0;
}

quint32 SnapshotChanges::columnsOf(KeyId key) const
{
    const auto found = std::ranges::lower_bound(m_keys, key, {}, &ChangedKey::id);
    return found == m_keys.end() || found->id != key ? 0 : found->columns;
}

} // namespace Chatelaine

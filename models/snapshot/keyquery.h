// SPDX-License-Identifier: MIT
// Search and sort on a snapshot.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/snapshot/keymatch.h"
#include "models/snapshot/keysort.h"
#include "models/snapshot/permutation.h"

#include <QMutex>

#include <array>

namespace Chatelaine {

struct KeyOrder
{
    KeyColumn column = KeyColumn::Created;
    Qt::SortOrder direction = Qt::DescendingOrder;

    friend bool operator==(const KeyOrder &, const KeyOrder &) = default;
};

// Keeps the sorted rows of one snapshot, so that a second query by the same column costs nothing.
//
// Thread-safe.
class KeyIndex final
{
public:
    // before: of a snapshot before this one. Its order of names is kept if no name has changed.
    explicit KeyIndex(KeySnapshotPtr snapshot, std::shared_ptr<KeyIndex> before = {});

    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    // The matching rows in the order asked for; descending is ascending read backwards. now:
    // seconds since 1970 UTC, for ages.
    [[nodiscard]] RowList query(const KeyFilter &filter, KeyOrder order, qint64 now);

private:
    using PermutationPtr = std::shared_ptr<const Permutation>;

    [[nodiscard]] PermutationPtr permutation(KeyColumn column);
    void takeOver();

    KeySnapshotPtr m_snapshot;
    TextSearch m_texts;
    QMutex m_mutex; // Guards what follows.
    std::shared_ptr<KeyIndex> m_before;
    std::array<PermutationPtr, KeyColumnCount> m_permutations;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Search and sort on a snapshot.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/snapshot/keymatch.h"
#include "models/snapshot/keysort.h"

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
    explicit KeyIndex(KeySnapshotPtr snapshot);

    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    // The matching rows in the order asked for; descending is ascending read backwards. now:
    // seconds since 1970 UTC, for ages.
    [[nodiscard]] std::vector<Row> query(const KeyFilter &filter, KeyOrder order, qint64 now);

private:
    [[nodiscard]] std::shared_ptr<const std::vector<Row>> permutation(KeyColumn column);

    KeySnapshotPtr m_snapshot;
    QMutex m_mutex;
    std::array<std::shared_ptr<const std::vector<Row>>, KeyColumnCount> m_permutations;
};

} // namespace Chatelaine

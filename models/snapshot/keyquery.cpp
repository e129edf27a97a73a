// SPDX-License-Identifier: MIT
#include "models/snapshot/keyquery.h"

#include <QMutexLocker>

namespace Chatelaine {

namespace {

template<typename Iterator>
std::vector<Row> pick(Iterator begin, Iterator end, const std::vector<quint64> &bitmap)
{
    // Every row is written, and overwritten by the next unless it matches: without a branch that
    // half of the rows would take. Hence room for one more.
    std::vector<Row> rows(countRows(bitmap) + 1);
    size_t count = 0;
    for (auto row = begin; row != end; ++row) {
        rows[count] = *row;
        count += bitmap[row->value() / 64] >> (row->value() % 64) & 1;
    }
    rows.pop_back();
    return rows;
}

} // namespace

KeyIndex::KeyIndex(KeySnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{}

std::vector<Row> KeyIndex::query(const KeyFilter &filter, KeyOrder order, qint64 now)
{
    const std::shared_ptr<const std::vector<Row>> rows = permutation(order.column);
    const bool isAscending = order.direction == Qt::AscendingOrder;
    if (filter.terms.empty())
        return isAscending ? *rows : std::vector<Row>(rows->crbegin(), rows->crend());
    const std::vector<quint64> matching = matchingRows(*m_snapshot, filter, now);
    return isAscending ? pick(rows->cbegin(), rows->cend(), matching)
                       : pick(rows->crbegin(), rows->crend(), matching);
}

std::shared_ptr<const std::vector<Row>> KeyIndex::permutation(KeyColumn column)
{
    auto &kept = m_permutations[size_t(column)];
    {
        const QMutexLocker locker(&m_mutex);
        if (kept)
            return kept;
    }
    // Not under the lock: a query by another column need not wait. Sorting twice does no harm.
    auto sorted = std::make_shared<const std::vector<Row>>(sortedRows(*m_snapshot, column));
    const QMutexLocker locker(&m_mutex);
    kept = std::move(sorted);
    return kept;
}

} // namespace Chatelaine

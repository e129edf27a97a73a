// SPDX-License-Identifier: MIT
#include "models/snapshot/keyquery.h"

#include <QMutexLocker>

namespace Chatelaine {

namespace {

// Ordered by the folded text alone, which holds the key ids too.
constexpr std::array TextColumns{KeyColumn::User, KeyColumn::Prefix};

bool haveSameText(const KeySnapshot &a, const KeySnapshot &b)
{
    return a.foldedText().data() == b.foldedText().data() || a.foldedText() == b.foldedText();
}

} // namespace

KeyIndex::KeyIndex(KeySnapshotPtr snapshot, std::shared_ptr<KeyIndex> before)
    : m_snapshot(std::move(snapshot))
    , m_texts(*m_snapshot)
    , m_before(std::move(before))
{}

RowList KeyIndex::query(const KeyFilter &filter, KeyOrder order, qint64 now)
{
    takeOver();
    const PermutationPtr rows = permutation(order.column);
    if (filter.terms.empty())
        return rows->all(order.direction);
    return rows->pick(matchingRows(*m_snapshot, filter, now, m_texts), order.direction);
}

KeyIndex::PermutationPtr KeyIndex::permutation(KeyColumn column)
{
    PermutationPtr &kept = m_permutations[size_t(column)];
    {
        const QMutexLocker locker(&m_mutex);
        if (kept)
            return kept;
    }
    // Not under the lock: a query by another column need not wait. Sorting twice does no harm.
    auto sorted = std::make_shared<const Permutation>(sortedRows(*m_snapshot, column));
    const QMutexLocker locker(&m_mutex);
    kept = std::move(sorted);
    return kept;
}

// At the first query, and not in the constructor: comparing takes time. The index before, and with
// it its snapshot, goes then.
void KeyIndex::takeOver()
{
    std::shared_ptr<KeyIndex> before;
    {
        const QMutexLocker locker(&m_mutex);
        before = std::exchange(m_before, nullptr);
    }
    if (!before)
        return;
    before->takeOver();
    if (!haveSameText(*m_snapshot, *before->m_snapshot))
        return;
    const QMutexLocker lockerOfBefore(&before->m_mutex);
    const QMutexLocker locker(&m_mutex);
    for (const KeyColumn column : TextColumns)
        m_permutations[size_t(column)] = before->m_permutations[size_t(column)];
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/permutation.h"

namespace Chatelaine {

namespace {

// Of less than one row in so many, looking up where each stands is faster than a walk through all.
constexpr quint32 FewRows = 4;

} // namespace

Permutation::Permutation(std::vector<Row> rows)
    : m_rows(std::make_shared<const std::vector<Row>>(std::move(rows)))
{}

RowList Permutation::pick(const RowSet &rows, Qt::SortOrder direction) const
{
    Q_ASSERT(rows.size() == m_rows->size());
    const quint32 count = rows.count();
    auto picked = count < rows.size() / FewRows ? pickFew(rows, count) : pickMany(rows, count);
    return {std::make_shared<const std::vector<Row>>(std::move(picked)), direction};
}

std::vector<Row> Permutation::pickMany(const RowSet &rows, quint32 count) const
{
    // Every row is written, and overwritten by the next unless it matches: without a branch that
    // half of the rows would take. Hence room for one more.
    std::vector<Row> picked(count + 1);
    size_t i = 0;
    for (const Row row : *m_rows) {
        picked[i] = row;
        i += rows.contains(row);
    }
    picked.pop_back();
    return picked;
}

// Marks where the rows stand, and reads the marks off.
std::vector<Row> Permutation::pickFew(const RowSet &rows, quint32 count) const
{
    const std::span<const quint32> positions = this->positions();
    RowSet marks(rows.size());
    rows.forEach([&](Row row) { marks.insert(Row(positions[row.value()])); });
    std::vector<Row> picked;
    picked.reserve(count);
    marks.forEach([&](Row position) { picked.push_back((*m_rows)[position.value()]); });
    return picked;
}

std::span<const quint32> Permutation::positions() const
{
    std::call_once(m_arePositionsMade, [this] {
        m_positions.resize(m_rows->size());
        for (quint32 i = 0; i < quint32(m_positions.size()); ++i)
            m_positions[(*m_rows)[i].value()] = i;
    });
    return m_positions;
}

} // namespace Chatelaine

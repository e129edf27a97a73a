// SPDX-License-Identifier: MIT
// Rows in an order. The rows are shared: turning a list round, or handing it on, costs nothing.
//
// Immutable after construction: safe to read from any thread.
#pragma once

#include "models/base/ids.h"

#include <Qt>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Chatelaine {

class RowList final
{
public:
    using Rows = std::shared_ptr<const std::vector<Row>>;

    RowList() = default;
    RowList(std::vector<Row> rows)
        : RowList(std::make_shared<const std::vector<Row>>(std::move(rows)), Qt::AscendingOrder)
    {}
    // Descending: read backwards. REQUIRES: not null.
    RowList(Rows rows, Qt::SortOrder direction)
        : m_owner(std::move(rows))
        , m_rows(*m_owner)
        , m_direction(direction)
    {}

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    // REQUIRES: position < size().
    [[nodiscard]] Row at(size_t position) const { return m_rows[index(position)]; }
    // At most so many.
    [[nodiscard]] std::vector<Row> first(size_t count) const
    {
        std::vector<Row> rows;
        rows.reserve(std::min(count, size()));
        for (size_t i = 0; i < std::min(count, size()); ++i)
            rows.push_back(at(i));
        return rows;
    }
    // O(n)
    [[nodiscard]] std::optional<size_t> positionOf(Row row) const
    {
        const auto found = std::find(m_rows.begin(), m_rows.end(), row);
        if (found == m_rows.end())
            return std::nullopt;
        return index(size_t(found - m_rows.begin()));
    }
    // O(1): the same rows in the same order, because they are the same piece of memory.
    [[nodiscard]] bool isSharedWith(const RowList &other) const
    {
        return m_owner == other.m_owner && m_direction == other.m_direction;
    }

private:
    [[nodiscard]] size_t index(size_t position) const
    {
        return m_direction == Qt::AscendingOrder ? position : m_rows.size() - 1 - position;
    }

    Rows m_owner;
    std::span<const Row> m_rows;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Cuts a range of ids into pages of about the same number of rows: wider where ids are sparse.
//
// Plain value: one thread at a time.
#pragma once

#include "models/store/idrange.h"

#include <algorithm>
#include <optional>

namespace Chatelaine {

class IdPages final
{
public:
    // Nothing = there are no ids.
    IdPages(std::optional<IdRange> ids, quint32 rowsPerPage)
        : m_next(ids ? ids->first : 1)
        , m_last(ids ? ids->last : 0)
        , m_rowsPerPage(rowsPerPage)
        , m_width(rowsPerPage)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_next > m_last; }
    // REQUIRES: !isAtEnd().
    [[nodiscard]] IdRange page() const
    {
        return {quint32(m_next), quint32(std::min(m_next + m_width - 1, m_last))};
    }
    // Goes on to the next page; that one had so many rows.
    void advance(quint64 rows)
    {
        m_next += m_width;
        if (rows > m_rowsPerPage)
            m_width = std::max<quint64>(m_width / 2, m_rowsPerPage);
        else if (rows < m_rowsPerPage / 2)
            m_width = std::min(m_width * 2, Widest);
    }
    // Leaves out ids that do not exist.
    void skipTo(quint32 id) { m_next = std::max<quint64>(m_next, id); }

private:
    static constexpr quint64 Widest = quint64(1) << 32;

    quint64 m_next;
    quint64 m_last;
    quint64 m_rowsPerPage;
    quint64 m_width; // How many ids.
};

} // namespace Chatelaine

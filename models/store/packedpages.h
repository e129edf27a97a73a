// SPDX-License-Identifier: MIT
// Reads rows that the server packs into one value per page, and does not take a part for the whole.
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/store/idpages.h"
#include "models/store/packedrows.h"
#include "models/store/query.h"

namespace Chatelaine {

// The server cut even a single row short.
[[nodiscard]] Error cutRowError(QLatin1String statement);

// Of Row: PackedKey or PackedUser.
template<typename Row>
class PackedPages final
{
public:
    // statement: SELECT COUNT(*), packed ... BETWEEN ? AND ?
    PackedPages(Connection &connection, Statement statement)
        : m_query(connection, statement)
        , m_name(statementName(statement))
    {}

    // Calls onRow(const Row &) for each row with an id in the range; returns how many there were.
    // A page that was cut short is read again in halves. The views in a row live until onRow()
    // returns. Fails with Query when a row alone is cut.
    template<typename RowHandler>
    [[nodiscard]] Result<quint64> read(IdRange ids, RowHandler &&onRow)
    {
        QByteArray page;
        quint64 count = 0;
        CHATELAINE_CHECK(m_query.forEachRow({ids.first, ids.last}, [&] {
            count = m_query.mask(0);
            page = m_query.bytes(1);
        }));
        if (unpack(page, count, &m_rows)) {
            for (const Row &row : m_rows)
                onRow(row);
            return count;
        }
        if (ids.first >= ids.last)
            return cutRowError(m_name);
        page.clear();
        const quint32 middle = ids.first + (ids.last - ids.first) / 2;
        CHATELAINE_TRY(const quint64 lower, read({ids.first, middle}, onRow));
        CHATELAINE_TRY(const quint64 upper, read({middle + 1, ids.last}, onRow));
        return lower + upper;
    }

private:
    Query m_query;
    QLatin1String m_name;
    std::vector<Row> m_rows; // Kept for the next page.
};

// Leaves out the ids after a page without rows that do not exist.
[[nodiscard]] Result<void> skipGap(Connection &connection, Statement nextId, IdPages *pages);

} // namespace Chatelaine

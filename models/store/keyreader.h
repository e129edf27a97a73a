// SPDX-License-Identifier: MIT
// Reads the table of keys into a snapshot under construction, page by page.
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/snapshot/keysnapshotbuilder.h"
#include "models/store/idrange.h"
#include "models/store/packedpages.h"

namespace Chatelaine {

// A run of keys that were read; there is none between them that was not.
struct KeyPage
{
    IdRange ids;
    quint32 rows = 0;
};

class KeyReader final
{
public:
    KeyReader(Connection &connection, KeySnapshotBuilder &builder, quint32 rowsPerPage);

    // To be called first: asks which ids there are, and makes room.
    [[nodiscard]] Result<void> begin(const QString &table);
    // Nothing = there are no more.
    [[nodiscard]] Result<std::optional<KeyPage>> next();
    // How far that is: 0 to 1.
    [[nodiscard]] double progress() const;

    // The newest alone, instead of all that.
    [[nodiscard]] Result<std::optional<KeyPage>> newest(quint32 count);

private:
    [[nodiscard]] Result<std::optional<KeyPage>> nextPacked();
    [[nodiscard]] Result<std::optional<KeyPage>> nextRows();

    Connection &m_connection;
    KeySnapshotBuilder &m_builder;
    quint32 m_rowsPerPage;
    std::optional<IdRange> m_ids;
    quint32 m_latest = 0; // The last id that was read.
    IdPages m_pages{{}, 0};
    PackedPages<PackedKey> m_packed; // Of MySQL.
    Query m_rows;                    // Of SQLite.
};

// The server's estimate; 0 = it does not tell.
[[nodiscard]] Result<quint64> estimatedRows(Connection &connection, const QString &table);
// The lowest and the highest id by a statement that selects them; nothing when there are none.
[[nodiscard]] Result<std::optional<IdRange>> readIdRange(Connection &connection,
                                                         Statement statement);

} // namespace Chatelaine

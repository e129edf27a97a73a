// SPDX-License-Identifier: MIT
// Reads the users of the keys into a snapshot under construction, page by page.
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/store/grouptally.h"
#include "models/store/keyreader.h"

namespace Chatelaine {

class UserReader final
{
public:
    UserReader(Connection &connection, KeySnapshotBuilder &builder, quint32 rowsPerPage);

    // To be called first: asks how many users there are, and decides whether to read them all or
    // only those with a key.
    [[nodiscard]] Result<void> begin(quint64 keys);
    [[nodiscard]] bool readsAll() const { return m_readsAll; }

    // All there are. False = there are no more.
    [[nodiscard]] Result<bool> nextOfAll();
    // How far that is: 0 to 1.
    [[nodiscard]] double progress() const;
    [[nodiscard]] bool hasReadAll() const { return m_hasReadAll; }
    // Of the groups of all users; counted while all were read.
    [[nodiscard]] const GroupTally &tally() const { return m_tally; }

    // Those of a page of keys.
    [[nodiscard]] Result<void> readOwners(IdRange keys);
    [[nodiscard]] Result<void> readListed(std::span<const UserId> ids);

private:
    [[nodiscard]] Result<bool> nextPacked();
    [[nodiscard]] Result<bool> nextRows();
    void add(const PackedUser &user);
    void add(const Query &row);

    Connection &m_connection;
    KeySnapshotBuilder &m_builder;
    quint32 m_rowsPerPage;
    std::optional<IdRange> m_ids;
    bool m_readsAll = false;
    bool m_hasReadAll = false;
    quint32 m_latest = 0; // The last id that was read.
    GroupTally m_tally;
    IdPages m_pages{{}, 0};
    // Of MySQL.
    PackedPages<PackedUser> m_packedAll;
    PackedPages<PackedUser> m_packedOwners;
    // Of SQLite.
    Query m_all;
    Query m_owners;
    Query m_listed; // Of both.
};

} // namespace Chatelaine

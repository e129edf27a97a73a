// SPDX-License-Identifier: MIT
// The steps of which the reading of a snapshot consists. Each reads a table, or takes over what an
// earlier snapshot knows of it.
//
// Runs in the connection's thread.
#pragma once

#include "models/store/definitionreader.h"
#include "models/store/jobcontrol.h"
#include "models/store/keyreader.h"
#include "models/store/sidereader.h"
#include "models/store/userreader.h"

namespace Chatelaine {

class SnapshotReader final
{
public:
    SnapshotReader(Connection &connection, const Schema &schema, JobControl &control,
                   quint32 rowsPerPage);

    [[nodiscard]] KeySnapshotBuilder &builder() { return m_builder; }
    // Reads grants from now on.
    void setSide(std::unique_ptr<SideReader> side) { m_side = std::move(side); }

    // In this order, and of each row one.
    [[nodiscard]] Result<void> readScopes();

    [[nodiscard]] Result<void> readKeys();
    [[nodiscard]] Result<void> readNewestKeys(quint32 count);
    [[nodiscard]] Result<void> takeKeys(const KeySnapshot &earlier);

    [[nodiscard]] Result<void> readUsers();
    [[nodiscard]] Result<void> readOwners();
    [[nodiscard]] Result<void> takeUsers(const KeySnapshot &earlier);

    [[nodiscard]] Result<void> readGrants();
    // before: highestTransaction() before the snapshots were begun.
    [[nodiscard]] Result<void> readGrantsTogether(quint64 before);
    [[nodiscard]] Result<void> takeGrants(const KeySnapshot &earlier);

    // With the number of their members, which is counted if it has to be.
    [[nodiscard]] Result<void> readGroups();
    [[nodiscard]] Result<void> readGroupTitles();
    [[nodiscard]] Result<void> takeGroups(const KeySnapshot &earlier);

private:
    void addPage(const KeyPage &page);
    [[nodiscard]] Result<void> readUsersBegun();
    [[nodiscard]] Result<void> readAllUsers();
    void addGrants(const std::vector<GrantMasks> &page);
    // To be called between two statements. The shares of keys, users and grants: 0 to 1.
    [[nodiscard]] Result<void> checkpoint(double keys, double users, double grants);
    [[nodiscard]] double shareOfGrants() const;

    Connection &m_connection;
    const Schema &m_schema;
    JobControl &m_control;
    quint32 m_rowsPerPage;
    KeySnapshotBuilder m_builder;
    KeyReader m_keys;
    UserReader m_users;
    std::shared_ptr<const ScopeIdMap> m_scopes;
    std::unique_ptr<SideReader> m_side; // Null = this connection reads everything.
    std::vector<KeyPage> m_pages;
    quint64 m_keyCount = 0;
    size_t m_pagesOfGrants = 0; // That were read.
};

} // namespace Chatelaine

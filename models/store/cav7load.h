// SPDX-License-Identifier: MIT
// Reads a KeySnapshot out of the Cav7 tables, page by page.
//
// Runs in the connection's thread.
#pragma once

#include "models/snapshot/keysnapshotbuilder.h"
#include "models/store/jobcontrol.h"
#include "models/store/query.h"
#include "models/store/schema.h"

#include <set>

namespace Chatelaine {

// What a load leaves out: counting the members of groups reads a row per membership, which only
// people care for.
enum class LoadDetail { Everything, WithoutMemberCounts };

class Cav7Loader final
{
public:
    Cav7Loader(Connection &connection, const Schema &schema, qint64 now, JobControl &control);

    // In a snapshot transaction of its own.
    [[nodiscard]] Result<KeySnapshotPtr> load();
    [[nodiscard]] Result<KeySnapshotPtr> loadNewest(int count);
    // In the transaction that is under way, or none.
    [[nodiscard]] Result<KeySnapshotPtr> loadAll(LoadDetail detail);

private:
    struct KeyRange
    {
        quint32 first = 0;
        quint32 last = 0;
    };

    [[nodiscard]] Result<void> readScopesAndGroups(LoadDetail detail);
    [[nodiscard]] Result<void> readDeletedScopes(std::vector<Scope> scopes);
    [[nodiscard]] Result<void> readGroups(LoadDetail detail);
    [[nodiscard]] Result<void> readPendingJobs();
    [[nodiscard]] Result<void> readKeys();
    [[nodiscard]] Result<void> readNewestKeys(int count);
    [[nodiscard]] Result<void> readUsers();
    [[nodiscard]] Result<void> scanUsers();
    [[nodiscard]] Result<void> joinUsers();
    [[nodiscard]] Result<void> readGrants();
    [[nodiscard]] Result<void> readGrantMasks(const std::set<quint32> &words);
    [[nodiscard]] Result<void> readGrantRows();
    void addMask(KeyId key, quint32 firstScopeId, quint64 mask);
    [[nodiscard]] Result<void> pageDone(quint64 rows);

    Connection &m_connection;
    const Schema &m_schema;
    JobControl &m_control;
    KeySnapshotBuilder m_builder;
    QHash<quint32, int> m_scopeIndexes; // Scope id -> index in a ScopeSet.
    std::vector<KeyRange> m_pages;
    quint64 m_keyCount = 0;
    quint64 m_rowsDone = 0;
    quint64 m_rowsExpected = 0; // 0 = do not report.
};

} // namespace Chatelaine

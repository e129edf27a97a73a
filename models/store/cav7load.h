// SPDX-License-Identifier: MIT
// Reads a KeySnapshot out of the Cav7 tables.
//
// A large one is read through two connections at once: keys and users through the first, grants
// through the one beside it. Both begin their snapshots together; what a commit between the two
// could make look drifted is read again (readagain.h).
//
// Runs in the connection's thread.
#pragma once

#include "models/store/snapshotreader.h"
#include "models/store/tabletimes.h"
#include "models/store/transaction.h"

namespace Chatelaine {

// What a load leaves out: the members of groups, whom only people want to see counted.
enum class LoadDetail { Everything, WithoutMemberCounts };

struct LoadPlan
{
    // Large enough that a round trip costs nothing, small enough that a page is read in 20 ms.
    quint32 rowsPerPage = 20'000;
    // From so many keys on, a second connection saves more time than dialling it takes.
    quint64 keysWorthASide = 50'000;
};

class Cav7Loader final
{
public:
    Cav7Loader(Connection &connection, const Schema &schema, qint64 now, JobControl &control,
               LoadPlan plan = {});

    // In a snapshot transaction of its own.
    [[nodiscard]] Result<KeySnapshotPtr> load(LoadDetail detail = LoadDetail::Everything);
    // The same, but what has not changed since times.latest() is taken over from there, and the
    // answer is times.latest() itself when nothing has.
    [[nodiscard]] Result<KeySnapshotPtr> loadDifference(const TableTimes &times);
    [[nodiscard]] Result<KeySnapshotPtr> loadNewest(int count);
    // In the transaction that is under way, or none.
    [[nodiscard]] Result<KeySnapshotPtr> loadAll(LoadDetail detail);

private:
    // What need not be read again.
    struct Unchanged
    {
        bool keys = false;
        bool users = false;
        bool groups = false;
        bool grants = false;
        bool rest = false;

        [[nodiscard]] bool isAll() const { return keys && users && groups && grants && rest; }
    };

    [[nodiscard]] Result<Transaction> begin(quint64 expectedKeys);
    [[nodiscard]] Result<Unchanged> unchangedSince(const TableTimes &times);
    [[nodiscard]] Result<void> read(LoadDetail detail);
    [[nodiscard]] Result<void> readDifference(const KeySnapshot &earlier, const Unchanged &same);
    [[nodiscard]] Result<void> readGrants();

    Connection &m_connection;
    const Schema &m_schema;
    JobControl &m_control;
    LoadPlan m_plan;
    SnapshotReader m_reader;
    bool m_hasSide = false;
    quint64 m_before = 0; // highestTransaction() before the snapshots were begun.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/store/cav7load.h"

#include "models/store/readagain.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

Cav7Loader::Cav7Loader(Connection &connection, const Schema &schema, qint64 now,
                       JobControl &control, LoadPlan plan)
    : m_connection(connection)
    , m_schema(schema)
    , m_control(control)
    , m_plan(plan)
    , m_reader(connection, schema, control, plan.rowsPerPage)
{
    m_reader.builder().setTakenAt(now);
    m_reader.builder().setKnowsGrants(schema.canReadScopes);
}

Result<KeySnapshotPtr> Cav7Loader::load(LoadDetail detail)
{
    if (!m_schema.canReadKeys)
        return m_reader.builder().build();
    CHATELAINE_TRY(const quint64 expected, estimatedRows(m_connection, keyTable(m_schema)));
    CHATELAINE_TRY(auto transaction, begin(expected));
    CHATELAINE_CHECK(read(detail));
    CHATELAINE_CHECK(transaction.commit());
    return m_reader.builder().build();
}

Result<KeySnapshotPtr> Cav7Loader::loadDifference(const TableTimes &times)
{
    const KeySnapshotPtr earlier = times.latest();
    if (!earlier)
        return load();
    // Asked too early to rely on: it tells whether a second connection will have anything to do.
    CHATELAINE_TRY(const bool hasSameGrants,
                   times.areUnchanged(m_connection, {grantTable(m_schema)}));
    CHATELAINE_TRY(auto transaction, begin(hasSameGrants ? 0 : earlier->size()));
    CHATELAINE_TRY(const Unchanged same, unchangedSince(times));
    if (!same.isAll())
        CHATELAINE_CHECK(readDifference(*earlier, same));
    CHATELAINE_CHECK(transaction.commit());
    return same.isAll() ? earlier : m_reader.builder().build();
}

Result<KeySnapshotPtr> Cav7Loader::loadNewest(int count)
{
    if (!m_schema.canReadKeys)
        return m_reader.builder().build();
    m_reader.builder().setComplete(false);
    CHATELAINE_TRY(auto transaction, begin(0));
    CHATELAINE_CHECK(m_reader.readScopes());
    CHATELAINE_CHECK(m_reader.readNewestKeys(quint32(count)));
    CHATELAINE_CHECK(m_reader.readOwners());
    CHATELAINE_CHECK(m_reader.readGrants());
    CHATELAINE_CHECK(m_reader.readGroupTitles());
    CHATELAINE_CHECK(transaction.commit());
    return m_reader.builder().build();
}

Result<KeySnapshotPtr> Cav7Loader::loadAll(LoadDetail detail)
{
    if (m_schema.canReadKeys)
        CHATELAINE_CHECK(read(detail));
    return m_reader.builder().build();
}

// A commit between the two would be seen by one alone: they are begun at the same time, to make
// that rare.
Result<Transaction> Cav7Loader::begin(quint64 expectedKeys)
{
    std::unique_ptr<SideReader> side;
    if (m_schema.canReadScopes && expectedKeys >= m_plan.keysWorthASide)
        side = SideReader::dial(m_control);
    if (side) {
        CHATELAINE_TRY(m_before, highestTransaction(m_connection));
        side->beginSnapshot();
    }
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Snapshot));
    m_hasSide = side && side->waitForSnapshot();
    if (m_hasSide)
        m_reader.setSide(std::move(side));
    return transaction;
}

Result<Cav7Loader::Unchanged> Cav7Loader::unchangedSince(const TableTimes &times)
{
    QStringList groups{u"xf_user_group"_s};
    if (m_schema.hasRelations)
        groups.append(u"xf_user_group_relation"_s);
    QStringList rest = m_schema.hasJobs ? QStringList{u"xf_job"_s} : QStringList();
    if (m_schema.canReadScopes)
        rest.append(scopeTable(m_schema));
    Unchanged same;
    CHATELAINE_TRY(same.keys, times.areUnchanged(m_connection, {keyTable(m_schema)}));
    CHATELAINE_TRY(same.users, times.areUnchanged(m_connection, {u"xf_user"_s}));
    CHATELAINE_TRY(same.groups, times.areUnchanged(m_connection, groups));
    same.grants = same.rest = true;
    if (m_schema.canReadScopes) {
        CHATELAINE_TRY(same.grants, times.areUnchanged(m_connection, {grantTable(m_schema)}));
    }
    if (!rest.isEmpty()) {
        CHATELAINE_TRY(same.rest, times.areUnchanged(m_connection, rest));
    }
    return same;
}

Result<void> Cav7Loader::read(LoadDetail detail)
{
    CHATELAINE_CHECK(m_reader.readScopes());
    CHATELAINE_CHECK(m_reader.readKeys());
    CHATELAINE_CHECK(m_reader.readUsers());
    CHATELAINE_CHECK(detail == LoadDetail::Everything ? m_reader.readGroups()
                                                      : m_reader.readGroupTitles());
    return readGrants();
}

Result<void> Cav7Loader::readDifference(const KeySnapshot &earlier, const Unchanged &same)
{
    CHATELAINE_CHECK(m_reader.readScopes());
    CHATELAINE_CHECK(same.keys ? m_reader.takeKeys(earlier) : m_reader.readKeys());
    // A new group may have the id of one that was deleted, and its members with it: only the users
    // tell.
    const bool areGroupsAsTheyWere = same.users && same.groups;
    CHATELAINE_CHECK(areGroupsAsTheyWere ? m_reader.takeUsers(earlier) : m_reader.readUsers());
    CHATELAINE_CHECK(areGroupsAsTheyWere ? m_reader.takeGroups(earlier) : m_reader.readGroups());
    return same.grants ? m_reader.takeGrants(earlier) : readGrants();
}

Result<void> Cav7Loader::readGrants()
{
    return m_hasSide ? m_reader.readGrantsTogether(m_before) : m_reader.readGrants();
}

} // namespace Chatelaine

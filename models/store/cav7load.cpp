// SPDX-License-Identifier: MIT
#include "models/store/cav7load.h"

#include "models/store/cav7rows.h"
#include "models/store/transaction.h"

#include <bit>

namespace Chatelaine {

namespace {

// Large enough that a round trip costs nothing, small enough that a page is read in 15 ms.
constexpr quint32 PageSize = 20'000;
// From a fifth on, reading all users is cheaper than joining those that have a key
// (performance.md section 1).
constexpr quint64 UsersPerKeyWorthScanning = 5;
// Ids of scopes are small numbers: two passes are rare, more would cost more than plain rows.
constexpr size_t MaximumMaskPasses = 3;
constexpr int ProgressSteps = 1000;

} // namespace

Cav7Loader::Cav7Loader(Connection &connection, const Schema &schema, qint64 now,
                       JobControl &control)
    : m_connection(connection)
    , m_schema(schema)
    , m_control(control)
{
    m_builder.setTakenAt(now);
}

Result<KeySnapshotPtr> Cav7Loader::load()
{
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Snapshot));
    CHATELAINE_TRY(KeySnapshotPtr snapshot, loadAll(LoadDetail::Everything));
    CHATELAINE_CHECK(transaction.commit());
    return snapshot;
}

Result<KeySnapshotPtr> Cav7Loader::loadNewest(int count)
{
    if (!m_schema.canReadKeys)
        return m_builder.build();
    m_builder.setComplete(false);
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Snapshot));
    CHATELAINE_CHECK(readScopesAndGroups(LoadDetail::WithoutMemberCounts));
    CHATELAINE_CHECK(readNewestKeys(count));
    CHATELAINE_CHECK(joinUsers());
    CHATELAINE_CHECK(readGrants());
    CHATELAINE_CHECK(transaction.commit());
    return m_builder.build();
}

Result<KeySnapshotPtr> Cav7Loader::loadAll(LoadDetail detail)
{
    if (!m_schema.canReadKeys)
        return m_builder.build();
    CHATELAINE_TRY(const qint64 keys, selectNumber(m_connection, Statement::CountKeys));
    m_rowsExpected = 3 * quint64(keys); // Keys, their users, their grants.
    m_builder.reserve(quint32(keys));
    CHATELAINE_CHECK(readScopesAndGroups(detail));
    CHATELAINE_CHECK(readKeys());
    CHATELAINE_CHECK(readUsers());
    CHATELAINE_CHECK(readGrants());
    return m_builder.build();
}

Result<void> Cav7Loader::readScopesAndGroups(LoadDetail detail)
{
    std::vector<Scope> scopes;
    if (m_schema.canReadScopes) {
        CHATELAINE_TRY(scopes, readScopes(m_connection));
    }
    CHATELAINE_CHECK(readDeletedScopes(std::move(scopes)));
    CHATELAINE_CHECK(readGroups(detail));
    return readPendingJobs();
}

Result<void> Cav7Loader::readDeletedScopes(std::vector<Scope> scopes)
{
    for (const Scope &scope : scopes)
        m_scopeIndexes.insert(scope.id.value(), int(m_scopeIndexes.size()));
    std::vector<ScopeId> deleted;
    if (m_schema.canReadScopes) {
        Query query(m_connection, Statement::GrantedScopeIds);
        CHATELAINE_CHECK(query.forEachRow({}, [&] {
            const quint32 id = query.number(0);
            if (m_scopeIndexes.contains(id))
                return;
            m_scopeIndexes.insert(id, int(m_scopeIndexes.size()));
            deleted.push_back(ScopeId(id));
        }));
    }
    return m_builder.setScopes(std::move(scopes), std::move(deleted));
}

Result<void> Cav7Loader::readGroups(LoadDetail detail)
{
    QHash<qint64, quint32> members;
    if (m_schema.hasRelations && detail == LoadDetail::Everything) {
        Query query(m_connection, Statement::GroupMembers);
        CHATELAINE_CHECK(
            query.forEachRow({}, [&] { members.insert(query.wide(0), query.number(1)); }));
    }
    std::vector<UserGroup> groups;
    Query query(m_connection, Statement::Groups);
    CHATELAINE_CHECK(query.forEachRow({}, [&] {
        groups.push_back({GroupId(query.wide(0)), query.text(1), members.value(query.wide(0))});
    }));
    m_builder.setGroups(std::move(groups));
    return {};
}

Result<void> Cav7Loader::readPendingJobs()
{
    if (!m_schema.hasJobs)
        return {};
    CHATELAINE_TRY(const qint64 jobs, selectNumber(m_connection, Statement::PendingJobs));
    m_builder.setRecomputeJobPending(jobs > 0);
    return {};
}

Result<void> Cav7Loader::readKeys()
{
    Query query(m_connection, Statement::KeyPage);
    for (quint32 last = 0;;) {
        quint32 rows = 0;
        KeyRange page;
        CHATELAINE_CHECK(query.forEachRow({last, PageSize}, [&] {
            const ApiKey key = keyFromRow(query);
            if (rows++ == 0)
                page.first = key.id.value();
            page.last = key.id.value();
            m_builder.addKey(key);
        }));
        if (rows == 0)
            return {};
        m_pages.push_back(page);
        m_keyCount += rows;
        last = page.last;
        CHATELAINE_CHECK(pageDone(rows));
        if (rows < PageSize)
            return {};
    }
}

Result<void> Cav7Loader::readNewestKeys(int count)
{
    std::vector<ApiKey> keys;
    Query query(m_connection, Statement::NewestKeys);
    CHATELAINE_CHECK(query.forEachRow({count}, [&] { keys.push_back(keyFromRow(query)); }));
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        m_builder.addKey(*key);
    if (!keys.empty())
        m_pages.push_back({keys.back().id.value(), keys.front().id.value()});
    return {};
}

Result<void> Cav7Loader::readUsers()
{
    CHATELAINE_TRY(const qint64 highest, selectNumber(m_connection, Statement::HighestUserId));
    return m_keyCount * UsersPerKeyWorthScanning > quint64(highest) ? scanUsers() : joinUsers();
}

Result<void> Cav7Loader::scanUsers()
{
    Query query(m_connection, Statement::UserPage);
    for (quint32 last = 0;;) {
        quint32 rows = 0;
        CHATELAINE_CHECK(query.forEachRow({last, PageSize}, [&] {
            const User user = userFromRow(query);
            last = user.id.value();
            ++rows;
            m_builder.setUser(user);
        }));
        CHATELAINE_CHECK(pageDone(rows));
        if (rows < PageSize)
            return {};
    }
}

Result<void> Cav7Loader::joinUsers()
{
    Query query(m_connection, Statement::UsersOfKeys);
    for (const KeyRange &page : m_pages) {
        CHATELAINE_CHECK(query.forEachRow({page.first, page.last},
                                          [&] { m_builder.setUser(userFromRow(query)); }));
        CHATELAINE_CHECK(pageDone(PageSize));
    }
    return {};
}

Result<void> Cav7Loader::readGrants()
{
    std::set<quint32> words; // The numbers of the groups of 64 ids that occur.
    for (auto index = m_scopeIndexes.cbegin(); index != m_scopeIndexes.cend(); ++index)
        words.insert(index.key() / 64);
    return words.size() <= MaximumMaskPasses ? readGrantMasks(words) : readGrantRows();
}

// One row per key instead of one per grant: the server is three times as fast that way. Scopes are
// taken 64 ids at a time, because 1 << 64 is 0.
Result<void> Cav7Loader::readGrantMasks(const std::set<quint32> &words)
{
    Query query(m_connection, Statement::GrantMasks);
    for (const KeyRange &page : m_pages) {
        for (const quint32 word : words) {
            const quint32 firstId = word * 64;
            CHATELAINE_CHECK(
                query.forEachRow({firstId, page.first, page.last, firstId, firstId + 63},
                                 [&] { addMask(KeyId(query.number(0)), firstId, query.mask(1)); }));
        }
        CHATELAINE_CHECK(pageDone(PageSize));
    }
    return {};
}

Result<void> Cav7Loader::readGrantRows()
{
    Query query(m_connection, Statement::GrantRows);
    for (const KeyRange &page : m_pages) {
        CHATELAINE_CHECK(query.forEachRow({page.first, page.last}, [&] {
            const auto index = m_scopeIndexes.constFind(query.number(1));
            if (index != m_scopeIndexes.constEnd())
                m_builder.addStored(KeyId(query.number(0)), *index);
        }));
        CHATELAINE_CHECK(pageDone(PageSize));
    }
    return {};
}

void Cav7Loader::addMask(KeyId key, quint32 firstScopeId, quint64 mask)
{
    ScopeSet stored;
    for (; mask != 0; mask &= mask - 1) {
        const auto index = m_scopeIndexes.constFind(firstScopeId + quint32(std::countr_zero(mask)));
        if (index != m_scopeIndexes.constEnd())
            stored.insert(*index);
    }
    for (int word = 0; word < ScopeSet::Words; ++word) {
        if (stored.wordAt(word) != 0)
            m_builder.addStoredWord(key, word, stored.wordAt(word));
    }
}

Result<void> Cav7Loader::pageDone(quint64 rows)
{
    if (m_control.isCancelled())
        return Error::cancelled();
    m_rowsDone += rows;
    if (m_rowsExpected > 0)
        m_control.reportProgress(
            int(qMin(m_rowsDone * ProgressSteps / m_rowsExpected, quint64(ProgressSteps))),
            ProgressSteps);
    return {};
}

} // namespace Chatelaine

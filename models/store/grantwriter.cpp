// SPDX-License-Identifier: MIT
#include "models/store/grantwriter.h"

#include "models/store/cav7rows.h"
#include "models/store/idlists.h"
#include "models/store/packedpages.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <charconv>
#include <map>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// For how long a row is asked for: many times what the site needs to save a user.
constexpr qint64 LongestAsking = 100; // Milliseconds
// Keys are locked as a range where they are at least a quarter of its ids. Users cost more, and the
// site needs them more: there it is half.
constexpr quint32 SparsestKeys = 4;
constexpr quint32 SparsestOwners = 2;

bool areDense(GrantWriter::Keys keys, quint32 sparsest)
{
    return keys.size() > size_t(IdListSize) &&
           (keys.back().key.value() - keys.front().key.value()) / sparsest < keys.size();
}

// "1 2 3 "
bool readIds(QByteArrayView text, quint64 count, std::vector<quint32> *ids)
{
    ids->reserve(size_t(count));
    for (const char *at = text.begin(); at != text.end();) {
        quint32 id = 0;
        const auto [stop, error] = std::from_chars(at, text.end(), id);
        if (error != std::errc() || stop == text.end())
            return false;
        ids->push_back(id);
        at = stop + 1;
    }
    return ids->size() == count;
}

bool isMySql(const Connection &connection) { return connection.dialect() == Dialect::MySql; }

} // namespace

qint64 GrantWriter::Wanted::countKeys() const
{
    std::vector<quint32> ids;
    ids.reserve(present.size() + absent.size());
    for (const auto &rows : {std::span(present), std::span(absent)}) {
        for (const GrantRow &row : rows)
            ids.push_back(row.key);
    }
    std::sort(ids.begin(), ids.end());
    return std::unique(ids.begin(), ids.end()) - ids.begin();
}

GrantChanges &GrantChanges::operator+=(const GrantChanges &other)
{
    granted += other.granted;
    revoked += other.revoked;
    changedKeys += other.changedKeys;
    return *this;
}

GrantWriter::GrantWriter(Connection &connection, HeldRows heldRows)
    : m_connection(connection)
    , m_heldRows(heldRows)
    , m_lockUsers(connection,
                  isMySql(connection) ? Statement::PackedLockUsers : Statement::LockUsers)
    , m_lockOwners(connection, Statement::PackedLockOwners)
    , m_scopes(connection, Statement::ScopeDefinitions)
    , m_shareKeys(connection, Statement::ShareKeys)
    , m_shareRange(connection, Statement::PackedShareKeys)
    , m_deleteGrants(connection, Statement::DeleteGrants)
{}

template<typename Work>
auto GrantWriter::patiently(Work &&tryOnce) -> decltype(tryOnce())
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        auto result = tryOnce();
        const bool mayAskAgain = m_heldRows == HeldRows::AskAgain &&
                                 m_connection.isTransactionIntact() &&
                                 !timer.hasExpired(LongestAsking);
        if (result || result.error().code() != Error::Code::Busy || !mayAskAgain)
            return result;
        QThread::msleep(1);
    }
}

Result<void> GrantWriter::lockUsers(Keys keys)
{
    m_users.clear();
    if (isMySql(m_connection) && areDense(keys, SparsestOwners))
        return lockPacked(m_lockOwners, {keys.front().key.value(), keys.back().key.value()});
    return lockListed(keys);
}

Result<void> GrantWriter::lockListed(Keys keys)
{
    std::vector<quint32> ids;
    ids.reserve(keys.size());
    for (const ListedKeys::Key &key : keys)
        ids.push_back(key.user.value());
    std::sort(ids.begin(), ids.end());
    return inIdLists(ids, [this](std::span<const quint32> list) {
        return isMySql(m_connection) ? lockPacked(m_lockUsers, idList(list)) : lockRows(list);
    });
}

Result<void> GrantWriter::lockPacked(Query &query, const QVariantList &values)
{
    QByteArray packed;
    quint64 count = 0;
    CHATELAINE_CHECK(patiently([&] {
        return query.forEachRow(values, [&] {
            count = query.mask(0);
            packed = query.bytes(1);
        });
    }));
    if (!unpack(packed, count, &m_unpacked))
        return cutRowError("PackedLockUsers"_L1);
    for (const PackedUser &user : m_unpacked)
        m_users.push_back({UserId(user.id),
                           m_expected.addGroups(GroupId(user.primaryGroup), user.secondaryGroups)});
    if (!std::is_sorted(m_users.begin(), m_users.end()))
        std::sort(m_users.begin(), m_users.end());
    return {};
}

Result<void> GrantWriter::lockRows(std::span<const quint32> ids)
{
    return m_lockUsers.forEachRow(idList(ids), [this] {
        m_users.push_back(
            {UserId(m_lockUsers.number(0)),
             m_expected.addGroups(GroupId(m_lockUsers.wide(1)), m_lockUsers.bytes(2))});
    });
}

Result<std::vector<Scope>> GrantWriter::readScopes()
{
    std::vector<Scope> scopes;
    CHATELAINE_CHECK(m_scopes.forEachRow({}, [&] { scopes.push_back(scopeFromRow(m_scopes)); }));
    return scopes;
}

Result<GrantChanges> GrantWriter::write(Keys keys, ScopeLists listed, std::span<const Scope> scopes)
{
    m_expected.setRules(scopes);
    Wanted wanted = wantedOf(keys, listed);
    CHATELAINE_CHECK(dropVanishedKeys(keys, &wanted));
    GrantChanges changes;
    CHATELAINE_TRY(changes.revoked, remove(wanted.absent));
    CHATELAINE_TRY(changes.granted,
                   patiently([&] { return insertGrants(m_connection, wanted.present); }));
    // Keys that were right already are not told from the others where rows of several were listed.
    changes.changedKeys = std::min(changes.granted + changes.revoked, wanted.countKeys());
    return changes;
}

std::optional<quint32> GrantWriter::groupsOf(UserId user) const
{
    const auto found =
        std::lower_bound(m_users.begin(), m_users.end(), user,
                         [](const LockedUser &one, UserId wanted) { return one.id < wanted; });
    return found != m_users.end() && found->id == user ? std::optional(found->groups)
                                                       : std::nullopt;
}

GrantWriter::Wanted GrantWriter::wantedOf(Keys keys, ScopeLists listed)
{
    Wanted wanted;
    for (const ListedKeys::Key &key : keys) {
        const auto groups = groupsOf(key.user);
        if (!groups)
            continue;
        for (const quint32 scope : listed[key.scopes]) {
            auto &rows = m_expected.has(*groups, scope) ? wanted.present : wanted.absent;
            rows.push_back({key.key.value(), scope});
        }
    }
    return wanted;
}

// A key that the site deleted meanwhile must not get grants again.
Result<void> GrantWriter::dropVanishedKeys(Keys keys, Wanted *wanted)
{
    if (keys.empty())
        return {};
    const bool isRange = isMySql(m_connection) && areDense(keys, SparsestKeys);
    CHATELAINE_TRY(const std::vector<quint32> present,
                   isRange ? shareRange(keys.front().key.value(), keys.back().key.value())
                           : shareKeys(keys));
    for (auto *rows : {&wanted->present, &wanted->absent}) {
        auto at = present.begin();
        std::erase_if(*rows, [&](const GrantRow &row) {
            at = std::find_if(at, present.end(), [&](quint32 id) { return id >= row.key; });
            return at == present.end() || *at != row.key;
        });
    }
    return {};
}

Result<std::vector<quint32>> GrantWriter::shareKeys(Keys keys)
{
    std::vector<quint32> ids;
    ids.reserve(keys.size());
    for (const ListedKeys::Key &key : keys)
        ids.push_back(key.key.value());
    std::vector<quint32> present;
    CHATELAINE_CHECK(inIdLists(ids, [&](std::span<const quint32> list) {
        const size_t before = present.size();
        return patiently([&] {
            present.resize(before);
            return m_shareKeys.forEachRow(idList(list),
                                          [&] { present.push_back(m_shareKeys.number(0)); });
        });
    }));
    return present;
}

Result<std::vector<quint32>> GrantWriter::shareRange(quint32 first, quint32 last)
{
    QByteArray packed;
    quint64 count = 0;
    CHATELAINE_CHECK(patiently([&] {
        return m_shareRange.forEachRow({first, last}, [&] {
            count = m_shareRange.mask(0);
            packed = m_shareRange.bytes(1);
        });
    }));
    std::vector<quint32> present;
    if (!readIds(packed, count, &present))
        return cutRowError("PackedShareKeys"_L1);
    return present;
}

// One statement per scope: lists of pairs take quadratic time (performance.md 5.3).
Result<qint64> GrantWriter::remove(std::span<const GrantRow> rows)
{
    std::map<quint32, std::vector<quint32>> keysByScope;
    for (const GrantRow &row : rows)
        keysByScope[row.scope].push_back(row.key);
    qint64 removed = 0;
    for (const auto &[scope, keys] : keysByScope) {
        CHATELAINE_CHECK(inIdLists(keys, [&, &scope = scope](std::span<const quint32> list) {
            return patiently([&]() -> Result<void> {
                CHATELAINE_TRY(const qint64 count,
                               m_deleteGrants.run(QVariantList{scope} + idList(list)));
                removed += count;
                return {};
            });
        }));
    }
    return removed;
}

} // namespace Chatelaine

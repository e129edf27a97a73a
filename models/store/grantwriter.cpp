// SPDX-License-Identifier: MIT
#include "models/store/grantwriter.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <map>
#include <set>

namespace Chatelaine {

namespace {

// For how long a row is asked for: many times what the site needs to save a user.
constexpr qint64 LongestAsking = 100; // Milliseconds

std::vector<quint32> sortedKeyIds(std::span<const GrantRow> missing,
                                  std::span<const GrantRow> extra)
{
    std::set<quint32> ids;
    for (const auto rows : {missing, extra}) {
        for (const GrantRow &row : rows)
            ids.insert(row.key);
    }
    return {ids.begin(), ids.end()};
}

std::vector<quint32> expectedIds(const GrantRules &rules, const GroupSet &groups,
                                 std::span<const Scope> scopes, std::optional<ScopeId> only)
{
    std::vector<quint32> ids;
    rules.expectedFor(groups).forEach([&](int index) {
        const ScopeId id = scopes[size_t(index)].id;
        if (!only || *only == id)
            ids.push_back(id.value());
    });
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

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
    , m_lockUsers(connection, Statement::LockUsers)
    , m_grantsOfKeys(connection, Statement::GrantsOfKeys)
    , m_shareKeys(connection, Statement::ShareKeys)
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

Result<GrantWriter::GroupsOfUsers> GrantWriter::lockUsers(std::span<const KeyOfUser> keys)
{
    std::vector<quint32> ids;
    for (const KeyOfUser &key : keys)
        ids.push_back(key.user.value());
    GroupsOfUsers groups;
    CHATELAINE_CHECK(patiently([&] {
        return m_lockUsers.forEachRow(idList(ids), [&] {
            groups.insert(UserId(m_lockUsers.number(0)),
                          GroupSet::ofUser(GroupId(m_lockUsers.wide(1)), m_lockUsers.bytes(2)));
        });
    }));
    return groups;
}

Result<GrantChanges> GrantWriter::write(std::span<const KeyOfUser> keys,
                                        const GroupsOfUsers &groups, std::span<const Scope> scopes,
                                        std::optional<ScopeId> only)
{
    CHATELAINE_TRY(auto storedByKey, storedOf(keys));
    const GrantRules rules(scopes);
    Difference difference;
    for (const KeyOfUser &key : keys) {
        const auto user = groups.constFind(key.user);
        if (user == groups.constEnd())
            continue;
        std::vector<quint32> stored = storedByKey[key.key.value()];
        if (only)
            std::erase_if(stored, [&](quint32 id) { return id != only->value(); });
        std::sort(stored.begin(), stored.end());
        const std::vector<quint32> expected = expectedIds(rules, *user, scopes, only);
        for (const quint32 id : expected) {
            if (!std::binary_search(stored.begin(), stored.end(), id))
                difference.missing.push_back({key.key.value(), id});
        }
        for (const quint32 id : stored) {
            if (!std::binary_search(expected.begin(), expected.end(), id))
                difference.extra.push_back({key.key.value(), id});
        }
    }
    return apply(std::move(difference));
}

Result<QHash<quint32, std::vector<quint32>>> GrantWriter::storedOf(std::span<const KeyOfUser> keys)
{
    std::vector<quint32> ids;
    for (const KeyOfUser &key : keys)
        ids.push_back(key.key.value());
    QHash<quint32, std::vector<quint32>> stored;
    CHATELAINE_CHECK(m_grantsOfKeys.forEachRow(idList(ids), [&] {
        stored[m_grantsOfKeys.number(0)].push_back(m_grantsOfKeys.number(1));
    }));
    return stored;
}

// A key that the site deleted meanwhile must not get grants again.
Result<void> GrantWriter::dropVanishedKeys(Difference *difference)
{
    const std::vector<quint32> ids = sortedKeyIds(difference->missing, difference->extra);
    std::set<quint32> present;
    CHATELAINE_CHECK(patiently([&] {
        return m_shareKeys.forEachRow(idList(ids), [&] { present.insert(m_shareKeys.number(0)); });
    }));
    const auto isGone = [&present](const GrantRow &row) { return !present.contains(row.key); };
    std::erase_if(difference->missing, isGone);
    std::erase_if(difference->extra, isGone);
    return {};
}

Result<GrantChanges> GrantWriter::apply(Difference difference)
{
    GrantChanges changes;
    if (difference.missing.empty() && difference.extra.empty())
        return changes;
    CHATELAINE_CHECK(dropVanishedKeys(&difference));
    // One statement per scope: lists of pairs take quadratic time (performance.md 5.3).
    std::map<quint32, std::vector<quint32>> extraByScope;
    for (const GrantRow &row : difference.extra)
        extraByScope[row.scope].push_back(row.key);
    for (const auto &[scope, keys] : extraByScope) {
        const QVariantList values = QVariantList{scope} + idList(keys);
        CHATELAINE_TRY(const qint64 revoked, patiently([&] { return m_deleteGrants.run(values); }));
        changes.revoked += revoked;
    }
    CHATELAINE_TRY(changes.granted,
                   patiently([&] { return insertGrants(m_connection, difference.missing); }));
    changes.changedKeys = qint64(sortedKeyIds(difference.missing, difference.extra).size());
    return changes;
}

} // namespace Chatelaine

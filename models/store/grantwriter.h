// SPDX-License-Identifier: MIT
// Makes the stored grants of some keys what the rule says, writing only the difference.
//
// Runs in the connection's thread, in a write transaction of the caller's.
#pragma once

#include "models/domain/grantrules.h"
#include "models/store/query.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace Chatelaine {

struct KeyOfUser
{
    UserId user;
    KeyId key;

    friend auto operator<=>(const KeyOfUser &, const KeyOfUser &) = default;
};

struct GrantChanges
{
    qint64 granted = 0; // Rows inserted.
    qint64 revoked = 0; // Rows deleted.
    qint64 changedKeys = 0;

    GrantChanges &operator+=(const GrantChanges &other);
};

// What to do when somebody else holds a row: give up at once, because little was done so far, or
// ask a few more times, because all of a long transaction would be lost. Neither waits on the
// server, where a waiting console makes the site the victim of a deadlock.
enum class HeldRows { GiveUp, AskAgain };

class GrantWriter final
{
public:
    using GroupsOfUsers = QHash<UserId, GroupSet>;

    explicit GrantWriter(Connection &connection, HeldRows heldRows);

    // Locks the users' rows until the transaction ends, so that the site cannot change their groups
    // meanwhile, and returns the groups of those that exist.
    // REQUIRES: at most IdListSize keys, ascending by user.
    [[nodiscard]] Result<GroupsOfUsers> lockUsers(std::span<const KeyOfUser> keys);

    // Keys whose user or whose own row is gone are left as they are. With only, no other scope's
    // rows are looked at. The scopes must have been read, or locked, after lockUsers() was called
    // or by this transaction: definitions read earlier may be outdated (reliability.md section 3).
    [[nodiscard]] Result<GrantChanges> write(std::span<const KeyOfUser> keys,
                                             const GroupsOfUsers &groups,
                                             std::span<const Scope> scopes,
                                             std::optional<ScopeId> only);

private:
    struct Difference
    {
        std::vector<GrantRow> missing;
        std::vector<GrantRow> extra;
    };

    [[nodiscard]] Result<QHash<quint32, std::vector<quint32>>>
    storedOf(std::span<const KeyOfUser> keys);
    [[nodiscard]] Result<void> dropVanishedKeys(Difference *difference);
    template<typename Work>
    [[nodiscard]] auto patiently(Work &&tryOnce) -> decltype(tryOnce());
    [[nodiscard]] Result<GrantChanges> apply(Difference difference);

    Connection &m_connection;
    HeldRows m_heldRows;
    Query m_lockUsers;
    Query m_grantsOfKeys;
    Query m_shareKeys;
    Query m_deleteGrants;
};

} // namespace Chatelaine

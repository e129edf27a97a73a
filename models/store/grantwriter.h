// SPDX-License-Identifier: MIT
// Makes listed grants of some keys what the rule says.
//
// Runs in the connection's thread, in a write transaction of the caller's.
#pragma once

#include "models/store/expectedgrants.h"
#include "models/store/grantrows.h"
#include "models/store/packedrows.h"
#include "models/store/query.h"

#include <span>
#include <vector>

namespace Chatelaine {

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
    using Keys = std::span<const ListedKeys::Key>;
    using ScopeLists = std::span<const std::vector<quint32>>;

    GrantWriter(Connection &connection, HeldRows heldRows);

    // Locks the users' rows until the transaction ends, so that the site cannot change their groups
    // meanwhile, and remembers their groups in place of those locked before. In ascending order of
    // the users; where most keys of a range are listed, the users of the others too.
    // REQUIRES: ascending by key.
    [[nodiscard]] Result<void> lockUsers(Keys keys);
    // The definitions as they are now.
    [[nodiscard]] Result<std::vector<Scope>> readScopes();

    // Inserts and deletes the listed grants as the rule says, which the server does only where they
    // are not so already. Keys whose user or whose own row is gone are left as they are.
    // The scopes must have been read, or locked, after lockUsers() was called or by this
    // transaction: definitions read earlier may be outdated (reliability.md section 3).
    // REQUIRES: the keys of lockUsers().
    [[nodiscard]] Result<GrantChanges> write(Keys keys, ScopeLists listed,
                                             std::span<const Scope> scopes);

private:
    struct LockedUser
    {
        UserId id;
        quint32 groups = 0; // Index of m_expected.

        friend auto operator<=>(const LockedUser &, const LockedUser &) = default;
    };
    struct Wanted
    {
        std::vector<GrantRow> present; // Ascending by key, as the other.
        std::vector<GrantRow> absent;

        [[nodiscard]] qint64 countKeys() const;
    };

    [[nodiscard]] Result<void> lockListed(Keys keys);
    [[nodiscard]] Result<void> lockPacked(Query &query, const QVariantList &values);
    [[nodiscard]] Result<void> lockRows(std::span<const quint32> ids);
    // Index of m_expected; nothing when there is no such user.
    [[nodiscard]] std::optional<quint32> groupsOf(UserId user) const;
    [[nodiscard]] Wanted wantedOf(Keys keys, ScopeLists listed);
    [[nodiscard]] Result<void> dropVanishedKeys(Keys keys, Wanted *wanted);
    [[nodiscard]] Result<std::vector<quint32>> shareKeys(Keys keys);
    [[nodiscard]] Result<std::vector<quint32>> shareRange(quint32 first, quint32 last);
    [[nodiscard]] Result<qint64> remove(std::span<const GrantRow> rows);
    template<typename Work>
    [[nodiscard]] auto patiently(Work &&tryOnce) -> decltype(tryOnce());

    Connection &m_connection;
    HeldRows m_heldRows;
    ExpectedGrants m_expected;
    std::vector<LockedUser> m_users;    // Ascending.
    std::vector<PackedUser> m_unpacked; // Kept for the next chunk.
    Query m_lockUsers;
    Query m_lockOwners;
    Query m_scopes;
    Query m_shareKeys;
    Query m_shareRange;
    Query m_deleteGrants;
};

} // namespace Chatelaine

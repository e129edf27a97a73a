// SPDX-License-Identifier: MIT
// Collects what a store reads, in any order of tables, and makes a KeySnapshot of it.
//
// One thread at a time.
#pragma once

#include "models/snapshot/keysnapshot.h"

namespace Chatelaine {

class KeySnapshotBuilder final
{
public:
    KeySnapshotBuilder();
    ~KeySnapshotBuilder();
    KeySnapshotBuilder(KeySnapshotBuilder &&) noexcept;
    KeySnapshotBuilder &operator=(KeySnapshotBuilder &&) noexcept;

    void reserve(quint32 keys);

    // Fails (Invalid) when scopes and deleted scopes are more than ScopeSet::Capacity.
    // REQUIRES: called before addStored().
    [[nodiscard]] Result<void> setScopes(std::vector<Scope> inSiteOrder,
                                         std::vector<ScopeId> deleted = {});
    void setGroups(std::vector<UserGroup> groups);
    void setTakenAt(qint64 seconds);
    void setRecomputeJobPending(bool pending);
    void setKnowsGrants(bool knows); // True unless said otherwise.
    void setComplete(bool complete); // Default: true.

    // REQUIRES: ascending key ids.
    void addKey(const ApiKey &key);
    void addKey(KeyId id, UserId user, QByteArrayView prefix, bool isActive, qint64 created,
                qint64 lastUsed);

    // Instead: all keys are as they were, also when they were last used. Shares them.
    void reuseKeys(const KeySnapshot &earlier);

    // REQUIRES of all that follow: all keys have been added.

    // Users without a key among those added are ignored; keys without a user become orphans. Of a
    // user who was set before, or taken over, the last call counts.
    void setUser(const User &user);
    void setUser(UserId id, QByteArrayView name, UserState state, GroupId primary,
                 QByteArrayView secondaryCsv, qint64 lastActivity);
    // The user is gone, who was set before or taken over.
    void removeUser(UserId id);
    // Adds one row of the grant table, or 64 of them: bit i of mask stands for scope index
    // 64 * word + i. Unknown keys and scopes are ignored.
    void addStored(KeyId key, int scopeIndex);
    void addStoredWord(KeyId key, int word, quint64 mask);
    // The same for many keys. REQUIRES: ascending ids, and as many masks.
    void addStoredWords(std::span<const quint32> keyIds, int word, std::span<const quint64> masks);
    // Replaces what was added, or taken over.
    void setStored(KeyId key, int word, quint64 mask);

    // Takes over from an earlier snapshot what was not read again: a refresh reads differences.
    // What has not changed is shared with it, not copied. REQUIRES: always the same snapshot.

    // By user id; also that a user is gone. REQUIRES: called before users are set.
    void reuseUsers(const KeySnapshot &earlier);
    // Returns the owners of keys that the earlier snapshot had no row for: whether they exist is
    // not known. Ascending.
    [[nodiscard]] std::vector<UserId> unknownUsers() const;
    // By the ids of keys and scopes; grants of scopes that are not known any more are dropped.
    // REQUIRES: called after setScopes() and before grants are added.
    void reuseStored(const KeySnapshot &earlier);
    void reuseGroups(const KeySnapshot &earlier);

    // Applies the grant rule to what is there so far and returns the keys with a user whose stored
    // grants differ, ascending.
    [[nodiscard]] std::vector<KeyId> differingKeys();

    // Applies the grant rule to every membership and returns the finished snapshot; the builder is
    // empty afterwards.
    [[nodiscard]] KeySnapshotPtr build();

private:
    struct Draft;
    std::unique_ptr<Draft> m_draft;
};

} // namespace Chatelaine

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
    void setComplete(bool complete); // Default: true.

    // REQUIRES: ascending key ids.
    void addKey(const ApiKey &key);
    // Users without a key among those added are ignored; keys without a user become orphans.
    // REQUIRES: all keys have been added.
    void setUser(const User &user);
    // Adds one row of the grant table, or 64 of them: bit i of mask stands for scope index
    // 64 * word + i. Unknown keys are ignored.
    // REQUIRES: all keys have been added.
    void addStored(KeyId key, int scopeIndex);
    void addStoredWord(KeyId key, int word, quint64 mask);

    // Applies the grant rule to every membership and returns the finished snapshot; the builder is
    // empty afterwards.
    [[nodiscard]] KeySnapshotPtr build();

private:
    struct Draft;
    std::unique_ptr<Draft> m_draft;
};

} // namespace Chatelaine

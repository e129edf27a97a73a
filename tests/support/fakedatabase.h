// SPDX-License-Identifier: MIT
// What a database would do to the keys, done to a snapshot in memory.
//
// One thread at a time.
#pragma once

#include "models/domain/recomputereport.h"
#include "models/domain/userfacts.h"
#include "models/snapshot/keysnapshot.h"

#include <limits>

namespace Chatelaine {

struct ScopeEdit;
struct ScopePlacement;
struct ScopeSaveReport;

class FakeDatabase final
{
public:
    explicit FakeDatabase(KeySnapshotPtr snapshot)
        : m_snapshot(std::move(snapshot))
    {}

    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    void setSnapshot(KeySnapshotPtr snapshot) { m_snapshot = std::move(snapshot); }
    // The keys created last; isComplete() is false.
    [[nodiscard]] KeySnapshotPtr newest(int count) const;

    // Each follows the contract of the function of KeyStore of the same name.
    [[nodiscard]] KeyChangeReport change(const KeyChangeSet &changes);
    [[nodiscard]] Result<ScopeSaveReport> save(const ScopeEdit &edit);
    [[nodiscard]] Result<void> place(const std::vector<ScopePlacement> &placements);
    [[nodiscard]] RecomputeReport recompute(const RecomputeRequest &request,
                                            qint64 mostKeys = std::numeric_limits<qint64>::max());
    [[nodiscard]] std::optional<User> findUser(const QString &name) const;
    [[nodiscard]] std::vector<FoundUser> findUsers(const QString &text, int limit) const;
    [[nodiscard]] std::optional<User> userOf(UserId id) const;
    // One without a key.
    void addUser(const User &user) { m_withoutKey.push_back(user); }

private:
    void write(const ScopeEdit &edit, const Scope &saved);
    [[nodiscard]] ScopeSet targetOf(Row row, const RecomputeRequest &request) const;
    [[nodiscard]] std::vector<User> users() const;

    KeySnapshotPtr m_snapshot;
    std::vector<User> m_withoutKey;
};

} // namespace Chatelaine

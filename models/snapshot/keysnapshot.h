// SPDX-License-Identifier: MIT
// The keys of one moment, column by column, with the scopes and groups they were judged by.
//
// Immutable after construction: safe to read from any thread. Replaced as a whole.
#pragma once

#include "models/base/ids.h"
#include "models/domain/apikey.h"
#include "models/domain/drift.h"
#include "models/domain/explanation.h"
#include "models/domain/keychange.h"
#include "models/domain/scope.h"
#include "models/domain/scopeset.h"
#include "models/domain/user.h"
#include "models/domain/usergroup.h"
#include "models/snapshot/memberships.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Chatelaine {

class KeySnapshot;
struct KeySnapshotColumns;
class RowSet;
class RowSets;
using KeySnapshotPtr = std::shared_ptr<const KeySnapshot>;

class KeySnapshot final
{
public:
    // An empty snapshot, as before the first load.
    KeySnapshot();
    Q_DISABLE_COPY_MOVE(KeySnapshot)
    ~KeySnapshot();

    // Rows stand in ascending order of key id.
    [[nodiscard]] quint32 size() const;
    // Returns nothing when no such key exists. O(log n).
    [[nodiscard]] std::optional<Row> rowOf(KeyId id) const;
    [[nodiscard]] std::optional<Row> rowOf(UserId id) const;

    [[nodiscard]] KeyId keyId(Row row) const;
    [[nodiscard]] UserId userId(Row row) const;
    [[nodiscard]] bool isActive(Row row) const;
    [[nodiscard]] qint64 created(Row row) const;          // Seconds since 1970 UTC; 0 = unknown.
    [[nodiscard]] qint64 lastUsed(Row row) const;         // The same; 0 = never.
    [[nodiscard]] qint64 lastActivity(Row row) const;     // Of the user; 0 = unknown or gone.
    [[nodiscard]] QByteArrayView prefix(Row row) const;   // UTF-8
    [[nodiscard]] QByteArrayView userName(Row row) const; // UTF-8, raw; empty if the user is gone.
    [[nodiscard]] UserState userState(Row row) const;
    [[nodiscard]] bool hasUser(Row row) const { return userState(row) != UserState::Deleted; }
    // Of a key whose user is gone: no group at all.
    [[nodiscard]] Membership membership(Row row) const;

    [[nodiscard]] ScopeSet stored(Row row) const;
    // By the grant rule; of a key whose user is gone the same as stored.
    [[nodiscard]] ScopeSet expected(Row row) const;
    [[nodiscard]] bool isDrifted(Row row) const;
    // REQUIRES: isDrifted(row).
    [[nodiscard]] DriftCause driftCause(Row row) const;

    // Of all keys, counted when the snapshot was made.
    [[nodiscard]] const DriftCounts &driftCounts() const;
    [[nodiscard]] const RowSet &driftedRows() const;

    [[nodiscard]] ApiKey key(Row row) const;
    [[nodiscard]] std::optional<User> user(Row row) const;
    [[nodiscard]] KeyAsSeen asSeen(Row row) const;
    [[nodiscard]] std::vector<ScopeExplanation> explain(Row row) const;

    // In the site's order. After them come the ids that only grant rows know (deleted scopes), so
    // that an index of a ScopeSet may be >= scopes().size().
    [[nodiscard]] const std::vector<Scope> &scopes() const;
    [[nodiscard]] const std::vector<ScopeId> &deletedScopes() const;
    [[nodiscard]] ScopeId scopeIdAt(int scopeIndex) const;
    // "#17" for a deleted scope.
    [[nodiscard]] QString scopeNameAt(int scopeIndex) const;
    // Compares bytes. Returns -1 when there is none.
    [[nodiscard]] int scopeIndexNamed(QStringView name) const;
    [[nodiscard]] int scopeIndexOf(ScopeId id) const;

    // By title, then id.
    [[nodiscard]] const std::vector<UserGroup> &groups() const;
    // Returns nothing for the id of a deleted group.
    [[nodiscard]] const UserGroup *group(GroupId id) const;
    // The title, or "#34" for a deleted group.
    [[nodiscard]] QString groupTitle(GroupId id) const;
    // Keys whose user is in the group.
    [[nodiscard]] quint32 keyCount(GroupId id) const;

    [[nodiscard]] qint64 takenAt() const;  // Seconds since 1970 UTC.
    [[nodiscard]] bool isComplete() const; // False for the first rows of a load under way.
    [[nodiscard]] bool recomputeJobPending() const;
    // False where grants are kept in a way that is not read: no key seems to have any then.
    [[nodiscard]] bool knowsGrants() const;

    // For scans over all keys.
    [[nodiscard]] const Memberships &memberships() const;
    [[nodiscard]] std::span<const quint32>
    membershipIndexes() const; // Per row, into memberships().
    // Per row, `user 0x1F prefix 0x1F key id \n`, folded by foldForSearch().
    [[nodiscard]] QByteArrayView foldedText() const;
    [[nodiscard]] std::span<const quint32> foldedOffsets() const; // size() + 1 of them.

    // What filters and impacts are made of. Those of withActive() are others.
    [[nodiscard]] const RowSets &sets() const;

    // Returns the same snapshot with other active flags; everything else is shared.
    [[nodiscard]] KeySnapshotPtr withActive(std::span<const KeyId> keys, bool isActive) const;

private:
    friend class KeySnapshotBuilder;
    friend class RowComparison;
    using Columns = KeySnapshotColumns;
    explicit KeySnapshot(std::shared_ptr<const Columns> columns, QList<quint8> active);

    std::shared_ptr<const Columns> m_columns;
    QList<quint8> m_active;
    std::unique_ptr<const RowSets> m_sets;
};

} // namespace Chatelaine

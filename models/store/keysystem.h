// SPDX-License-Identifier: MIT
// What one family of key tables can do: the seam between the store and the systems of domain.md
// sections 2 and 4 to 6.
//
// Runs in the database thread; keeps no connection of its own, so that a lost one can be replaced.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/keychange.h"
#include "models/domain/recomputereport.h"
#include "models/domain/scopeedit.h"
#include "models/domain/userfacts.h"
#include "models/snapshot/keysnapshot.h"
#include "models/store/connection.h"
#include "models/store/jobcontrol.h"
#include "models/store/storeinfo.h"
#include "models/store/tabletimes.h"

#include <memory>

namespace Chatelaine {

class KeySystem
{
public:
    KeySystem() = default;
    virtual ~KeySystem() = default;
    Q_DISABLE_COPY_MOVE(KeySystem)

    // To be called for every new connection before it is used.
    virtual void prepare(Connection &connection) const = 0;
    [[nodiscard]] virtual Result<StoreInfo> info(Connection &connection) = 0;

    // Each as the function of the same name in keystore.h.
    [[nodiscard]] virtual Result<qint64> countKeys(Connection &connection) = 0;
    [[nodiscard]] virtual Result<KeySnapshotPtr> loadNewest(Connection &connection, int count) = 0;
    [[nodiscard]] virtual Result<KeySnapshotPtr> load(Connection &connection,
                                                      JobControl &control) = 0;
    // The same as a difference to times.latest(), if there is one; that itself when nothing was
    // written since.
    [[nodiscard]] virtual Result<KeySnapshotPtr>
    loadDifference(Connection &connection, const TableTimes &times, JobControl &control) = 0;
    [[nodiscard]] virtual Result<KeyChangeReport>
    change(Connection &connection, const KeyChangeSet &changes, JobControl &control) = 0;
    [[nodiscard]] virtual Result<ScopeSaveReport>
    save(Connection &connection, const ScopeEdit &edit, JobControl &control) = 0;
    [[nodiscard]] virtual Result<void> place(Connection &connection,
                                             const std::vector<ScopePlacement> &placements,
                                             JobControl &control) = 0;
    [[nodiscard]] virtual Result<RecomputeReport>
    recompute(Connection &connection, const RecomputeRequest &request, JobControl &control) = 0;
    [[nodiscard]] virtual Result<std::optional<KeyId>> findKey(Connection &connection,
                                                               const QByteArray &hash) = 0;
    [[nodiscard]] virtual Result<std::vector<std::optional<KeyId>>>
    findKeys(Connection &connection, const std::vector<QByteArray> &hashes,
             JobControl &control) = 0;
    [[nodiscard]] virtual Result<std::optional<User>> findUser(Connection &connection,
                                                               const QString &name) = 0;
    [[nodiscard]] virtual Result<std::vector<FoundUser>>
    findUsers(Connection &connection, const QString &text, int limit, JobControl &control) = 0;
    [[nodiscard]] virtual Result<UserFacts> userFacts(Connection &connection, UserId id) = 0;
};

// Finds out what the database holds. Fails with Invalid when it is none of the known systems.
[[nodiscard]] Result<std::unique_ptr<KeySystem>> detectKeySystem(Connection &connection,
                                                                 Clock clock);

} // namespace Chatelaine

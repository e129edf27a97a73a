// SPDX-License-Identifier: MIT
// The key system of the add-on Cav7/ApiKeyManager and its forks (domain.md section 2).
//
// Runs in the database thread.
#pragma once

#include "models/store/keysystem.h"
#include "models/store/schema.h"

namespace Chatelaine {

class Cav7System final : public KeySystem
{
public:
    Cav7System(Schema schema, Clock clock);

    void prepare(Connection &connection) const override;
    [[nodiscard]] Result<StoreInfo> info(Connection &connection) override;
    [[nodiscard]] Result<qint64> countKeys(Connection &connection) override;
    [[nodiscard]] Result<KeySnapshotPtr> loadNewest(Connection &connection, int count) override;
    [[nodiscard]] Result<KeySnapshotPtr> load(Connection &connection, JobControl &control) override;
    [[nodiscard]] Result<KeySnapshotPtr>
    loadDifference(Connection &connection, const TableTimes &times, JobControl &control) override;
    [[nodiscard]] Result<KeyChangeReport>
    change(Connection &connection, const KeyChangeSet &changes, JobControl &control) override;
    [[nodiscard]] Result<ScopeSaveReport> save(Connection &connection, const ScopeEdit &edit,
                                               JobControl &control) override;
    [[nodiscard]] Result<void> place(Connection &connection,
                                     const std::vector<ScopePlacement> &placements,
                                     JobControl &control) override;
    [[nodiscard]] Result<RecomputeReport> recompute(Connection &connection,
                                                    const RecomputeRequest &request,
                                                    JobControl &control) override;
    [[nodiscard]] Result<std::optional<KeyId>> findKey(Connection &connection,
                                                       const QByteArray &hash) override;
    [[nodiscard]] Result<std::vector<std::optional<KeyId>>>
    findKeys(Connection &connection, const std::vector<QByteArray> &hashes,
             JobControl &control) override;
    [[nodiscard]] Result<std::optional<User>> findUser(Connection &connection,
                                                       const QString &name) override;
    [[nodiscard]] Result<std::vector<FoundUser>>
    findUsers(Connection &connection, const QString &text, int limit, JobControl &control) override;
    [[nodiscard]] Result<UserFacts> userFacts(Connection &connection, UserId id) override;

private:
    [[nodiscard]] Result<void> requireRight(Right right) const;

    Schema m_schema;
    Clock m_clock;
    Rights m_rights; // As info() found them; none when the layout cannot be written.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The KeyStore on an SQL database: every call is one job of the database thread.
#pragma once

#include "models/store/dbthread.h"
#include "models/store/keystore.h"
#include "models/store/keysystem.h"

namespace Chatelaine {

class SqlKeyStore final : public KeyStore
{
public:
    SqlKeyStore(const DatabaseUrl &url, QByteArray password, Clock clock);
    ~SqlKeyStore() override;

    QFuture<Result<StoreInfo>> open() override;
    QFuture<Result<KeySnapshotPtr>> loadNewest(int count) override;
    QFuture<Result<KeySnapshotPtr>> load() override;
    QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes) override;
    QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit) override;
    QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements) override;
    QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request) override;
    QFuture<Result<std::optional<KeyId>>> findKey(const QByteArray &hash) override;
    QFuture<Result<std::optional<User>>> findUser(const QString &name) override;

private:
    // Touched by the database thread only.
    struct Backend;
    // Posts work(KeySystem &, Connection &, JobControl &) -> Result<T>.
    template<typename T, typename Work>
    QFuture<Result<T>> post(Work work);

    std::unique_ptr<Backend> m_backend;
    DbThread m_thread; // Ends before the backend does.
};

} // namespace Chatelaine

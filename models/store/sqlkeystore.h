// SPDX-License-Identifier: MIT
// The KeyStore on an SQL database: every call is one job of the database thread.
#pragma once

#include "models/store/dbthread.h"
#include "models/store/storebackend.h"

#include <atomic>
#include <mutex>

namespace Chatelaine {

class SqlKeyStore final : public KeyStore
{
public:
    SqlKeyStore(const StoreTarget &target, QByteArray password, Clock clock);
    // Never waits for the server: what is under way there is stopped from outside.
    ~SqlKeyStore() override;

    QFuture<Result<StoreInfo>> open() override;
    QFuture<Result<void>> setAccess(SessionAccess access) override;
    void interruptCancelled() override;
    void stopAtNextStep() override;
    QFuture<Result<qint64>> countKeys() override;
    QFuture<Result<KeySnapshotPtr>> loadNewest(int count) override;
    QFuture<Result<KeySnapshotPtr>> load() override;
    QFuture<Result<KeySnapshotPtr>> loadIfChanged(const KeySnapshotPtr &since) override;
    QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes) override;
    QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit) override;
    QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements) override;
    QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request) override;
    QFuture<Result<std::optional<KeyId>>> findKey(const QByteArray &hash) override;
    QFuture<Result<std::vector<std::optional<KeyId>>>>
    findKeys(const std::vector<QByteArray> &hashes) override;
    QFuture<Result<std::optional<User>>> findUser(const QString &name) override;
    QFuture<Result<std::vector<FoundUser>>> findUsers(const QString &text, int limit) override;
    QFuture<Result<UserFacts>> userFacts(UserId id) override;

private:
    // Posts work(KeySystem &, Connection &, JobControl &) -> Result<T>.
    template<typename T, typename Work>
    QFuture<Result<T>> post(JobKind kind, Work work);

    using StopFlag = std::shared_ptr<std::atomic_bool>;
    // The same for a change that stopAtNextStep() can stop.
    template<typename T, typename Work>
    QFuture<Result<T>> postInSteps(JobKind kind, Work work);
    [[nodiscard]] StopFlag newStopFlag();

    std::mutex m_mutex;
    StopFlag m_stop;                         // Of the change in steps asked for last.
    std::shared_ptr<StoreBackend> m_backend; // The thread's too, which may outlive the store.
    DbThread m_thread;
};

} // namespace Chatelaine

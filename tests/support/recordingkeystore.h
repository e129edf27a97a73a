// SPDX-License-Identifier: MIT
// Passes everything on to another store, and keeps what was asked of its writes and how they ended.
//
// GUI thread.
#pragma once

#include "models/base/async.h"
#include "models/store/keystore.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Chatelaine {

// One change of keys that was asked for, and what was told of it.
struct RecordedChange
{
    KeyChangeSet changes;
    bool isAnswered = false;
    Result<KeyChangeReport> answer = Error::cancelled();
};

struct RecordedPlacement
{
    std::vector<ScopePlacement> placements;
    bool isAnswered = false;
    Result<void> answer = Error::cancelled();
};

class RecordingKeyStore final : public KeyStore
{
public:
    // The records must outlive the store.
    RecordingKeyStore(std::unique_ptr<KeyStore> store,
                      std::vector<std::shared_ptr<RecordedChange>> &changes,
                      std::vector<std::shared_ptr<RecordedPlacement>> &placements)
        : m_store(std::move(store))
        , m_changes(changes)
        , m_placements(placements)
    {}

    QFuture<Result<StoreInfo>> open() override { return m_store->open(); }
    QFuture<Result<void>> setAccess(SessionAccess access) override
    {
        return m_store->setAccess(access);
    }
    void interruptCancelled() override { m_store->interruptCancelled(); }
    void stopAtNextStep() override { m_store->stopAtNextStep(); }
    QFuture<Result<qint64>> countKeys() override { return m_store->countKeys(); }
    QFuture<Result<KeySnapshotPtr>> loadNewest(int count) override
    {
        return m_store->loadNewest(count);
    }
    QFuture<Result<KeySnapshotPtr>> load() override { return m_store->load(); }
    QFuture<Result<KeySnapshotPtr>> loadIfChanged(const KeySnapshotPtr &since) override
    {
        return m_store->loadIfChanged(since);
    }
    QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes) override
    {
        auto record = std::make_shared<RecordedChange>();
        record->changes = changes;
        m_changes.push_back(record);
        return recorded(m_store->change(changes), record);
    }
    QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit) override
    {
        return m_store->save(edit);
    }
    QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements) override
    {
        auto record = std::make_shared<RecordedPlacement>();
        record->placements = placements;
        m_placements.push_back(record);
        return recorded(m_store->place(placements), record);
    }
    QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request) override
    {
        return m_store->recompute(request);
    }
    QFuture<Result<std::optional<KeyId>>> findKey(const QByteArray &hash) override
    {
        return m_store->findKey(hash);
    }
    QFuture<Result<std::vector<std::optional<KeyId>>>>
    findKeys(const std::vector<QByteArray> &hashes) override
    {
        return m_store->findKeys(hashes);
    }
    QFuture<Result<std::optional<User>>> findUser(const QString &name) override
    {
        return m_store->findUser(name);
    }
    QFuture<Result<std::vector<FoundUser>>> findUsers(const QString &text, int limit) override
    {
        return m_store->findUsers(text, limit);
    }
    QFuture<Result<UserFacts>> userFacts(UserId id) override { return m_store->userFacts(id); }

private:
    template<typename T, typename Record>
    QFuture<Result<T>> recorded(QFuture<Result<T>> future, const std::shared_ptr<Record> &record)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(&m_context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, &m_context, [watcher, record] {
            watcher->deleteLater();
            record->isAnswered = true;
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                record->answer = watcher->result();
        });
        watcher->setFuture(future);
        return future;
    }

    std::unique_ptr<KeyStore> m_store;
    std::vector<std::shared_ptr<RecordedChange>> &m_changes;
    std::vector<std::shared_ptr<RecordedPlacement>> &m_placements;
    QObject m_context;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// One open database: the store, the latest snapshot of it, and what is going on with it.
//
// GUI thread (or the command line's main thread).
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/databaseurl.h"
#include "models/domain/keychange.h"
#include "models/domain/recomputereport.h"
#include "models/domain/scopeedit.h"
#include "models/snapshot/keysnapshot.h"
#include "models/store/storeinfo.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Chatelaine {

class KeyStore;

class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };
    Q_ENUM(State)

    // What runs now, for the status bar.
    struct Activity
    {
        QString text;     // "Recomputing grants"; empty = nothing runs.
        int percent = -1; // -1 = unknown.
        bool isCancellable = false;
    };

    explicit Session(std::unique_ptr<KeyStore> store, const DatabaseUrl &url,
                     Clock clock = systemClock(), QObject *parent = nullptr);
    ~Session() override;

    // A session on the database, not yet open.
    [[nodiscard]] static std::unique_ptr<Session> forDatabase(const DatabaseUrl &url,
                                                              const QByteArray &password);

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    // Never null; empty before the first load.
    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Activity &activity() const { return m_activity; }
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] qint64 now() const { return m_clock(); }

    // Connects and loads: the newest keys first, then the whole.
    void open();
    // Loads the whole again; the old snapshot stays until the new one is there.
    void refresh();
    void cancelActivity();

    // Each starts at once and refreshes the snapshot when it wrote something. The future ends
    // before snapshotChanged() is emitted for the new state.
    QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes);
    QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit);
    QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements);
    QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request);

    // The inverse of the latest enable or disable that can still be undone.
    [[nodiscard]] std::optional<KeyChangeSet> undoable() const;
    // Nothing happens when nothing is undoable.
    QFuture<Result<KeyChangeReport>> undo();

Q_SIGNALS:
    void stateChanged();
    void snapshotChanged();
    void activityChanged();
    // For what was not asked for through a future: opening and refreshing.
    void failed(const Chatelaine::Error &error);
    // undoable() is another now.
    void undoableChanged();

private:
    void load();
    void publish(KeySnapshotPtr snapshot);
    template<typename T>
    QFuture<Result<T>> track(QFuture<Result<T>> future, const QString &text);

    std::unique_ptr<KeyStore> m_store;
    DatabaseUrl m_url;
    Clock m_clock;
    State m_state = State::Closed;
    StoreInfo m_info;
    KeySnapshotPtr m_snapshot;
    Activity m_activity;
    std::vector<KeyChangeSet> m_undo;
};

} // namespace Chatelaine

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
#include "models/session/runningwork.h"
#include "models/session/undostack.h"
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
    using Activity = Chatelaine::Activity;

    explicit Session(std::unique_ptr<KeyStore> store, const DatabaseUrl &url,
                     Clock clock = systemClock(), QObject *parent = nullptr);
    ~Session() override;

    // A session on the database, not yet open.
    [[nodiscard]] static std::unique_ptr<Session> forDatabase(const DatabaseUrl &url,
                                                              const QByteArray &password);

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] State state() const { return m_state; }
    // Known from shortly before the first snapshot on.
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    // Never null; empty before the first load.
    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] Activity activity() const { return m_work.latest(); }
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] qint64 now() const { return m_clock(); }

    // Connects and loads: the newest keys first, then the whole. Open with the first snapshot,
    // Failed (and failed()) when it does not come, Closed again when it is cancelled. May be tried
    // again; does nothing while Opening or Open.
    void open();
    // Loads the whole again; the old snapshot stays until the new one is there. Does nothing
    // before the database is open.
    void refresh();
    // Stops what activity() speaks of at its next safe point.
    void cancelActivity() { m_work.cancelLatest(); }

    // Each starts at once and refreshes the snapshot when it wrote something. The future ends, and
    // handlers given to whenDone() at once are called, before snapshotChanged() is emitted for the
    // new state. REQUIRES: the database is open.
    QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes);
    QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit);
    QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements);
    QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request);

    // The inverse of the latest enable or disable that can still be undone.
    [[nodiscard]] std::optional<KeyChangeSet> undoable() const;
    // Nothing happens when nothing is undoable: the future is a cancelled one.
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
    void fail(const Error &error);
    void setState(State state);
    void loadNewest();
    void load();
    void publish(const KeySnapshotPtr &snapshot);
    void showChanged(const KeyChangeReport &report);
    template<typename T, typename Handler>
    QFuture<Result<T>> follow(QFuture<Result<T>> future, const QString &text, Handler &&handler);

    std::unique_ptr<KeyStore> m_store;
    DatabaseUrl m_url;
    Clock m_clock;
    State m_state = State::Closed;
    StoreInfo m_info;
    KeySnapshotPtr m_snapshot;
    UndoStack m_undo;
    QFuture<Result<KeySnapshotPtr>> m_loading; // The latest; an older one's answer is dropped.
    quint64 m_loadNumber = 0;
    RunningWork m_work;
};

} // namespace Chatelaine

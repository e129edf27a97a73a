// SPDX-License-Identifier: MIT
// One open database: the store, the latest snapshot of it, and what is going on with it.
//
// GUI thread (or the command line's main thread).
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/keychange.h"
#include "models/domain/leakreport.h"
#include "models/domain/profile.h"
#include "models/domain/recomputereport.h"
#include "models/domain/scopeedit.h"
#include "models/domain/userfacts.h"
#include "models/network/sshtunnel.h"
#include "models/session/changesrunner.h"
#include "models/session/recomputejournal.h"
#include "models/session/reconnector.h"
#include "models/session/runningwork.h"
#include "models/session/undostack.h"
#include "models/session/wakewatch.h"
#include "models/session/writelock.h"
#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/snapshotchanges.h"
#include "models/store/storeinfo.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Chatelaine {

class KeyStore;
enum class SessionAccess;

// A recompute that was stopped to go on with it later.
struct PausedWork
{
    RecomputeRequest request; // What is left of it is found anew.
    qint64 left = 0;          // Keys, when it was paused.
};

class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };
    Q_ENUM(State)

    // What runs now, for the status bar.
    using Activity = Chatelaine::Activity;

    // tunnel: through which the store dials; null = none.
    explicit Session(std::unique_ptr<KeyStore> store, const Profile &profile,
                     Clock clock = systemClock(), std::unique_ptr<SshTunnel> tunnel = nullptr,
                     QObject *parent = nullptr);
    ~Session() override;

    // A session on the database of a profile, not yet open. A profile that is read-only, and a
    // production one until it is unlocked, opens a session that the server keeps read-only.
    [[nodiscard]] static std::unique_ptr<Session>
    forProfile(const Profile &profile, const QByteArray &password, const SshAskpass &askpass);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_profile.database; }
    [[nodiscard]] State state() const { return m_state; }
    // Known from shortly before the first snapshot on.
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    // Never null; empty before the first load.
    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] Activity activity() const { return m_work.latest(); }
    // Open, the account may write something, the lock is open and the connection is there.
    [[nodiscard]] bool canWrite() const;
    // The same for one action; else why not, as a translated sentence.
    [[nodiscard]] QString reasonAgainst(Right right) const;
    // Whether a person may unlock, and for how long it is unlocked.
    [[nodiscard]] WriteLock &writeLock() { return m_lock; }
    [[nodiscard]] const WriteLock &writeLock() const { return m_lock; }
    // Whether the connection is there, and when it is tried again. The old snapshot stays usable.
    [[nodiscard]] Reconnector &connection() { return m_reconnector; }
    [[nodiscard]] const Reconnector &connection() const { return m_reconnector; }
    // Null = no tunnel.
    [[nodiscard]] const SshTunnel *tunnel() const { return m_tunnel.get(); }
    // What the latest refresh that brought something new brought; never null, empty after the
    // first load and after a change of the person's own, which needs no telling.
    [[nodiscard]] const SnapshotChangesPtr &changes() const { return m_changes; }
    // When the snapshot was last known to be what the database holds: its own time, or later when a
    // look at the database found nothing new. Seconds since 1970 UTC; 0 = nothing was loaded.
    [[nodiscard]] qint64 checkedAt() const { return m_checkedAt; }
    [[nodiscard]] qint64 now() const { return m_clock(); }

    // Connects and loads: the newest keys first, then the whole. Open with the first snapshot,
    // Failed (and failed()) when it does not come, Closed again when it is cancelled. May be tried
    // again; does nothing while Opening or Open, but to try at once when the connection is lost.
    void open();
    // Loads the whole again; the old snapshot stays until the new one is there. Does nothing
    // before the database is open. While the connection is lost, tries at once to restore it; on a
    // replica, asks for the first host again.
    void refresh();
    // Refreshes by itself every so many seconds, as long as the connection is there and nothing
    // else runs; 0 = never.
    void setRefreshSeconds(int seconds);
    [[nodiscard]] int refreshSeconds() const;
    // Stops what activity() speaks of. Work in steps ends after the step it is at, and its report
    // tells how far it came; anything else, and work that is asked a second time, is cancelled: the
    // statement that runs is stopped on the server.
    void cancelActivity();
    // The same for work in steps, to go on with resume() later. Meanwhile nothing is held, on the
    // server or here: what is left is found anew. Does nothing when activity() is not in steps.
    void pauseActivity();
    // What was paused and is left; nothing once it was resumed, or nothing differs any more.
    [[nodiscard]] const std::optional<PausedWork> &paused() const { return m_paused; }
    void forgetPaused() { setPaused({}); }
    // REQUIRES: paused().
    QFuture<Result<RecomputeReport>> resume();

    // What an earlier run on this computer began on this database and did not finish; only
    // meaningful while something differs (snapshot()->driftCounts()).
    [[nodiscard]] const std::optional<JournalEntry> &unfinished() const { return m_unfinished; }

    // Each starts at once and refreshes the snapshot when it wrote something. The future ends, and
    // handlers given to whenDone() at once are called, before snapshotChanged() is emitted for the
    // new state. REQUIRES: the database is open.
    QFuture<Result<KeyChangeReport>> change(const KeyChangeSet &changes);
    QFuture<Result<ScopeSaveReport>> save(const ScopeEdit &edit);
    QFuture<Result<void>> place(const std::vector<ScopePlacement> &placements);
    QFuture<Result<RecomputeReport>> recompute(const RecomputeRequest &request);

    // Questions; each starts at once and changes nothing (keystore.h). REQUIRES: the database is
    // open.
    QFuture<Result<std::optional<KeyId>>> findKey(const QByteArray &hash);
    QFuture<Result<std::vector<FoundUser>>> findUsers(const QString &text, int limit);
    QFuture<Result<UserFacts>> userFacts(UserId id);
    // Work that activity() speaks of and cancelActivity() stops (leaksearch.h).
    QFuture<Result<LeakReport>> findLeaks(LeakSources sources);
    // Stops the statement of a question whose future was cancelled.
    void interruptCancelled();

    // A window for people who only look things up: the profile says so, or the account may change
    // nothing here. Known for certain once the database is open.
    [[nodiscard]] bool isSupport() const;

    // The inverse of the latest enable or disable that can still be undone.
    [[nodiscard]] std::optional<KeyChangeSet> undoable() const;
    // Nothing happens when nothing is undoable: the future is a cancelled one.
    QFuture<Result<KeyChangeReport>> undo();

Q_SIGNALS:
    void stateChanged();
    void snapshotChanged();
    void activityChanged();
    // checkedAt() is another now, and snapshot() is the same as before.
    void snapshotChecked();
    // changes() is another now: some milliseconds after snapshotChanged(), because the snapshots
    // are compared in the background.
    void changesChanged();
    // For what was not asked for through a future: opening, refreshing, unlocking. Not for a
    // connection that was lost after it had been open: connection() tells of that, and only when
    // it gives up trying (the account is let in no more, the tables are gone) this does, too.
    void failed(const Chatelaine::Error &error);
    // A change was cancelled. What had been done by then is being read.
    void stopped();
    // canWrite() or reasonAgainst() is another now: rights, lock or connection changed.
    void writabilityChanged();
    // info() is another now, for example after reconnecting to another host.
    void infoChanged();
    // undoable() is another now.
    void undoableChanged();
    // paused() is another now.
    void pausedChanged();

private:
    enum class Reading { Whole, IfChanged };
    enum class Marking { Changes, Nothing };
    // A change in steps that runs.
    struct Steps
    {
        QString journalId;
        bool isPausing = false; // It was asked to stop, to be resumed.
    };

    // sessionopening.cpp
    void openStore();
    void loadNewest();
    void load(Reading reading, Marking marking);
    void publish(const KeySnapshotPtr &snapshot);
    void mark(const KeySnapshotPtr &before, Marking marking);
    void setChanges(const SnapshotChangesPtr &changes);
    void fail(const Error &error);
    void setState(State state);
    // sessionlife.cpp
    void watchLife();
    [[nodiscard]] bool isIdle() const { return activity() == Activity{}; }
    void noteLoss(const Error &error);
    void overTunnel(std::function<void(const Result<void> &)> next);
    void reconnect();
    void leaveReplica();
    void settleTry(const Error &error);
    void giveUp(const Error &error);
    void noteStop(const Error &error);
    void lookForChanges();
    void wakeUp();
    void applyLock();
    // sessiongrants.cpp
    [[nodiscard]] QString databaseIdentity() const;
    [[nodiscard]] std::shared_ptr<Steps> beginSteps(const QString &scopeName);
    void setPaused(const std::optional<PausedWork> &paused);
    void lookForUnfinished();
    void askLatestToStop();
    // sessionquestions.cpp
    template<typename T>
    QFuture<Result<T>> noticeLoss(QFuture<Result<T>> future);
    // session.cpp
    void showChanged(const KeyChangeReport &report);
    void reload(Marking marking);
    template<typename T, typename Handler>
    QFuture<Result<T>> follow(QFuture<Result<T>> future, const QString &text, Handler &&handler,
                              WorkKind kind = WorkKind::AtOnce);

    Profile m_profile;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<KeyStore> m_store; // Ends before the tunnel does.
    Clock m_clock;
    State m_state = State::Closed;
    StoreInfo m_info;
    KeySnapshotPtr m_snapshot;
    qint64 m_checkedAt = 0;
    UndoStack m_undo;
    RecomputeJournal m_journal;
    std::optional<JournalEntry> m_unfinished;
    std::weak_ptr<Steps> m_latestSteps;
    std::optional<PausedWork> m_paused;
    QFuture<Result<KeySnapshotPtr>> m_loading; // The latest; an older one's answer is dropped.
    quint64 m_loadNumber = 0;
    RunningWork m_work;
    Reconnector m_reconnector;
    WakeWatch m_wakeWatch;
    WriteLock m_lock;
    SessionAccess m_access; // As the store has confirmed it.
    QTimer m_refreshTimer;
    SnapshotChangesPtr m_changes;
    ChangesRunner m_comparing;
};

} // namespace Chatelaine

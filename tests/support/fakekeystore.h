// SPDX-License-Identifier: MIT
// A store that answers from memory: what Session, commands and pages are tested with.
//
// It keeps a snapshot, does to it what the real store does to a database, and follows the same
// rules (rows that vanished or changed are reported, a scope is compared before it is written, the
// everyone-gate guard holds). Answers come through the event loop, one by one, in the order asked.
//
//     auto fake = std::make_unique<FakeKeyStore>(keysFromText(...));
//     FakeKeyStore &store = *fake;
//     Session session(std::move(fake), DatabaseUrl{});
//     session.open();
//     QTRY_COMPARE(session.state(), Session::State::Open);
//     store.failNext(FakeKeyStore::Call::Change, Error::busy(u"Busy."_s));
//     ...
//     QCOMPARE(store.calls().last(), u"disable 7,9"_s);
//
// GUI thread.
#pragma once

#include "models/store/keystore.h"
#include "tests/support/fakedatabase.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <map>

namespace Chatelaine {

class FakeKeyStore final : public KeyStore
{
public:
    enum class Call {
        Open,
        SetAccess,
        CountKeys,
        LoadNewest,
        Load,
        LoadIfChanged,
        Change,
        Save,
        Place,
        Recompute,
        FindKey,
        FindKeys,
        FindUser,
        FindUsers,
        UserFacts,
    };

    explicit FakeKeyStore(KeySnapshotPtr snapshot);

    // Set-up. The information starts as a writable Cav7 1.2 database with the snapshot's counts.
    void setInfo(const StoreInfo &info) { m_info = info; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    void setReadOnly(const QString &reason);
    // Replaces what the "database" holds, as if somebody else had changed it meanwhile.
    void setSnapshot(KeySnapshotPtr snapshot) { m_database.setSnapshot(std::move(snapshot)); }
    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_database.snapshot(); }
    void addToken(const QByteArray &hash, KeyId key) { m_hashes.insert(hash, key); }
    // A user without a key; those with one are in the snapshot.
    void addUser(const User &user) { m_database.addUser(user); }
    // What userFacts() answers; for other users it is the row of the user alone.
    void setFacts(UserId id, const UserFacts &facts) { m_facts.insert(id.value(), facts); }
    // The next call of this kind answers with the error; repeated calls queue up.
    void failNext(Call call, const Error &error);
    // The server is gone: every call, open() too, answers with a Connection error until
    // restoreConnection().
    void loseConnection() { m_isLost = true; }
    void restoreConnection() { m_isLost = false; }
    // The next open() calls fail with a Connection error.
    void failOpens(int count);

    // From hold() on, answers wait until release(); reportProgress() moves those that wait.
    void hold();
    void release();
    void reportProgress(int percent);

    // What was asked for, oldest first: "open", "load-newest 200", "load", "disable 7,9",
    // "load-if-changed", "save update read", "place 3", "recompute", "recompute dry-run",
    // "find-key", "find-keys 12", "find-user Ann", "find-users an", "user-facts 7",
    // "set-access read-only", "set-access read-write".
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    // What setAccess() asked for last; ReadWrite before.
    [[nodiscard]] SessionAccess access() const { return m_access; }
    // How often interruptCancelled() was called.
    [[nodiscard]] int interrupts() const { return m_interrupts; }
    // How often stopAtNextStep() was called.
    [[nodiscard]] int stops() const { return m_stops; }
    // The arguments of the latest call of each kind.
    [[nodiscard]] const KeyChangeSet &lastChange() const { return m_lastChange; }
    [[nodiscard]] const ScopeEdit &lastEdit() const { return m_lastEdit; }

    QFuture<Result<StoreInfo>> open() override;
    // Writing is refused from then on while the access is ReadOnly, as by the server.
    QFuture<Result<void>> setAccess(SessionAccess access) override;
    // Cancelled calls end, also while they are held.
    void interruptCancelled() override;
    // The recompute that waits changes one key; a save that waits changes nothing (Cancelled).
    void stopAtNextStep() override
    {
        ++m_stops;
        m_isStopAsked = true;
    }
    QFuture<Result<qint64>> countKeys() override;
    QFuture<Result<KeySnapshotPtr>> loadNewest(int count) override;
    QFuture<Result<KeySnapshotPtr>> load() override;
    // The same pointer when it is what the "database" holds.
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
    // An answer that is due: run() computes and delivers it, progress() moves its future.
    struct Due
    {
        std::function<void()> run;
        std::function<void(int)> progress;
        std::function<bool()> isCancelled;
    };
    template<typename T>
    QFuture<Result<T>> answer(Call call, const QString &text, std::function<Result<T>()> work);
    void schedule();
    void runOne();
    [[nodiscard]] Result<void> writable() const;
    [[nodiscard]] std::optional<KeyId> keyOf(const QByteArray &hash) const;

    FakeDatabase m_database;
    StoreInfo m_info;
    QHash<QByteArray, KeyId> m_hashes;
    QHash<quint32, UserFacts> m_facts; // By the user's id.
    std::map<Call, std::deque<Error>> m_failures;
    QStringList m_calls;
    KeyChangeSet m_lastChange;
    ScopeEdit m_lastEdit;
    std::deque<Due> m_due;
    SessionAccess m_access = SessionAccess::ReadWrite;
    int m_interrupts = 0;
    int m_stops = 0;
    bool m_isStopAsked = false;
    bool m_isHeld = false;
    bool m_isLost = false;
    QObject m_context; // Receives the queued calls; what is due dies with it.
};

} // namespace Chatelaine

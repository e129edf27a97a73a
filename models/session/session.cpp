// SPDX-License-Identifier: MIT
#include "models/session/session.h"

#include "models/session/route.h"
#include "models/session/sessionfollow.h"
#include "models/store/keystore.h"

#include <QPromise>

#include <algorithm>

namespace Chatelaine {

namespace {

WriteLock::Kind lockOf(const Profile &profile)
{
    if (profile.isReadOnly || profile.isSupport)
        return WriteLock::Kind::Fixed;
    return profile.environment == Environment::Production ? WriteLock::Kind::Unlockable
                                                          : WriteLock::Kind::Open;
}

SessionAccess accessOf(const Profile &profile)
{
    return lockOf(profile) == WriteLock::Kind::Open ? SessionAccess::ReadWrite
                                                    : SessionAccess::ReadOnly;
}

bool hasOutcome(const KeyChangeReport &report, RowOutcome outcome)
{
    return std::ranges::find(report.rows, outcome, &RowResult::outcome) != report.rows.end();
}

QString activityText(KeyAction action)
{
    switch (action) {
    case KeyAction::Enable:
        return Session::tr("Enabling keys");
    case KeyAction::Disable:
        return Session::tr("Disabling keys");
    case KeyAction::Revoke:
        return Session::tr("Revoking keys");
    }
    return {};
}

template<typename T>
QFuture<T> cancelledFuture()
{
    QPromise<T> promise;
    promise.start();
    QFuture<T> future = promise.future();
    future.cancel();
    promise.finish();
    return future;
}

} // namespace

Session::Session(std::unique_ptr<KeyStore> store, const Profile &profile, Clock clock,
                 std::unique_ptr<SshTunnel> tunnel, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_tunnel(std::move(tunnel))
    , m_store(std::move(store))
    , m_clock(std::move(clock))
    , m_snapshot(std::make_shared<const KeySnapshot>())
    , m_lock(lockOf(profile))
    , m_access(accessOf(profile))
    , m_changes(std::make_shared<const SnapshotChanges>())
{
    qRegisterMetaType<Chatelaine::Error>();
    connect(&m_work, &RunningWork::changed, this, &Session::activityChanged);
    connect(&m_comparing, &ChangesRunner::compared, this,
            [this](const KeySnapshotPtr &after, const SnapshotChangesPtr &changes) {
                // A change of the person's own may have come in between.
                if (after == m_snapshot && !changes->isEmpty())
                    setChanges(changes);
            });
    watchLife();
}

Session::~Session()
{
    if (m_tunnel)
        m_tunnel->disconnect(this); // It outlives what would be told of its end.
}

std::unique_ptr<Session> Session::forProfile(const Profile &profile, const QByteArray &password,
                                             const SshAskpass &askpass)
{
    auto tunnel = tunnelOf(profile, askpass);
    auto store = makeKeyStore(storeTargetOf(profile, tunnel.get(), accessOf(profile)), password);
    return std::make_unique<Session>(std::move(store), profile, systemClock(), std::move(tunnel));
}

QFuture<Result<KeyChangeReport>> Session::change(const KeyChangeSet &changes)
{
    return follow(m_store->change(changes), activityText(changes.action),
                  [this, changes](const Result<KeyChangeReport> &changed) {
                      if (!changed) {
                          noteStop(changed.error());
                          return;
                      }
                      m_undo.record(changes, *changed);
                      showChanged(*changed);
                      if (hasOutcome(*changed, RowOutcome::Done))
                          Q_EMIT undoableChanged();
                  });
}

std::optional<KeyChangeSet> Session::undoable() const { return m_undo.latest(); }

QFuture<Result<KeyChangeReport>> Session::undo()
{
    if (!m_undo.latest())
        return cancelledFuture<Result<KeyChangeReport>>();
    const KeyChangeSet inverse = m_undo.take();
    Q_EMIT undoableChanged();
    return follow(m_store->change(inverse), tr("Undoing"),
                  [this, inverse](const Result<KeyChangeReport> &undone) {
                      if (undone) {
                          showChanged(*undone);
                          return;
                      }
                      noteStop(undone.error());
                      m_undo.putBack(inverse);
                      Q_EMIT undoableChanged();
                  });
}

// Cancelled while COMMIT was under way, it may have been made: reading tells.
void Session::noteStop(const Error &error)
{
    if (error.code() != Error::Code::Cancelled)
        return;
    reload(Marking::Changes);
    Q_EMIT stopped();
}

// After the connection was lost, restoring it loads anyway.
void Session::reload(Marking marking)
{
    if (m_state == State::Open && !m_reconnector.isLost())
        load(Reading::IfChanged, marking);
}

// Brings the snapshot in line with what a change did.
void Session::showChanged(const KeyChangeReport &report)
{
    const bool isStale =
        hasOutcome(report, RowOutcome::Vanished) || hasOutcome(report, RowOutcome::Changed);
    const bool isRevoke = report.action == KeyAction::Revoke;
    if (isStale || (isRevoke && hasOutcome(report, RowOutcome::Done)))
        reload(isStale ? Marking::Changes : Marking::Nothing);
    if (isRevoke)
        return;
    std::vector<KeyId> known;
    for (const RowResult &row : report.rows) {
        if (row.outcome == RowOutcome::Done || row.outcome == RowOutcome::AlreadySo)
            known.push_back(row.key);
    }
    if (known.empty())
        return;
    // Queued, so that whoever asked hears of it first; on the snapshot of that moment, which a
    // load may have replaced meanwhile.
    QMetaObject::invokeMethod(
        this,
        [this, known, isActive = report.action == KeyAction::Enable] {
            const KeySnapshotPtr before = m_snapshot;
            publish(before->withActive(known, isActive));
            mark(before, Marking::Nothing);
        },
        Qt::QueuedConnection);
}

QFuture<Result<void>> Session::place(const std::vector<ScopePlacement> &placements)
{
    return follow(m_store->place(placements), tr("Saving the order of scopes"),
                  [this](const Result<void> &placed) {
                      if (placed)
                          reload(Marking::Nothing);
                      else
                          noteStop(placed.error());
                  });
}

} // namespace Chatelaine

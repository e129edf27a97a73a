// SPDX-License-Identifier: MIT
#include "models/session/session.h"

#include "models/base/logging.h"
#include "models/store/keystore.h"

#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int KeysOfTheFirstScreen = 200;

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

Session::Session(std::unique_ptr<KeyStore> store, const DatabaseUrl &url, Clock clock,
                 QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_url(url)
    , m_clock(std::move(clock))
    , m_snapshot(std::make_shared<const KeySnapshot>())
{
    qRegisterMetaType<Chatelaine::Error>();
    connect(&m_work, &RunningWork::changed, this, &Session::activityChanged);
}

Session::~Session() = default;

std::unique_ptr<Session> Session::forDatabase(const DatabaseUrl &url, const QByteArray &password)
{
    return std::make_unique<Session>(makeKeyStore(url, password), url);
}

bool Session::canWrite() const { return m_state == State::Open && m_info.canWrite; }

// Calls handler(future) when the future has finished, however it ended, and shows it as running
// until then. The handler looks at the result and leaves it in the future for the caller.
template<typename T, typename Handler>
QFuture<Result<T>> Session::follow(QFuture<Result<T>> future, const QString &text,
                                   Handler &&handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [watcher, handle = std::forward<Handler>(handler)] {
                watcher->deleteLater();
                const bool isAnswered =
                    !watcher->isCanceled() && watcher->future().resultCount() > 0;
                handle(isAnswered ? watcher->result() : Result<T>(Error::cancelled()));
            });
    watcher->setFuture(future);
    m_work.add(QFuture<void>(future), text);
    return future;
}

void Session::open()
{
    if (m_state == State::Opening || m_state == State::Open)
        return;
    setState(State::Opening);
    follow(m_store->open(), tr("Connecting"), [this](const Result<StoreInfo> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        m_info = *opened;
        loadNewest();
        load();
    });
}

void Session::refresh()
{
    if (m_state == State::Open)
        load();
}

void Session::fail(const Error &error)
{
    const bool isCancelled = error.code() == Error::Code::Cancelled;
    if (m_state == State::Opening)
        setState(isCancelled ? State::Closed : State::Failed);
    if (isCancelled)
        return;
    qCWarning(sessionLog).noquote() << error.message() << error.detail();
    Q_EMIT failed(error);
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::loadNewest()
{
    follow(m_store->loadNewest(KeysOfTheFirstScreen), tr("Loading the newest keys"),
           [this](const Result<KeySnapshotPtr> &loaded) {
               // An error is left to the full load, which meets it as well.
               if (loaded && (m_state == State::Opening || !m_snapshot->isComplete()))
                   publish(*loaded);
           });
}

void Session::load()
{
    m_loading.cancel();
    const quint64 number = ++m_loadNumber;
    m_loading = follow(m_store->load(), tr("Loading keys"),
                       [this, number](const Result<KeySnapshotPtr> &loaded) {
                           if (number != m_loadNumber)
                               return;
                           if (loaded)
                               publish(*loaded);
                           else
                               fail(loaded.error());
                       });
}

void Session::publish(const KeySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const bool isFirst = m_state == State::Opening;
    if (isFirst)
        setState(State::Open);
    Q_EMIT snapshotChanged();
}

QFuture<Result<KeyChangeReport>> Session::change(const KeyChangeSet &changes)
{
    return follow(m_store->change(changes), activityText(changes.action),
                  [this, changes](const Result<KeyChangeReport> &changed) {
                      if (!changed)
                          return;
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
                      m_undo.putBack(inverse);
                      Q_EMIT undoableChanged();
                  });
}

// Brings the snapshot in line with what a change did.
void Session::showChanged(const KeyChangeReport &report)
{
    const bool isStale =
        hasOutcome(report, RowOutcome::Vanished) || hasOutcome(report, RowOutcome::Changed);
    const bool isRevoke = report.action == KeyAction::Revoke;
    if (isStale || (isRevoke && hasOutcome(report, RowOutcome::Done)))
        refresh();
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
            publish(m_snapshot->withActive(known, isActive));
        },
        Qt::QueuedConnection);
}

QFuture<Result<ScopeSaveReport>> Session::save(const ScopeEdit &edit)
{
    return follow(m_store->save(edit), tr("Saving the scope"),
                  [this](const Result<ScopeSaveReport> &saved) {
                      if (saved && !saved->isConflict())
                          refresh();
                  });
}

QFuture<Result<void>> Session::place(const std::vector<ScopePlacement> &placements)
{
    return follow(m_store->place(placements), tr("Saving the order of scopes"),
                  [this](const Result<void> &placed) {
                      if (placed)
                          refresh();
                  });
}

QFuture<Result<RecomputeReport>> Session::recompute(const RecomputeRequest &request)
{
    return follow(m_store->recompute(request), tr("Recomputing grants"),
                  [this, mode = request.mode](const Result<RecomputeReport> &recomputed) {
                      // Cancelled or failed half-way, it may have written its first chunks.
                      const bool mayHaveWritten =
                          !recomputed || recomputed->granted + recomputed->revoked > 0;
                      if (mode == WriteMode::Write && mayHaveWritten)
                          refresh();
                  });
}

} // namespace Chatelaine

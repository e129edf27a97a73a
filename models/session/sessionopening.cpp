// SPDX-License-Identifier: MIT
// Opening, loading and showing.
#include "models/base/logging.h"
#include "models/session/sessionfollow.h"
#include "models/store/keystore.h"

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int KeysOfTheFirstScreen = 200;

}

void Session::open()
{
    if (m_state == State::Open)
        m_reconnector.tryNow();
    if (m_state == State::Opening || m_state == State::Open)
        return;
    setState(State::Opening);
    overTunnel([this](const Result<void> &isUp) {
        if (isUp)
            openStore();
        else
            fail(isUp.error());
    });
}

void Session::openStore()
{
    follow(m_store->open(), tr("Connecting"), [this](const Result<StoreInfo> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        m_info = *opened;
        Q_EMIT infoChanged();
        loadNewest();
        load(Reading::Whole, Marking::Nothing);
    });
}

void Session::refresh()
{
    if (m_reconnector.isLost())
        m_reconnector.tryNow();
    else if (m_state == State::Open && m_info.isReplica)
        leaveReplica();
    else if (m_state == State::Open)
        load(Reading::Whole, Marking::Changes);
}

void Session::loadNewest()
{
    follow(m_store->loadNewest(KeysOfTheFirstScreen), tr("Loading the newest keys"),
           [this](const Result<KeySnapshotPtr> &loaded) {
               // An error is left to the full load, which meets it as well.
               const bool isWanted = m_state == State::Opening ||
                                     (m_state == State::Open && !m_snapshot->isComplete());
               if (loaded && isWanted)
                   publish(*loaded);
           });
}

void Session::load(Reading reading, Marking marking)
{
    m_loading.cancel();
    const quint64 number = ++m_loadNumber;
    const bool isWhole = reading == Reading::Whole;
    m_loading = follow(isWhole ? m_store->load() : m_store->loadIfChanged(m_snapshot),
                       isWhole ? tr("Loading keys") : tr("Looking for changes"),
                       [this, number, marking, since = isWhole ? nullptr : m_snapshot,
                        asked = now()](const Result<KeySnapshotPtr> &loaded) {
                           if (number != m_loadNumber)
                               return;
                           if (!loaded) {
                               fail(loaded.error());
                           } else if (*loaded != since) {
                               const KeySnapshotPtr before = m_snapshot;
                               publish(*loaded);
                               mark(before, marking);
                           } else if (m_snapshot == since) {
                               m_checkedAt = asked;
                               Q_EMIT snapshotChecked();
                           }
                       });
}

void Session::publish(const KeySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_checkedAt = std::max(m_checkedAt, snapshot->takenAt());
    const bool isFirst = m_state == State::Opening;
    if (isFirst)
        setState(State::Open);
    lookForUnfinished();
    Q_EMIT snapshotChanged();
}

// Compared in the background: the new snapshot is shown at once, its marks follow.
void Session::mark(const KeySnapshotPtr &before, Marking marking)
{
    if (marking == Marking::Nothing)
        setChanges(std::make_shared<const SnapshotChanges>());
    else if (before->isComplete() && m_snapshot->isComplete())
        m_comparing.compare(before, m_snapshot);
}

void Session::setChanges(const SnapshotChangesPtr &changes)
{
    if (changes->isEmpty() && m_changes->isEmpty())
        return;
    m_changes = changes;
    Q_EMIT changesChanged();
}

void Session::fail(const Error &error)
{
    const bool isCancelled = error.code() == Error::Code::Cancelled;
    if (m_state == State::Opening)
        setState(isCancelled ? State::Closed : State::Failed);
    if (isCancelled || m_reconnector.isLost())
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
    Q_EMIT writabilityChanged();
}

} // namespace Chatelaine

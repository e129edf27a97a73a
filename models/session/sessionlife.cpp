// SPDX-License-Identifier: MIT
// What happens to a session while it is open: its connection breaks and comes back, the lock opens
// and closes, the machine sleeps, time passes.
#include "models/base/async.h"
#include "models/base/logging.h"
#include "models/session/sessionfollow.h"
#include "models/store/keystore.h"

namespace Chatelaine {

namespace {

bool isLoss(const Error &error)
{
    return error.code() == Error::Code::Connection || error.code() == Error::Code::Unknown;
}

constexpr std::array AllRights{Right::SwitchKeys, Right::RevokeKeys,   Right::CreateScopes,
                               Right::EditScopes, Right::DeleteScopes, Right::Recompute};
static_assert(AllRights.size() == RightCount);

} // namespace

void Session::watchLife()
{
    connect(&m_reconnector, &Reconnector::tryAsked, this, &Session::reconnect);
    connect(&m_reconnector, &Reconnector::changed, this, &Session::writabilityChanged);
    connect(&m_lock, &WriteLock::changed, this, &Session::applyLock);
    connect(&m_wakeWatch, &WakeWatch::woke, this, &Session::wakeUp);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (isIdle()) // Otherwise the next turn comes soon enough.
            lookForChanges();
    });
    setRefreshSeconds(m_profile.refreshSeconds);
    if (!m_tunnel)
        return;
    connect(m_tunnel.get(), &SshTunnel::stateChanged, this, [this] {
        const SshTunnel::State state = m_tunnel->state();
        if (state == SshTunnel::State::Waiting || state == SshTunnel::State::Down)
            noteLoss(Error::connection(tr("The SSH tunnel broke: %1").arg(m_tunnel->lastWords())));
    });
}

bool Session::canWrite() const
{
    return std::ranges::any_of(AllRights,
                               [this](Right right) { return reasonAgainst(right).isEmpty(); });
}

QString Session::reasonAgainst(Right right) const
{
    if (m_state != State::Open)
        return tr("No database is open.");
    if (m_reconnector.hasGivenUp())
        return tr("The connection is lost; connect again to change something.");
    if (m_reconnector.isLost())
        return tr("The connection is lost; it is being restored.");
    if (m_lock.kind() == WriteLock::Kind::Fixed)
        return tr("This profile is read-only.");
    if (m_lock.isLocked() || m_access == SessionAccess::ReadOnly)
        return tr("Production is locked. Unlock it for %n minute(s) to change something.", nullptr,
                  int(WriteLock::UnlockTime.count()));
    return m_info.rights.reasonAgainst(right);
}

void Session::noteLoss(const Error &error)
{
    // What was asked for before the loss and fails after it says nothing new.
    if (isLoss(error) && m_state == State::Open && !m_reconnector.isLost())
        m_reconnector.lost(error);
}

// Calls next when the tunnel takes connections, at once when there is none.
void Session::overTunnel(std::function<void(const Result<void> &)> next)
{
    if (m_tunnel)
        follow(m_tunnel->start(), tr("Opening the SSH tunnel"), std::move(next));
    else
        next(Result<void>());
}

void Session::reconnect()
{
    overTunnel([this](const Result<void> &isUp) {
        if (!isUp) {
            // Down, not waiting for its next turn: ssh was told no, or its question was refused.
            const bool isEnded = m_tunnel->state() == SshTunnel::State::Down;
            isEnded ? giveUp(isUp.error()) : settleTry(isUp.error());
            return;
        }
        follow(m_store->open(), tr("Reconnecting"), [this](const Result<StoreInfo> &opened) {
            if (!opened) {
                settleTry(opened.error());
                return;
            }
            m_info = *opened;
            m_reconnector.restored();
            Q_EMIT infoChanged();
            load(Reading::Whole, Marking::Changes);
        });
    });
}

// Asks for the first host, which may be back; the replica goes on serving when it is not.
void Session::leaveReplica()
{
    follow(m_store->open(), tr("Connecting"), [this](const Result<StoreInfo> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        m_info = *opened;
        Q_EMIT infoChanged();
        Q_EMIT writabilityChanged();
        load(Reading::Whole, Marking::Changes);
    });
}

// A try failed. It is of no use to go on when the server is there and answers no.
void Session::settleTry(const Error &error)
{
    if (error.code() == Error::Code::Cancelled) {
        m_reconnector.lost(m_reconnector.why());
    } else if (isLoss(error) || error.code() == Error::Code::Busy) {
        m_reconnector.lost(error);
    } else {
        giveUp(error);
    }
}

void Session::giveUp(const Error &error)
{
    qCWarning(sessionLog).noquote() << error.message() << error.detail();
    m_reconnector.giveUp(error);
    Q_EMIT failed(error);
}

void Session::setRefreshSeconds(int seconds)
{
    if (seconds > 0)
        m_refreshTimer.start(std::chrono::seconds(seconds));
    else
        m_refreshTimer.stop();
}

int Session::refreshSeconds() const
{
    return m_refreshTimer.isActive() ? m_refreshTimer.interval() / 1000 : 0;
}

void Session::lookForChanges()
{
    if (m_state != State::Open || m_reconnector.isLost())
        return;
    load(m_snapshot->isComplete() ? Reading::IfChanged : Reading::Whole, Marking::Changes);
}

// What was open before looks open and is dead: found out now, not when the person wants to save.
void Session::wakeUp()
{
    if (m_state != State::Open || !isIdle() || m_reconnector.hasGivenUp())
        return;
    if (m_tunnel)
        m_tunnel->restart();
    if (m_reconnector.isLost()) {
        m_reconnector.tryNow();
        return;
    }
    overTunnel([this](const Result<void> &isUp) {
        if (isUp)
            lookForChanges();
    });
}

// Locked at once, unlocked when the server has agreed.
void Session::applyLock()
{
    const bool isLocked = m_lock.isLocked();
    const SessionAccess wanted = isLocked ? SessionAccess::ReadOnly : SessionAccess::ReadWrite;
    if (isLocked)
        m_access = wanted;
    Q_EMIT writabilityChanged();
    // Not among the running work: whoever cancels that must not cancel the lock.
    whenDone(m_store->setAccess(wanted), this, [this, wanted](const Result<void> &set) {
        if (!set)
            noteLoss(set.error());
        if (set && wanted == SessionAccess::ReadWrite && !m_lock.isLocked()) {
            m_access = wanted;
            Q_EMIT writabilityChanged();
        } else if (!set && wanted == SessionAccess::ReadWrite) {
            m_lock.lock();
            // The person asked for it: told also when the connection was lost over it.
            if (set.error().code() != Error::Code::Cancelled)
                Q_EMIT failed(set.error());
        } else if (!set) {
            fail(set.error());
        }
    });
}

} // namespace Chatelaine

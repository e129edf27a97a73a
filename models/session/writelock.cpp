// SPDX-License-Identifier: MIT
#include "models/session/writelock.h"

#include <algorithm>

namespace Chatelaine {

using namespace std::chrono_literals;

WriteLock::WriteLock(Kind kind, QObject *parent, WallClock clock)
    : QObject(parent)
    , m_kind(kind)
    , m_clock(std::move(clock))
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer); // A countdown is looked at.
    connect(&m_tick, &QTimer::timeout, this, &WriteLock::tick);
}

bool WriteLock::isLocked() const
{
    if (m_kind == Kind::Unlockable)
        return left() == 0ms;
    return m_kind == Kind::Fixed;
}

std::chrono::seconds WriteLock::remaining() const
{
    return std::chrono::ceil<std::chrono::seconds>(left());
}

std::chrono::milliseconds WriteLock::left() const
{
    return m_until ? std::chrono::milliseconds(std::max<qint64>(*m_until - m_clock(), 0)) : 0ms;
}

void WriteLock::unlock(std::chrono::milliseconds time)
{
    Q_ASSERT(m_kind == Kind::Unlockable);
    const bool wasLocked = isLocked();
    m_until = m_clock() + time.count();
    m_tick.start(std::min<std::chrono::milliseconds>(time, 1s));
    if (wasLocked)
        Q_EMIT changed();
    else
        Q_EMIT ticked();
}

void WriteLock::lock()
{
    if (!m_until)
        return;
    m_until.reset();
    m_tick.stop();
    Q_EMIT changed();
}

void WriteLock::tick()
{
    if (left() == 0ms) {
        lock();
        return;
    }
    m_tick.start(std::min<std::chrono::milliseconds>(left(), 1s));
    Q_EMIT ticked();
}

} // namespace Chatelaine

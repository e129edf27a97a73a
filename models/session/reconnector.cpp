// SPDX-License-Identifier: MIT
#include "models/session/reconnector.h"

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

constexpr std::array Pauses{0, 1, 2, 5, 10, 30, 60}; // Seconds
// A connection that breaks again sooner than this was not a good one: the pauses go on growing, so
// that a server that throws us out after each login is not asked in a circle.
constexpr int SecondsOfAGoodOne = 60;

} // namespace

Reconnector::Reconnector(QObject *parent, std::chrono::milliseconds second)
    : QObject(parent)
    , m_second(second)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // Its countdown is looked at.
    connect(&m_pause, &QTimer::timeout, this, &Reconnector::ask);
}

void Reconnector::lost(const Error &why)
{
    if (!isLost()) {
        m_lostSince = QDateTime::currentDateTimeUtc();
        const auto good = m_second * SecondsOfAGoodOne;
        if (!m_sinceRestored.isValid() || m_sinceRestored.hasExpired(good.count()))
            m_tries = 0;
    }
    m_why = Error(why);
    m_isTrying = false;
    m_pause.start(m_second * Pauses[std::min(m_tries, Pauses.size() - 1)]);
    ++m_tries;
    Q_EMIT changed();
}

void Reconnector::restored()
{
    m_why.reset();
    m_isTrying = false;
    m_pause.stop();
    m_sinceRestored.start();
    Q_EMIT changed();
}

void Reconnector::giveUp(const Error &why)
{
    m_why = Error(why);
    m_isTrying = false;
    m_pause.stop();
    Q_EMIT changed();
}

void Reconnector::tryNow()
{
    if (isLost() && !m_isTrying)
        ask();
}

void Reconnector::ask()
{
    m_pause.stop();
    m_isTrying = true;
    Q_EMIT changed();
    Q_EMIT tryAsked();
}

std::optional<int> Reconnector::untilNextTry() const
{
    return m_pause.isActive() ? std::optional(m_pause.remainingTime()) : std::nullopt;
}

} // namespace Chatelaine

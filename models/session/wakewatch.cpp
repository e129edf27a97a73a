// SPDX-License-Identifier: MIT
#include "models/session/wakewatch.h"

#include <QNetworkInformation>

namespace Chatelaine {

WakeWatch::WakeWatch(QObject *parent, WallClock clock, std::chrono::milliseconds tickTime)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_lastTick(m_clock())
{
    connect(&m_ticks, &QTimer::timeout, this, &WakeWatch::tick);
    m_ticks.start(tickTime);
    watchNetwork();
}

void WakeWatch::tick()
{
    const qint64 now = m_clock();
    const std::chrono::milliseconds late(now - m_lastTick - m_ticks.interval());
    m_lastTick = now;
    if (late > Lateness)
        Q_EMIT woke();
}

// Without a backend the clock alone has to do.
void WakeWatch::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    const auto *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this, was = network->reachability()](Reachability now) mutable {
                const bool isBack = was == Reachability::Disconnected &&
                                    now != Reachability::Disconnected &&
                                    now != Reachability::Unknown;
                was = now;
                if (isBack)
                    Q_EMIT woke();
            });
}

} // namespace Chatelaine

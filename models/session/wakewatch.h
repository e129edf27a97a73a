// SPDX-License-Identifier: MIT
// Notices that the machine slept, or that the network is another one: connections that look alive
// are dead then.
//
// GUI thread.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Chatelaine {

class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    // Milliseconds of the wall clock; handed in so that a test can let the machine sleep.
    using WallClock = std::function<qint64()>;
    static constexpr std::chrono::seconds TickTime{5};
    // Later than this by the wall clock means that nothing ran meanwhile.
    static constexpr std::chrono::seconds Lateness{20};

    explicit WakeWatch(
        QObject *parent = nullptr,
        WallClock clock = [] { return QDateTime::currentMSecsSinceEpoch(); },
        std::chrono::milliseconds tickTime = TickTime);

Q_SIGNALS:
    // A tick came more than 20 seconds late, or the network came back.
    void woke();

private:
    void tick();
    void watchNetwork();

    WallClock m_clock;
    QTimer m_ticks;
    qint64 m_lastTick = 0;
};

} // namespace Chatelaine

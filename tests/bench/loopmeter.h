// SPDX-License-Identifier: MIT
// How long the event loop of this thread was away, at worst, and how much of the time this thread
// itself was at work: the rest is the machine's, which others use too.
//
// GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <ctime>

namespace Chatelaine {

class LoopMeter final
{
public:
    LoopMeter()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { take(); });
        begin();
        m_tick.start(1);
    }
    Q_DISABLE_COPY_MOVE(LoopMeter)
    ~LoopMeter() = default;

    // The last turn of the loop ends here.
    void end() { take(); }
    // Milliseconds.
    [[nodiscard]] double longestGap() const { return m_longestGap; }
    [[nodiscard]] double longestWork() const { return m_longestWork; }

private:
    [[nodiscard]] static double workSoFar()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void begin()
    {
        m_since.start();
        m_workBefore = workSoFar();
    }
    void take()
    {
        m_longestGap = std::max(m_longestGap, double(m_since.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, workSoFar() - m_workBefore);
        begin();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    double m_workBefore = 0;
    double m_longestGap = 0;
    double m_longestWork = 0;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How long the event loop of this thread was away, at worst: the time in which a window would not
// have answered.
//
// GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace Chatelaine {

class GapMeter final
{
public:
    GapMeter()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { take(); });
        m_since.start();
        m_tick.start(1);
    }

    // Milliseconds, longest first.
    [[nodiscard]] std::vector<double> longest(size_t count) const
    {
        std::vector<double> sorted = m_gaps;
        std::ranges::sort(sorted, std::greater<>());
        sorted.resize(std::min(sorted.size(), count));
        return sorted;
    }
    [[nodiscard]] size_t ticks() const { return m_gaps.size(); }

private:
    void take()
    {
        m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

} // namespace Chatelaine

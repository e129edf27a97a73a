// SPDX-License-Identifier: MIT
#include "models/store/pace.h"

#include <algorithm>
#include <utility>

namespace Chatelaine {

namespace {

// Asking costs the server about a third of a millisecond.
constexpr Pace::Microseconds ReadingInterval{100'000};
// While chunks are still growing.
constexpr Pace::Microseconds GrowingInterval{20'000};
// From so many running statements on, somebody waits for a processor.
constexpr quint32 BusyThreads = 6;
// After somebody waited, chunks do not grow until so many readings in a row were calm.
constexpr int CalmReadingsToGrow = 3;

} // namespace

Pace::Microseconds Pace::pause() const { return m_isBusy ? m_lastHold : Microseconds::zero(); }

void Pace::chunkEnded(quint32 keys, Microseconds held, Outcome outcome)
{
    m_sinceReading += held + pause();
    m_lastHold = held;
    if (outcome == Outcome::MetHeldRow)
        shrink();
    else
        fit(keys, held);
}

// A chunk is mostly round trips when it is small, so growing does not make it dearer by as much;
// what is affordable is therefore learnt anew from each one.
void Pace::fit(quint32 keys, Microseconds held)
{
    if (keys < SmallestChunk || held <= Microseconds::zero())
        return;
    const auto affordable = qint64(keys) * LongestHold.count() / held.count();
    m_affordable = quint32(std::clamp(affordable, qint64(SmallestChunk), qint64(LargestChunk)));
    m_chunkSize = std::min(m_chunkSize, m_affordable);
}

bool Pace::isReadingDue() const
{
    if (!m_isAsked)
        return true;
    const bool isGrowing = m_load && m_calmReadings > 0 && m_chunkSize < m_affordable;
    return m_sinceReading >= (isGrowing ? GrowingInterval : ReadingInterval);
}

void Pace::serverSaid(const std::optional<ServerLoad> &load)
{
    const std::optional<ServerLoad> before = std::exchange(m_load, load);
    const bool isFirst = !m_isAsked;
    m_isAsked = true;
    m_sinceReading = {};
    if (!load) {
        m_chunkSize = SmallestChunk;
        m_isBusy = false;
        return;
    }
    const bool hasWaited = before && load->lockWaits > before->lockWaits;
    m_isBusy = hasWaited || load->runningThreads >= BusyThreads;
    if (hasWaited) {
        shrink();
        return;
    }
    if (isFirst)
        m_calmReadings = CalmReadingsToGrow - 1; // Nobody has waited for us yet.
    else
        ++m_calmReadings;
    if (m_calmReadings >= CalmReadingsToGrow && !m_isBusy)
        m_chunkSize = std::min(m_chunkSize * 2, m_affordable);
}

void Pace::shrink()
{
    m_calmReadings = 0;
    m_chunkSize = std::max(m_chunkSize / 2, SmallestChunk);
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How fast a change in steps may go beside a running site: chunks grow while nobody waits, and
// shrink at once when somebody does (reliability.md section 3).
//
// A plain value; asks no clock and no server, so that every case can be tried.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Chatelaine {

// What a server tells of all its sessions together.
struct ServerLoad
{
    quint64 lockWaits = 0;      // How often a row was waited for, since the server was started.
    quint32 runningThreads = 0; // Statements that run right now, the asking one included.
};

class Pace final
{
public:
    using Microseconds = std::chrono::microseconds;

    static constexpr quint32 SmallestChunk = 100; // Keys
    static constexpr quint32 LargestChunk = 2000;
    // For how long the rows of a chunk may be locked: the site's slowest saves are no faster.
    static constexpr Microseconds LongestHold{15'000};

    enum class Outcome {
        Written,
        MetHeldRow, // Nothing was written: somebody else held a row.
    };

    // How many keys the next chunk has.
    [[nodiscard]] quint32 chunkSize() const { return m_chunkSize; }
    // For how long nothing is done before it. Zero on a quiet server; on a busy one as long as the
    // last chunk took, so that half of the time is the site's.
    [[nodiscard]] Microseconds pause() const;

    // held: from the first lock until the transaction had ended.
    void chunkEnded(quint32 keys, Microseconds held, Outcome outcome);

    // Whether the server is to be asked before the next chunk.
    [[nodiscard]] bool isReadingDue() const;
    // Nothing: the server does not tell, so chunks stay small.
    void serverSaid(const std::optional<ServerLoad> &load);

private:
    void shrink();
    void fit(quint32 keys, Microseconds held);

    quint32 m_chunkSize = SmallestChunk;
    std::optional<ServerLoad> m_load; // The latest.
    bool m_isAsked = false;
    bool m_isBusy = false;
    int m_calmReadings = 0;        // In a row.
    Microseconds m_sinceReading{}; // Spent on chunks.
    Microseconds m_lastHold{};
    quint32 m_affordable = LargestChunk; // Keys that can be written within LongestHold.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How long things took: every one is kept.
//
// One thread at a time.
#pragma once

#include <QString>

#include <vector>

namespace Chatelaine {

class Latencies final
{
public:
    void add(qint64 microseconds) { m_times.push_back(quint32(microseconds)); }
    void add(const Latencies &others);

    [[nodiscard]] qint64 count() const { return qint64(m_times.size()); }
    // Milliseconds; 0 when there are none. percent: 50 is the median, 100 the longest.
    [[nodiscard]] double percentile(double percent) const;
    // "1,234: median 1.2 ms, p99 5.0 ms, longest 9.3 ms"
    [[nodiscard]] QString toString() const;

private:
    std::vector<quint32> m_times; // Microseconds.
};

} // namespace Chatelaine

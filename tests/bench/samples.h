// SPDX-License-Identifier: MIT
// Figures of one thing, taken several times, and the lines that they are handed on in.
//
// One thread.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

#include <vector>

namespace Chatelaine {

// Milliseconds, unless said otherwise where they are taken.
class Samples final
{
public:
    void add(double value) { m_values.push_back(value); }
    // Runs work() and takes its time.
    template<typename Work>
    void time(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(double(timer.nsecsElapsed()) / 1e6);
    }

    [[nodiscard]] size_t count() const { return m_values.size(); }
    // 0 of nothing. percent: 50 is the median, 100 the largest.
    [[nodiscard]] double percentile(int percent) const;

private:
    std::vector<double> m_values;
};

// How a figure came about.
enum class Certainty : char {
    Measured = '=',
    AtLeast = '>',      // It had not ended when time was up.
    Extrapolated = '~', // Measured on a part.
};

// What table.h reads: writes a line to standard output at once, so that nothing is lost if the
// program is killed. name: one of lines.cpp.
void record(const QByteArray &name, const Samples &samples,
            Certainty certainty = Certainty::Measured);
// A single figure.
void record(const QByteArray &name, double value);

} // namespace Chatelaine

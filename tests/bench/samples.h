// SPDX-License-Identifier: MIT
// Durations of one thing, taken several times, and the table that they are printed in.
//
// One thread.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <vector>

namespace Chatelaine {

class Samples final
{
public:
    void add(qint64 nanoseconds) { m_nanoseconds.push_back(nanoseconds); }
    // Runs work() and takes its time.
    template<typename Work>
    void time(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(timer.nsecsElapsed());
    }

    [[nodiscard]] size_t count() const { return m_nanoseconds.size(); }
    // Milliseconds; 0 of nothing. percent: 50 is the median, 100 the worst.
    [[nodiscard]] double percentile(int percent) const;

private:
    std::vector<qint64> m_nanoseconds;
};

class Report final
{
public:
    // A line "what, figures, beside": beside is what it is compared with, or empty.
    void add(const QString &what, const QString &figures, const QString &beside = {});
    // Median and worst.
    void add(const QString &what, const Samples &samples, const QString &beside = {});
    // p50, p99 and worst: of what happens often.
    void addOften(const QString &what, const Samples &samples);
    // Median and worst, and the ratio to the raw client's median.
    void addBesideRaw(const QString &what, const Samples &samples, const QString &rawName,
                      const Samples &raw);

    void print() const;

private:
    std::vector<QStringList> m_lines;
};

// "12.3 ms", "1.23 s"
[[nodiscard]] QString duration(double milliseconds);

} // namespace Chatelaine

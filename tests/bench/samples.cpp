// SPDX-License-Identifier: MIT
#include "tests/bench/samples.h"

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chatelaine {

double Samples::percentile(int percent) const
{
    if (m_nanoseconds.empty())
        return 0;
    std::vector<qint64> sorted = m_nanoseconds;
    std::ranges::sort(sorted);
    // The nearest rank: the smallest value that so many per cent do not exceed.
    const size_t rank = (sorted.size() * size_t(percent) + 99) / 100;
    return double(sorted[std::max<size_t>(rank, 1) - 1]) / 1e6;
}

QString duration(double milliseconds)
{
    if (milliseconds >= 1000)
        return u"%1 s"_s.arg(milliseconds / 1000, 0, 'f', 2);
    return u"%1 ms"_s.arg(milliseconds, 0, 'f', milliseconds < 10 ? 2 : 1);
}

void Report::add(const QString &what, const QString &figures, const QString &beside)
{
    m_lines.push_back({what, figures, beside});
}

void Report::add(const QString &what, const Samples &samples, const QString &beside)
{
    add(what,
        u"%1 (worst %2, n=%3)"_s
            .arg(duration(samples.percentile(50)), duration(samples.percentile(100)))
            .arg(samples.count()),
        beside);
}

void Report::addOften(const QString &what, const Samples &samples)
{
    add(what, u"p50 %1, p99 %2, worst %3 (n=%4)"_s
                  .arg(duration(samples.percentile(50)), duration(samples.percentile(99)),
                       duration(samples.percentile(100)))
                  .arg(samples.count()));
}

void Report::addBesideRaw(const QString &what, const Samples &samples, const QString &rawName,
                          const Samples &raw)
{
    add(what, samples,
        u"%1 %2 (n=%3): %4 times that"_s.arg(rawName, duration(raw.percentile(50)))
            .arg(raw.count())
            .arg(samples.percentile(50) / raw.percentile(50), 0, 'f', 2));
}

void Report::print() const
{
    std::array<qsizetype, 2> widths{};
    for (const QStringList &line : m_lines) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[qsizetype(i)].size());
    }
    for (const QStringList &line : m_lines) {
        std::printf("%s  %s  %s\n", qPrintable(line[0].leftJustified(widths[0])),
                    qPrintable(line[1].leftJustified(widths[1])), qPrintable(line[2]));
    }
}

} // namespace Chatelaine

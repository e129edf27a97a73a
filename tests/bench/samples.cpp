// SPDX-License-Identifier: MIT
#include "tests/bench/samples.h"

#include <algorithm>
#include <cstdio>

namespace Chatelaine {

double Samples::percentile(int percent) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    // The nearest rank: the smallest value that so many per cent do not exceed.
    const size_t rank = (sorted.size() * size_t(percent) + 99) / 100;
    return sorted[std::max<size_t>(rank, 1) - 1];
}

void record(const QByteArray &name, const Samples &samples, Certainty certainty)
{
    std::printf("%s\t%c\t%zu\t%.9g\t%.9g\t%.9g\n", name.constData(), char(certainty),
                samples.count(), samples.percentile(50), samples.percentile(99),
                samples.percentile(100));
    std::fflush(stdout);
}

void record(const QByteArray &name, double value)
{
    Samples one;
    one.add(value);
    record(name, one);
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "tests/support/latencies.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Chatelaine {

void Latencies::add(const Latencies &others)
{
    m_times.insert(m_times.end(), others.m_times.begin(), others.m_times.end());
}

double Latencies::percentile(double percent) const
{
    if (m_times.empty())
        return 0;
    std::vector<quint32> times = m_times;
    const auto rank = size_t(std::ceil(percent / 100 * double(times.size())));
    const auto wanted =
        times.begin() + std::ptrdiff_t(std::clamp<size_t>(rank, 1, times.size()) - 1);
    std::nth_element(times.begin(), wanted, times.end());
    return double(*wanted) / 1000;
}

QString Latencies::toString() const
{
    const auto time = [this](double percent) -> QString {
        return QString::number(percentile(percent), 'f', 1) + u" ms"_s;
    };
    return QLocale::c().toString(count()) + u": median "_s + time(50) + u", p99 "_s + time(99) +
           u", longest "_s + time(100);
}

} // namespace Chatelaine

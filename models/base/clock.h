// SPDX-License-Identifier: MIT
// The time, handed in so that tests can choose it.
#pragma once

#include <QDateTime>

#include <functional>

namespace Chatelaine {

// Returns seconds since 1970 UTC. May be called from any thread.
using Clock = std::function<qint64()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentSecsSinceEpoch(); };
}

} // namespace Chatelaine

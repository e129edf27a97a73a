// SPDX-License-Identifier: MIT
// Trying a whole transaction again while somebody else holds its rows.
//
// Runs in the database thread.
#pragma once

#include "models/base/result.h"
#include "models/store/jobcontrol.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace Chatelaine {

// The console never waits inside a transaction: a waiting console makes the site the victim of the
// deadlock (reliability.md finding 6). It gives everything back and comes again, a little later
// each time, for so many milliseconds in all. Returns the last error then.
template<typename Work>
[[nodiscard]] auto retryWhileBusy(JobControl &control, Work &&work, qint64 patience = 3000)
    -> decltype(work())
{
    constexpr unsigned long LongestPause = 200; // Milliseconds
    QElapsedTimer timer;
    timer.start();
    for (unsigned long pause = 5;; pause = std::min(pause * 2, LongestPause)) {
        auto result = work();
        if (result || result.error().code() != Error::Code::Busy || timer.hasExpired(patience))
            return result;
        if (control.isCancelled())
            return Error::cancelled();
        QThread::msleep(pause);
    }
}

} // namespace Chatelaine

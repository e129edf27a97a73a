// SPDX-License-Identifier: MIT
// What became of a COMMIT whose answer was lost: looked up on a new connection, never repeated.
//
// Runs in the database thread.
#pragma once

#include "models/store/retry.h"

namespace Chatelaine {

class Connection;

// The change was not made, and is not under way any more.
[[nodiscard]] Error nothingWasChanged();

// work(Connection &) -> Result<T> reads the rows with a lock: the server may still be busy with the
// lost transaction, and what it holds is not decided yet. Returns `unknown` when the truth cannot
// be had for ten seconds.
template<typename Work>
[[nodiscard]] auto lookUpOutcome(JobControl &control, const Error &unknown, Work &&work)
    -> decltype(work(std::declval<Connection &>()))
{
    constexpr qint64 Patience = 10'000;  // Milliseconds
    constexpr unsigned long Pause = 200; // Milliseconds
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        if (const Result<Connection *> fresh = control.reconnect()) {
            auto result = retryWhileBusy(
                control, [&] { return work(**fresh); }, Patience - timer.elapsed());
            if (result)
                return result;
        }
        if (control.isCancelled() || timer.hasExpired(Patience))
            return unknown;
        QThread::msleep(Pause);
    }
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Waits for an answer. For the command line alone: a window never waits.
//
// While it waits, progress is shown on standard error if that is a terminal, and Ctrl-C cancels
// the work at its next safe point, or asks it to stop in a way of its own (a second Ctrl-C ends the
// program at once).
//
// Main thread.
#pragma once

#include "models/base/result.h"

#include <QFutureWatcher>
#include <QString>

#include <functional>

namespace Chatelaine {

// Runs an event loop until the watcher tells that its future has finished.
// REQUIRES: the future was set in this turn of the event loop, so that the news is still to come.
// onInterrupt: instead of cancelling; empty = cancels.
void waitFor(QFutureWatcherBase &watcher, const QString &text,
             const std::function<void()> &onInterrupt = {});

// Returns the answer, or Cancelled. text: what is being done, shown before the percentage.
template<typename T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future, const QString &text,
                              const std::function<void()> &onInterrupt = {})
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(future);
    waitFor(watcher, text, onInterrupt);
    if (watcher.isCanceled() || watcher.future().resultCount() == 0)
        return Error::cancelled();
    return watcher.result();
}

// Ends the program as Ctrl-C does, so that a shell script calling it stops as well. Returns where
// there are no signals.
void dieOfInterruption();

} // namespace Chatelaine

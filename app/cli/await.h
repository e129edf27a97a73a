// SPDX-License-Identifier: MIT
// Waits for an answer. For the command line alone: a window never waits.
//
// While it waits, progress is shown on standard error if that is a terminal, and Ctrl-C cancels
// the work at its next safe point (a second Ctrl-C ends the program at once).
//
// Main thread.
#pragma once

#include "models/base/result.h"

#include <QFutureWatcher>
#include <QString>

namespace Chatelaine {

// Runs an event loop until the watcher tells that its future has finished.
// REQUIRES: the future was set in this turn of the event loop, so that the news is still to come.
void waitFor(QFutureWatcherBase &watcher, const QString &text);

// Returns the answer, or Cancelled. text: what is being done, shown before the percentage.
template<typename T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future, const QString &text)
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(future);
    waitFor(watcher, text);
    if (watcher.isCanceled() || watcher.future().resultCount() == 0)
        return Error::cancelled();
    return watcher.result();
}

// Ends the program as Ctrl-C does, so that a shell script calling it stops as well. Returns where
// there are no signals.
void dieOfInterruption();

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Waits for a store's answer while the event loop runs, as it does in the window.
//
// GUI thread.
#pragma once

#include "models/base/result.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace Chatelaine {

// Ends the program on an error: there is nothing to measure then.
template<typename T>
T answered(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    Result<T> answer = future.takeResult();
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message() + u' ' + answer.error().detail()));
    return *std::move(answer);
}

} // namespace Chatelaine

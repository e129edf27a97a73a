// SPDX-License-Identifier: MIT
// Answers from other threads, delivered to an object's thread.
#pragma once

#include "models/base/workers.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Chatelaine {

// Calls handler(result) in the thread of guard when the future has finished. Never calls it if the
// future was cancelled, or if guard dies first. Not future.then(context, ...): in Qt 6.4.2 that
// asserts when the context died first.
template<typename T, typename Handler>
void whenDone(QFuture<T> future, QObject *guard, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, handle = std::forward<Handler>(handler)]() mutable {
                         watcher->deleteLater();
                         auto done = watcher->future();
                         if (!done.isCanceled() && done.resultCount() > 0)
                             handle(done.takeResult());
                     });
    watcher->setFuture(std::move(future));
}

// Calls handler(value, maximum) whenever the work reports progress.
template<typename T, typename Handler>
void whenProgressed(const QFuture<T> &future, QObject *guard, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, guard,
                     [watcher, handle = std::forward<Handler>(handler)](int value) mutable {
                         handle(value, watcher->progressMaximum());
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

// Runs work() on a worker thread.
template<typename Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    workers().start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace Chatelaine

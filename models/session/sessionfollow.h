// SPDX-License-Identifier: MIT
// How Session hears of an answer. For the .cpp files of Session only.
#pragma once

#include "models/session/session.h"

#include <QFutureWatcher>

#include <utility>

namespace Chatelaine {

// Calls handler(result) when the future has finished, however it ended, and shows it as running
// until then. A connection that turns out to be lost is noted first. The handler looks at the
// result and leaves it in the future for the caller.
template<typename T, typename Handler>
QFuture<Result<T>> Session::follow(QFuture<Result<T>> future, const QString &text,
                                   Handler &&handler, WorkKind kind)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, handle = std::forward<Handler>(handler)] {
                watcher->deleteLater();
                const bool isAnswered =
                    !watcher->isCanceled() && watcher->future().resultCount() > 0;
                // Not copied: a report may be long. Whoever asked takes it later.
                const QFuture<Result<T>> answer = watcher->future();
                const Result<T> cancelled(Error::cancelled());
                const Result<T> &result = isAnswered ? *answer.constBegin() : cancelled;
                if (!result)
                    noteLoss(result.error());
                handle(result);
            });
    watcher->setFuture(future);
    m_work.add(QFuture<void>(future), text, kind);
    return future;
}

} // namespace Chatelaine

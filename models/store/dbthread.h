// SPDX-License-Identifier: MIT
// The thread in which all work on one database is done, one job after the other.
//
// post() may be called from any thread. Jobs that have not begun when the object dies end as
// cancelled; a running one is told to stop.
#pragma once

#include "models/base/result.h"
#include "models/store/jobcontrol.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Chatelaine {

class DbThread final
{
public:
    // atEnd runs in the thread, as its last act: what was opened there is closed there.
    explicit DbThread(std::function<void()> atEnd);
    ~DbThread();
    Q_DISABLE_COPY_MOVE(DbThread)

    // Runs job(JobControl &) -> Result<T> in the thread.
    template<typename T, typename Job>
    QFuture<Result<T>> post(Job job)
    {
        QPromise<Result<T>> promise;
        QFuture<Result<T>> future = promise.future();
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, promise = std::move(promise), job = std::move(job)]() mutable {
                promise.start();
                PromiseControl<T> control(promise, m_isStopping);
                if (!control.isCancelled())
                    promise.addResult(job(static_cast<JobControl &>(control)));
                promise.finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    template<typename T>
    class PromiseControl final : public JobControl
    {
    public:
        PromiseControl(QPromise<Result<T>> &promise, const std::atomic_bool &isStopping)
            : m_promise(promise)
            , m_isStopping(isStopping)
        {}
        [[nodiscard]] bool isCancelled() const override
        {
            return m_promise.isCanceled() || m_isStopping;
        }
        void reportProgress(int value, int maximum) override
        {
            m_promise.setProgressRange(0, maximum);
            m_promise.setProgressValue(value);
        }

    private:
        QPromise<Result<T>> &m_promise;
        const std::atomic_bool &m_isStopping;
    };

    QThread m_thread;
    std::unique_ptr<QObject> m_context; // Lives in m_thread.
    std::atomic_bool m_isStopping = false;
};

} // namespace Chatelaine

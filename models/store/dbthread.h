// SPDX-License-Identifier: MIT
// The thread in which all work on one database is done, one job after the other.
//
// post() may be called from any thread. Jobs that have not begun when the object dies end as
// cancelled; a running one is told to stop. The object does not wait for a job that is stuck in the
// server: the thread goes on by itself and ends as soon as it can, so what the jobs use must belong
// to them and to atEnd.
#pragma once

#include "models/base/result.h"
#include "models/store/jobcontrol.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace Chatelaine {

class DbThread final
{
public:
    // atEnd runs in the thread, as its last act: what was opened there is closed there.
    explicit DbThread(std::function<void()> atEnd);
    // Waits for the thread, but only a blink.
    ~DbThread();
    Q_DISABLE_COPY_MOVE(DbThread)

    // Tells the running job to stop, and drops the others.
    void stop();

    // Runs job(JobControl &) -> Result<T> in the thread.
    template<typename T, typename Job>
    QFuture<Result<T>> post(Job job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        const std::atomic_bool &isStopping = m_worker->isStopping;
        m_worker->add([&isStopping, promise, job = std::move(job)]() mutable {
            promise->start();
            PromiseControl<T> control(*promise, isStopping);
            if (!control.isCancelled())
                promise->addResult(job(static_cast<JobControl &>(control)));
            promise->finish();
        });
        return promise->future();
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

    // Lives as long as the object or the thread, whichever is longer.
    struct Worker
    {
        void add(std::function<void()> job);
        void run();
        [[nodiscard]] bool waitForEnd(std::chrono::milliseconds patience);

        std::function<void()> atEnd;
        std::atomic_bool isStopping = false;
        std::mutex mutex; // For the following.
        std::condition_variable changed;
        std::deque<std::function<void()>> jobs;
        bool hasEnded = false;
    };

    std::shared_ptr<Worker> m_worker;
};

} // namespace Chatelaine

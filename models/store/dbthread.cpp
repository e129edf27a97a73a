// SPDX-License-Identifier: MIT
#include "models/store/dbthread.h"

#include "models/store/detachedwork.h"

namespace Chatelaine {

namespace {

// Enough for a job between two statements; too short to be felt.
constexpr std::chrono::milliseconds Blink{40};

} // namespace

void DbThread::Worker::add(std::function<void()> job)
{
    const std::lock_guard lock(mutex);
    jobs.push_back(std::move(job));
    changed.notify_all();
}

// What is left in the end is run too: it finds out by itself that it is not wanted any more.
void DbThread::Worker::run()
{
    std::unique_lock lock(mutex);
    for (;;) {
        changed.wait(lock, [this] { return isStopping || !jobs.empty(); });
        if (jobs.empty())
            break;
        std::function<void()> job = std::move(jobs.front());
        jobs.pop_front();
        lock.unlock();
        job();
        job = {};
        lock.lock();
    }
    lock.unlock();
    std::exchange(atEnd, {})();
    lock.lock();
    hasEnded = true;
    changed.notify_all();
}

bool DbThread::Worker::waitForEnd(std::chrono::milliseconds patience)
{
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, patience, [this] { return hasEnded; });
}

DbThread::DbThread(std::function<void()> atEnd)
    : m_worker(std::make_shared<Worker>())
{
    m_worker->atEnd = std::move(atEnd);
    runDetached([worker = m_worker] { worker->run(); });
}

void DbThread::stop()
{
    const std::lock_guard lock(m_worker->mutex);
    m_worker->isStopping = true;
    m_worker->changed.notify_all();
}

DbThread::~DbThread()
{
    stop();
    static_cast<void>(m_worker->waitForEnd(Blink));
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/store/detachedwork.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Chatelaine {

namespace {

constexpr std::chrono::seconds PatienceAtExit{1};

struct Running
{
    std::mutex mutex;
    std::condition_variable someEnded;
    int count = 0;
};

// Never destroyed: a thread that the application did not wait for may still use it.
Running &running()
{
    static auto *const threads = new Running;
    return *threads;
}

void waitAtExit()
{
    std::unique_lock lock(running().mutex);
    running().someEnded.wait_for(lock, PatienceAtExit, [] { return running().count == 0; });
}

} // namespace

void runDetached(std::function<void()> work)
{
    static std::once_flag once;
    std::call_once(once, [] { qAddPostRoutine(waitAtExit); });
    {
        const std::lock_guard lock(running().mutex);
        ++running().count;
    }
    std::thread([work = std::move(work)]() mutable {
        work();
        work = {};
        std::unique_lock lock(running().mutex);
        --running().count;
        // After what Qt keeps for each thread is gone too.
        std::notify_all_at_thread_exit(running().someEnded, std::move(lock));
    }).detach();
}

} // namespace Chatelaine

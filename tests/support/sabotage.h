// SPDX-License-Identifier: MIT
// A database server in a thread of its own to which bad things happen while a test works on it: it
// is stopped and continued, killed and started again, hangs up on whoever is idle, and the line to
// it stalls, breaks and half-closes.
//
// Every function may be called from any thread and returns at once; what was asked for happens one
// after the other.
#pragma once

#include "models/domain/databaseurl.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace Chatelaine {

class FaultProxy;
class PrivateServer;

class Sabotage final
{
public:
    enum class Fault {
        Delay, // 30 ms each way for a second.
        Stall, // Nothing goes through for two seconds.
        Cut,
        HalfClose,
        Pause,    // SIGSTOP for two seconds.
        Restart,  // kill -9, and up again a second later.
        KillIdle, // What wait_timeout = 2 does: the server ends every session that is idle.
    };
    static constexpr int FaultCount = int(Fault::KillIdle) + 1;

    // Blocks until the server runs, with an empty database `forum`.
    Sabotage();
    ~Sabotage();
    Q_DISABLE_COPY_MOVE(Sabotage)

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // Through the proxy.
    [[nodiscard]] DatabaseUrl url() const { return m_url; }
    void commit(Fault fault);
    // Blocks: a statement as root, past the proxy, once all that was asked for has happened.
    void run(const QString &sql);
    [[nodiscard]] QString rows(const QString &select);

private:
    void work();
    void make(Fault fault);
    void after(std::function<void()> job, bool isAwaited);

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_jobs;
    size_t m_done = 0;
    size_t m_asked = 0;
    bool m_isEnding = false;
    std::atomic_bool m_isRunning = false;
    DatabaseUrl m_url;
    std::unique_ptr<PrivateServer> m_server; // Touched by the thread only.
    std::unique_ptr<FaultProxy> m_proxy;
    std::thread m_thread;
};

} // namespace Chatelaine

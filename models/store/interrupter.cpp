// SPDX-License-Identifier: MIT
#include "models/store/interrupter.h"

#include "models/base/logging.h"
#include "models/domain/token.h"
#include "models/store/detachedwork.h"
#include "models/store/query.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Chatelaine {

namespace {

// For how long the end of a job waits for a KILL that is on its way. It takes milliseconds.
constexpr std::chrono::seconds LongestKill{3};

// The caller wipes it; a copy that shares its bytes would keep them.
QByteArray deepCopy(const QByteArray &bytes) { return {bytes.constData(), bytes.size()}; }

} // namespace

Interrupter::Job::Job(Interrupter &interrupter, const JobControl &control)
    : m_interrupter(interrupter)
{
    const std::lock_guard lock(m_interrupter.m_mutex);
    m_interrupter.m_control = &control;
    ++m_interrupter.m_job;
}

Interrupter::Job::~Job() { m_interrupter.endJob(); }

Interrupter::~Interrupter() { disconnected(); }

void Interrupter::connected(const Line &line)
{
    disconnected();
    const std::lock_guard lock(m_mutex);
    m_line = line;
    m_line->password = deepCopy(line.password);
    m_socket = line.socket < 0 ? -1 : ::fcntl(line.socket, F_DUPFD_CLOEXEC, 0);
}

void Interrupter::disconnected()
{
    const std::lock_guard lock(m_mutex);
    if (m_line)
        wipe(m_line->password);
    m_line.reset();
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

// A KILL that arrived any later would hit the next job. If it takes too long, the connection is
// given up: then it hits nothing.
void Interrupter::endJob()
{
    std::unique_lock lock(m_mutex);
    m_control = nullptr;
    m_changed.notify_all();
    if (!m_changed.wait_for(lock, LongestKill, [this] { return m_kills == 0; }) && m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

void Interrupter::interrupt(std::chrono::milliseconds patience)
{
    const std::lock_guard lock(m_mutex);
    if (!m_control || !m_control->isCancelled())
        return;
    const bool isFirst = m_interruptedJob != m_job;
    if (!isFirst && patience >= m_patience)
        return; // That is under way already.
    m_interruptedJob = m_job;
    m_patience = patience;
    // They keep the object: the store may be gone before they end.
    runDetached(
        [self = shared_from_this(), job = m_job, patience] { self->cutAfter(job, patience); });
    if (isFirst && m_line && m_line->threadId != 0)
        runDetached([self = shared_from_this(), job = m_job] { self->kill(job); });
}

void Interrupter::kill(quint64 job)
{
    Line line;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_control || m_job != job || !m_line)
            return;
        line = *m_line;
        line.password = deepCopy(m_line->password);
    }
    const auto side = Connection::open(line.url, line.password, line.via);
    wipe(line.password);
    if (!side) {
        qCDebug(storeLog) << "No connection to stop a statement through:" << side.error().detail();
        return;
    }
    if (!beginKill(job))
        return;
    if (const auto killed = killQuery(**side, line.threadId); !killed)
        qCDebug(storeLog) << "A statement was not stopped:" << killed.error().detail();
    endKill();
}

bool Interrupter::beginKill(quint64 job)
{
    const std::lock_guard lock(m_mutex);
    if (!m_control || m_job != job)
        return false;
    ++m_kills;
    return true;
}

void Interrupter::endKill()
{
    const std::lock_guard lock(m_mutex);
    --m_kills;
    m_changed.notify_all();
}

void Interrupter::cutAfter(quint64 job, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto hasEnded = [this, job] { return !m_control || m_job != job; };
    if (!m_changed.wait_for(lock, patience, hasEnded) && m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace Chatelaine

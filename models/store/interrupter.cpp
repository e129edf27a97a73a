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

// Closes for the whole process, and for whoever waits for an answer.
void cut(int socket)
{
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

Result<std::unique_ptr<Connection>> dialLike(Interrupter::Line *line)
{
    auto connection = Connection::open(line->url, line->password, line->via);
    wipe(line->password);
    return connection;
}

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
    if (!m_changed.wait_for(lock, LongestKill, [this] { return m_kills == 0; }))
        cut(m_socket);
}

std::optional<Interrupter::Line> Interrupter::copyOfLine(std::optional<quint64> job)
{
    const std::lock_guard lock(m_mutex);
    if (!m_control || !m_line || (job && job != m_job))
        return {};
    Line line = *m_line;
    line.password = deepCopy(m_line->password);
    return line;
}

Result<std::unique_ptr<Connection>> Interrupter::openBeside()
{
    std::optional<Line> line = copyOfLine({});
    if (!line)
        return Error::cancelled();
    CHATELAINE_TRY(auto connection, dialLike(&*line));
    addSide(*connection);
    return connection;
}

void Interrupter::addSide(Connection &connection)
{
    const std::lock_guard lock(m_mutex);
    const int socket = socketOf(connection.database());
    m_sides.push_back({++m_latestSide, socket < 0 ? -1 : ::fcntl(socket, F_DUPFD_CLOEXEC, 0),
                       threadIdOf(connection.database())});
    connection.callBeforeClosing(
        [self = shared_from_this(), number = m_latestSide] { self->removeSide(number); });
}

void Interrupter::removeSide(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    const auto side = std::find_if(m_sides.begin(), m_sides.end(),
                                   [number](const Side &s) { return s.number == number; });
    if (side->socket >= 0)
        ::close(side->socket);
    m_sides.erase(side);
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
    std::optional<Line> line = copyOfLine(job);
    if (!line)
        return;
    const auto side = dialLike(&*line);
    if (!side) {
        qCDebug(storeLog) << "No connection to stop a statement through:" << side.error().detail();
        return;
    }
    for (const quint64 threadId : beginKill(job)) {
        if (const auto killed = killQuery(**side, threadId); !killed)
            qCDebug(storeLog) << "A statement was not stopped:" << killed.error().detail();
        endKill();
    }
}

std::vector<quint64> Interrupter::beginKill(quint64 job)
{
    const std::lock_guard lock(m_mutex);
    if (!m_control || m_job != job || !m_line)
        return {};
    std::vector<quint64> threadIds{m_line->threadId};
    for (const Side &side : m_sides)
        threadIds.push_back(side.threadId);
    m_kills += int(threadIds.size());
    return threadIds;
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
    if (m_changed.wait_for(lock, patience, hasEnded))
        return;
    cut(m_socket);
    for (const Side &side : m_sides)
        cut(side.socket);
}

} // namespace Chatelaine

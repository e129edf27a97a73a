// SPDX-License-Identifier: MIT
// Stops what the server does for a cancelled job, from outside the database thread, which waits for
// it: KILL QUERY through a connection at its side; when that does not help, the connection is cut,
// and those that were opened beside it.
//
// interrupt() and openBeside() may be called from any thread, all else from the database thread. A
// job that was not cancelled is never hit: none begins while a KILL is on its way.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/network/endpoint.h"
#include "models/store/jobcontrol.h"

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace Chatelaine {

class Interrupter final : public std::enable_shared_from_this<Interrupter>
{
public:
    // An open connection, and how to dial a second one like it.
    struct Line
    {
        DatabaseUrl url;
        QByteArray password;
        Endpoint via;
        int socket = -1;
        quint64 threadId = 0; // As KILL takes it.
    };

    // The job that runs, as long as the object lives.
    class Job final
    {
    public:
        Job(Interrupter &interrupter, const JobControl &control);
        ~Job();
        Job(const Job &) = delete;
        Job &operator=(const Job &) = delete;

    private:
        Interrupter &m_interrupter;
    };

    Interrupter() = default;
    ~Interrupter();
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

    void connected(const Line &line);
    // To be called before the connection is closed.
    void disconnected();

    // One more like it, to be used and closed in the calling thread. Fails with Cancelled when
    // there is none, or no job runs.
    [[nodiscard]] Result<std::unique_ptr<Connection>> openBeside();

    // Does nothing when no job runs or it is not cancelled. Returns at once. patience: until the
    // connection is cut.
    void interrupt(std::chrono::milliseconds patience);

private:
    // Another connection that is open.
    struct Side
    {
        quint64 number = 0;
        int socket = -1; // A descriptor of our own.
        quint64 threadId = 0;
    };

    void endJob();
    // Nothing when there is no connection, or the job is over.
    [[nodiscard]] std::optional<Line> copyOfLine(std::optional<quint64> job);
    void addSide(Connection &connection);
    void removeSide(quint64 number);
    void kill(quint64 job);
    void cutAfter(quint64 job, std::chrono::milliseconds patience);
    // Returns the connections whose statements are to be stopped, as KILL takes them; to each
    // belongs one endKill().
    [[nodiscard]] std::vector<quint64> beginKill(quint64 job);
    void endKill();

    std::mutex m_mutex; // For all that follows.
    std::condition_variable m_changed;
    const JobControl *m_control = nullptr; // nullptr = no job runs.
    quint64 m_job = 0;                     // The number of the latest job.
    quint64 m_interruptedJob = 0;
    std::chrono::milliseconds m_patience{};
    int m_kills = 0; // On their way.
    std::optional<Line> m_line;
    // A descriptor of our own: the client library closes its own whenever it likes, and its number
    // may belong to somebody else's file then.
    int m_socket = -1;
    std::vector<Side> m_sides;
    quint64 m_latestSide = 0; // Its number.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What happens between a client and a database server: a proxy that delays, stalls, cuts, and
// swallows the answer of a COMMIT.
//
//     FaultProxy proxy(server.url());
//     auto store = makeKeyStore(proxy.url(), {});
//     proxy.swallowAnswerOfCommit();      // done by the server, never told
//     ... QCOMPARE(proxy.faults(), 1);
//
// It listens on 127.0.0.1 and on a Unix socket, and forwards to the server's own host or socket,
// in a thread of its own. Every function may be called from any thread and takes effect at once, on
// the connections that are there and on later ones. What is said "of a COMMIT" looks into the
// client's bytes, so it needs a connection without TLS.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/network/endpoint.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

namespace Chatelaine {

class ProxyLink;

class FaultProxy final
{
public:
    enum class Direction { ToServer, ToClient };
    enum class Listen { Tcp, UnixSocket };

    // listen: which of the two doors url() names.
    explicit FaultProxy(const DatabaseUrl &server, Listen listen = Listen::Tcp);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    // The database, reached through the proxy.
    [[nodiscard]] DatabaseUrl url() const;
    // The same for StoreTarget::via.
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    // Each chunk arrives so many milliseconds later, in both directions.
    void setDelay(int milliseconds);
    // Nothing goes through any more, and nothing is refused: as behind a pulled cable.
    void stall();
    void resume();
    // Ends all connections hard (TCP: RST).
    void cut();
    // The client sees the end of the stream, and its own bytes still arrive.
    void halfClose();
    // New connections are closed at once, until accept().
    void refuse();
    void accept();
    // Once: after so many more bytes, over all connections, the connection that carried the last of
    // them is closed in order. Less than 0 = not any more.
    void cutAfterBytes(Direction direction, qint64 bytes);
    // Once: the next COMMIT reaches the server; its answer does not reach the client, whose
    // connection ends.
    void swallowAnswerOfCommit();
    // Once: the connection ends before the next COMMIT reaches the server.
    void cutBeforeCommitArrives();
    // The same, and the server does not learn of it: the transaction stays open there.
    void abandonBeforeCommit();
    // Each of the three only after so many further COMMITs went through.
    void letCommitsPass(int count);

    // From now on a fault after every so many bytes, by chance around that number: cuts, half
    // closes, stalls of up to half a second, refused connections, delays. The same seed and the
    // same bytes give the same faults. 0 = no more.
    void setRandomFaults(quint32 seed, qint64 meanBytesBetween);

    // Since the beginning.
    [[nodiscard]] qint64 bytes(Direction direction) const { return m_bytes[size_t(direction)]; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_openConnections; }
    // Cuts, half closes and swallowed or stopped COMMITs.
    [[nodiscard]] int faults() const { return m_faults; }

private:
    friend class ProxyLink;
    enum class CommitFault { None, SwallowAnswer, CutBefore, AbandonBefore };

    void wake();
    void run();
    // Of the following, all are called by the thread, with the mutex held.
    [[nodiscard]] int wait(std::unique_lock<std::mutex> &lock);
    void acceptFrom(int listener);
    void cutAll();
    void halfCloseAll();
    void dropDead();
    void countForRandomFaults(qint64 bytes);
    void makeRandomFault();
    [[nodiscard]] bool isStalled() const;

    DatabaseUrl m_server;
    Listen m_listen;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    int m_tcpListener = -1;
    int m_socketListener = -1;
    int m_wakeRead = -1;
    int m_wakeWrite = -1;

    std::mutex m_mutex; // For everything down to the links.
    int m_delay = 0;    // Milliseconds
    bool m_isStalled = false;
    bool m_isRefusing = false;
    qint64 m_stalledUntil = 0; // Milliseconds of the steady clock, by chance.
    qint64 m_refusingUntil = 0;
    Direction m_cutDirection = Direction::ToClient;
    qint64 m_bytesBeforeCut = -1; // Less than 0 = no cut.
    CommitFault m_commitFault = CommitFault::None;
    int m_commitsToPass = 0;
    std::vector<int> m_abandoned; // Sockets to the server.
    std::mt19937 m_random;
    qint64 m_meanBytesBetween = 0; // 0 = no random faults.
    qint64 m_bytesBeforeFault = 0;
    std::vector<std::unique_ptr<ProxyLink>> m_links;

    std::atomic<qint64> m_bytes[2] = {0, 0};
    std::atomic_int m_connections = 0;
    std::atomic_int m_openConnections = 0;
    std::atomic_int m_faults = 0;
    std::atomic_bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace Chatelaine

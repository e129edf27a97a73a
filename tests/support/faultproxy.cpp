// SPDX-License-Identifier: MIT
#include "tests/support/faultproxy.h"

#include "tests/support/proxylink.h"
#include "tests/support/proxysockets.h"

#include <algorithm>
#include <fcntl.h>
#include <iterator>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Chatelaine {

FaultProxy::FaultProxy(const DatabaseUrl &server, Listen listen)
    : m_server(server)
    , m_listen(listen)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("A proxy needs a pipe.");
    m_wakeRead = ends[0];
    m_wakeWrite = ends[1];
    m_tcpListener = listenOnTcp(&m_port);
    m_socketListener = listenOnSocket(m_folder.filePath(u"proxy"_s));
    m_thread = std::thread([this] { run(); });
}

FaultProxy::~FaultProxy()
{
    m_isStopping = true;
    wake();
    m_thread.join();
    for (const int each : m_abandoned)
        ::close(each);
    for (const int each : {m_tcpListener, m_socketListener, m_wakeRead, m_wakeWrite})
        ::close(each);
}

DatabaseUrl FaultProxy::url() const
{
    DatabaseUrl url = m_server;
    const Endpoint here = endpoint();
    url.host = here.host;
    url.port = here.port;
    url.socket = here.socket;
    return url;
}

Endpoint FaultProxy::endpoint() const
{
    if (m_listen == Listen::UnixSocket)
        return {.socket = m_folder.filePath(u"proxy"_s), .host = {}, .port = 0};
    return {.socket = {}, .host = u"127.0.0.1"_s, .port = m_port};
}

void FaultProxy::wake()
{
    if (::write(m_wakeWrite, "w", 1) < 0)
        return; // It is full: the thread is about to wake up anyway.
}

void FaultProxy::setDelay(int milliseconds)
{
    const std::lock_guard lock(m_mutex);
    m_delay = milliseconds;
}

void FaultProxy::stall()
{
    const std::lock_guard lock(m_mutex);
    m_isStalled = true;
}

void FaultProxy::resume()
{
    const std::lock_guard lock(m_mutex);
    m_isStalled = false;
    m_stalledUntil = 0;
    wake();
}

void FaultProxy::cut()
{
    const std::lock_guard lock(m_mutex);
    cutAll();
    dropDead();
    wake();
}

void FaultProxy::halfClose()
{
    const std::lock_guard lock(m_mutex);
    halfCloseAll();
}

void FaultProxy::refuse()
{
    const std::lock_guard lock(m_mutex);
    m_isRefusing = true;
}

void FaultProxy::accept()
{
    const std::lock_guard lock(m_mutex);
    m_isRefusing = false;
    m_refusingUntil = 0;
}

void FaultProxy::cutAfterBytes(Direction direction, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_cutDirection = direction;
    m_bytesBeforeCut = bytes;
}

void FaultProxy::swallowAnswerOfCommit()
{
    const std::lock_guard lock(m_mutex);
    m_commitFault = CommitFault::SwallowAnswer;
}

void FaultProxy::cutBeforeCommitArrives()
{
    const std::lock_guard lock(m_mutex);
    m_commitFault = CommitFault::CutBefore;
}

void FaultProxy::abandonBeforeCommit()
{
    const std::lock_guard lock(m_mutex);
    m_commitFault = CommitFault::AbandonBefore;
}

void FaultProxy::letCommitsPass(int count)
{
    const std::lock_guard lock(m_mutex);
    m_commitsToPass = count;
}

void FaultProxy::setRandomFaults(quint32 seed, qint64 meanBytesBetween)
{
    const std::lock_guard lock(m_mutex);
    m_random.seed(seed);
    m_meanBytesBetween = meanBytesBetween;
    m_bytesBeforeFault = meanBytesBetween;
}

void FaultProxy::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        const int ready = wait(lock);
        dropDead();
        if (ready < 0 || isStalled())
            continue;
        acceptFrom(m_tcpListener);
        acceptFrom(m_socketListener);
        for (const auto &link : m_links) { // A fault by chance may end any of them.
            if (!link->isDead())
                link->serve();
        }
        dropDead();
    }
    m_links.clear();
}

int FaultProxy::wait(std::unique_lock<std::mutex> &lock)
{
    std::vector<pollfd> sockets{{m_wakeRead, POLLIN, 0}};
    qint64 timeout = 100;
    if (!isStalled()) {
        sockets.push_back({m_tcpListener, POLLIN, 0});
        sockets.push_back({m_socketListener, POLLIN, 0});
        for (const auto &link : m_links) {
            link->addTo(sockets);
            const qint64 due = link->untilDue(steadyNow());
            if (due > 0)
                timeout = qMin(timeout, due);
        }
    } else {
        timeout = 5;
    }
    lock.unlock();
    const int ready = ::poll(sockets.data(), sockets.size(), int(timeout));
    char byte = 0;
    while (::read(m_wakeRead, &byte, 1) == 1) {
    }
    lock.lock();
    return ready;
}

void FaultProxy::acceptFrom(int listener)
{
    for (;;) {
        const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const bool isRefused = m_isRefusing || steadyNow() < m_refusingUntil;
        const int server = isRefused                 ? -1
                           : m_server.host.isEmpty() ? dialSocket(m_server.socket)
                                                     : dialTcp(m_server.host, m_server.port);
        if (server < 0) {
            ::close(client);
            continue;
        }
        sendAtOnce(client);
        sendAtOnce(server);
        ++m_connections;
        m_links.push_back(std::make_unique<ProxyLink>(*this, client, server));
    }
}

void FaultProxy::cutAll()
{
    for (const auto &link : m_links)
        link->reset();
    ++m_faults;
}

void FaultProxy::halfCloseAll()
{
    for (const auto &link : m_links)
        link->halfClose();
    ++m_faults;
}

void FaultProxy::dropDead()
{
    std::erase_if(m_links, [](const auto &link) { return link->isDead(); });
    m_openConnections = int(m_links.size());
}

bool FaultProxy::isStalled() const { return m_isStalled || steadyNow() < m_stalledUntil; }

void FaultProxy::countForRandomFaults(qint64 bytes)
{
    if (m_meanBytesBetween <= 0)
        return;
    m_bytesBeforeFault -= bytes;
    if (m_bytesBeforeFault > 0)
        return;
    makeRandomFault();
    m_bytesBeforeFault = m_meanBytesBetween / 2 + qint64(m_random() % quint64(m_meanBytesBetween));
}

// Modulo rather than a distribution, whose numbers differ between libraries.
void FaultProxy::makeRandomFault()
{
    enum { Cut, CutAgain, HalfClose, Stall, Refuse, Delay, NoDelay, Count };
    const auto upTo = [this](quint32 most) { return qint64(m_random() % most); };
    switch (m_random() % Count) {
    case HalfClose:
        return halfCloseAll();
    case Stall:
        m_stalledUntil = steadyNow() + upTo(500);
        return;
    case Refuse:
        m_refusingUntil = steadyNow() + upTo(200);
        return cutAll();
    case Delay:
        m_delay = int(upTo(10));
        return;
    case NoDelay:
        m_delay = 0;
        return;
    default:
        return cutAll();
    }
}

} // namespace Chatelaine

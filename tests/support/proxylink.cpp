// SPDX-License-Identifier: MIT
#include "tests/support/proxylink.h"

#include <cerrno>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Chatelaine {

namespace {

constexpr qsizetype MostOnTheWay = 1 << 20; // Bytes in one direction
// A whole packet: seven bytes, the first of its exchange, COM_QUERY.
const QByteArray CommitPacket("\x07\x00\x00\x00\x03"
                              "COMMIT",
                              11);

} // namespace

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

ProxyLink::ProxyLink(FaultProxy &proxy, int client, int server)
    : m_proxy(proxy)
    , m_client(client)
    , m_server(server)
    , m_toServer{.direction = FaultProxy::Direction::ToServer, .from = client, .to = server}
    , m_toClient{.direction = FaultProxy::Direction::ToClient, .from = server, .to = client}
{}

ProxyLink::~ProxyLink()
{
    for (const int socket : {m_client, m_server}) {
        if (socket >= 0)
            ::close(socket);
    }
}

void ProxyLink::addTo(std::vector<pollfd> &sockets) const
{
    const qint64 now = steadyNow();
    const auto events = [now](const Way &in, const Way &out) {
        short wanted = 0;
        if (!in.isAtEnd && in.size < MostOnTheWay)
            wanted = short(wanted | POLLIN);
        if (!out.chunks.empty() && out.chunks.front().due <= now)
            wanted = short(wanted | POLLOUT);
        return wanted;
    };
    // A socket at its end would be ready for ever.
    const short ofClient = events(m_toServer, m_toClient);
    const short ofServer = events(m_toClient, m_toServer);
    if (ofClient != 0)
        sockets.push_back({m_client, ofClient, 0});
    if (ofServer != 0)
        sockets.push_back({m_server, ofServer, 0});
}

void ProxyLink::serve()
{
    for (Way *way : {&m_toServer, &m_toClient}) {
        if (!m_isDead)
            read(*way);
        if (!m_isDead)
            write(*way);
    }
}

qint64 ProxyLink::untilDue(qint64 now) const
{
    qint64 until = -1;
    for (const Way *way : {&m_toServer, &m_toClient}) {
        if (way->chunks.empty())
            continue;
        const qint64 left = qMax(qint64(0), way->chunks.front().due - now);
        until = until < 0 ? left : qMin(until, left);
    }
    return until;
}

void ProxyLink::read(Way &way)
{
    char buffer[16 * 1024];
    while (!way.isAtEnd && way.size < MostOnTheWay) {
        const ssize_t size = ::recv(way.from, buffer, sizeof buffer, MSG_DONTWAIT);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (size < 0)
            return die();
        if (size == 0) {
            way.isAtEnd = true;
            return;
        }
        const QByteArray bytes(buffer, size);
        if (way.direction == FaultProxy::Direction::ToServer)
            watchForCommit(bytes);
        else if (m_isSwallowing)
            return reset();
        if (m_isDead)
            return;
        if (m_isHalfClosed && way.direction == FaultProxy::Direction::ToClient)
            continue;
        way.size += size;
        way.chunks.push_back({steadyNow() + m_proxy.m_delay, bytes});
    }
}

void ProxyLink::write(Way &way)
{
    if (m_isHalfClosed && way.direction == FaultProxy::Direction::ToClient)
        way.chunks.clear();
    while (!way.chunks.empty() && way.chunks.front().due <= steadyNow()) {
        QByteArray &bytes = way.chunks.front().bytes;
        const qint64 most = allowed(way, bytes.size());
        const ssize_t size = most == 0 ? 0
                                       : ::send(way.to, bytes.constData(), size_t(most),
                                                MSG_DONTWAIT | MSG_NOSIGNAL);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (size < 0)
            return die();
        count(way, size);
        if (m_isDead)
            return;
        way.size -= size;
        bytes.remove(0, size);
        if (bytes.isEmpty())
            way.chunks.pop_front();
    }
    if (way.isAtEnd && way.chunks.empty())
        die();
}

void ProxyLink::watchForCommit(const QByteArray &bytes)
{
    using CommitFault = FaultProxy::CommitFault;
    if (m_proxy.m_commitFault == CommitFault::None || !bytes.contains(CommitPacket))
        return;
    if (m_proxy.m_commitsToPass > 0) {
        --m_proxy.m_commitsToPass;
        return;
    }
    const CommitFault fault = std::exchange(m_proxy.m_commitFault, CommitFault::None);
    ++m_proxy.m_faults;
    if (fault == CommitFault::SwallowAnswer) {
        m_isSwallowing = true;
        return;
    }
    if (fault == CommitFault::AbandonBefore)
        m_proxy.m_abandoned.push_back(std::exchange(m_server, -1));
    reset();
}

qint64 ProxyLink::allowed(const Way &way, qint64 size) const
{
    if (m_proxy.m_bytesBeforeCut < 0 || m_proxy.m_cutDirection != way.direction)
        return size;
    return qMin(size, m_proxy.m_bytesBeforeCut);
}

void ProxyLink::count(const Way &way, qint64 size)
{
    m_proxy.m_bytes[size_t(way.direction)] += size;
    if (m_proxy.m_bytesBeforeCut >= 0 && m_proxy.m_cutDirection == way.direction) {
        m_proxy.m_bytesBeforeCut -= size;
        if (m_proxy.m_bytesBeforeCut == 0) {
            m_proxy.m_bytesBeforeCut = -1;
            ++m_proxy.m_faults;
            die();
        }
    }
    m_proxy.countForRandomFaults(size);
}

void ProxyLink::reset()
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    for (const int socket : {m_client, m_server})
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    die();
}

void ProxyLink::halfClose()
{
    ::shutdown(m_client, SHUT_WR);
    m_isHalfClosed = true;
}

} // namespace Chatelaine

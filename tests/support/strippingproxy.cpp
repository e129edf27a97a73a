// SPDX-License-Identifier: MIT
#include "tests/support/strippingproxy.h"

#include <QFile>

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Chatelaine {

namespace {

constexpr int Pause = 20;          // Milliseconds between two looks at m_isStopping.
constexpr int LoginTimeout = 2000; // Milliseconds

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectedTo(quint16 port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return server;
    ::close(server);
    return -1;
}

QByteArray readExactly(int socket, qsizetype size)
{
    QByteArray bytes(size, '\0');
    const ssize_t got = ::recv(socket, bytes.data(), size_t(size), MSG_WAITALL);
    return got == size ? bytes : QByteArray();
}

// The greeting of a server, without CLIENT_SSL in the lower half of its abilities.
QByteArray strippedGreeting(int server)
{
    constexpr int HeaderSize = 4;
    constexpr char Tls = 0x08; // Of the half's second byte
    QByteArray packet = readExactly(server, HeaderSize);
    packet += readExactly(server, packet.isEmpty() ? 0 : quint8(packet[0]));
    const qsizetype abilities = packet.indexOf('\0', HeaderSize + 1) + 1 + 4 + 8 + 1;
    if (packet.size() > abilities + 1)
        packet[abilities + 1] = char(packet[abilities + 1] & ~Tls);
    return packet;
}

void sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t more =
            ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return;
        sent += more;
    }
}

QByteArray readSome(int socket)
{
    pollfd readable{socket, POLLIN, 0};
    char buffer[4096];
    const ssize_t size =
        ::poll(&readable, 1, LoginTimeout) == 1 ? ::recv(socket, buffer, sizeof(buffer), 0) : 0;
    return size > 0 ? QByteArray(buffer, qsizetype(size)) : QByteArray();
}

QByteArray passwordRequest()
{
    static constexpr char body[] = "\xfemysql_clear_password"; // And the 0 at the end of a literal.
    static constexpr char head[] = {char(sizeof(body)), 0, 0, 2}; // Length and number
    return QByteArray(head, sizeof(head)).append(body, qsizetype(sizeof(body)));
}

} // namespace

StrippingProxy::StrippingProxy(std::vector<Hop> hops, const QString &socket)
    : m_hops(std::move(hops))
{
    listenAt(socket);
    m_thread = std::thread([this] { serve(); });
}

StrippingProxy::~StrippingProxy()
{
    m_isStopping = true;
    m_thread.join();
    ::close(m_listener);
}

void StrippingProxy::listenAt(const QString &socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(sockaddr_in);
    if (socket.isEmpty()) {
        const sockaddr_in address = loopback(0);
        std::memcpy(&storage, &address, sizeof(address));
    } else {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(socket).constData(), sizeof(address.sun_path));
        std::memcpy(&storage, &address, sizeof(address));
        size = sizeof(address);
    }
    m_listener = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto *const generic = reinterpret_cast<sockaddr *>(&storage);
    if (::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 8) == 0 &&
        socket.isEmpty() && ::getsockname(m_listener, generic, &size) == 0)
        m_port = ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
}

int StrippingProxy::clients() const
{
    const std::lock_guard lock(m_mutex);
    return m_clients;
}

QByteArray StrippingProxy::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void StrippingProxy::keep(const QByteArray &said)
{
    const std::lock_guard lock(m_mutex);
    m_received += said;
}

void StrippingProxy::serve()
{
    for (size_t number = 0; !m_isStopping;) {
        pollfd readable{m_listener, POLLIN, 0};
        if (::poll(&readable, 1, Pause) != 1)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        serveClient(client, m_hops[std::min(number, m_hops.size() - 1)]);
        ::close(client);
        ++number;
        const std::lock_guard lock(m_mutex);
        ++m_clients;
    }
}

void StrippingProxy::serveClient(int client, const Hop &hop)
{
    const int server = connectedTo(hop.port);
    if (server < 0)
        return;
    if (hop.way != Way::PassOn)
        sendAll(client, strippedGreeting(server));
    if (hop.way == Way::AskForPassword) {
        keep(readSome(client));
        sendAll(client, passwordRequest());
        keep(readSome(client));
    } else {
        passOn(client, server);
    }
    ::close(server);
}

void StrippingProxy::passOn(int client, int server)
{
    for (bool isUp = true; isUp && !m_isStopping;) {
        pollfd readable[]{{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(readable, 2, Pause) <= 0)
            continue;
        if (readable[0].revents != 0)
            isUp = passOnce(client, server, true);
        if (isUp && readable[1].revents != 0)
            isUp = passOnce(server, client, false);
    }
}

bool StrippingProxy::passOnce(int from, int to, bool isClient)
{
    const QByteArray said = readSome(from);
    if (isClient)
        keep(said);
    sendAll(to, said);
    return !said.isEmpty();
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "tests/support/proxysockets.h"

#include <QFile>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Chatelaine {

namespace {

template<typename Address>
const sockaddr *generic(const Address *address)
{
    return reinterpret_cast<const sockaddr *>(address);
}

sockaddr_un socketAddress(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    return address;
}

} // namespace

int listenOnTcp(quint16 *port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, generic(&address), size) != 0 || ::listen(listener, 64) != 0 ||
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("A proxy needs a port.");
    *port = ntohs(address.sin_port);
    return listener;
}

int listenOnSocket(const QString &path)
{
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_un address = socketAddress(path);
    if (::bind(listener, generic(&address), sizeof address) != 0 || ::listen(listener, 64) != 0)
        qFatal("A proxy needs a socket.");
    return listener;
}

int dialSocket(const QString &path)
{
    const int dialled = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = socketAddress(path);
    if (::connect(dialled, generic(&address), sizeof address) == 0)
        return dialled;
    ::close(dialled);
    return -1;
}

int dialTcp(const QString &host, quint16 port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(qPrintable(host), qPrintable(QString::number(port)), &wanted, &found) != 0)
        return -1;
    int dialled = -1;
    for (const addrinfo *each = found; each && dialled < 0; each = each->ai_next) {
        dialled = ::socket(each->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(dialled, each->ai_addr, each->ai_addrlen) == 0)
            continue;
        ::close(dialled);
        dialled = -1;
    }
    ::freeaddrinfo(found);
    return dialled;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "tests/support/roguegreeter.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Chatelaine {

namespace {

// Protocol version 10; every ability but CLIENT_SSL (0x0800).
QByteArray greeting()
{
    static constexpr char body[] = "\x0a"
                                   "5.5.5-10.11.0-MariaDB\0"
                                   "\x01\0\0\0" // Thread
                                   "abcdefgh\0" // Challenge, first part
                                   "\xff\xf7"   // Abilities, lower half
                                   "\x2d"       // Character set
                                   "\x02\0"     // Status
                                   "\xff\x81"   // Abilities, upper half
                                   "\x15"       // Length of the challenge
                                   "\0\0\0\0\0\0\0\0\0\0"
                                   "ijklmnopqrst\0"
                                   "mysql_native_password"; // And the 0 at the end of a literal.
    static constexpr char head[] = {char(sizeof(body)), 0, 0, 0}; // Length and number
    return QByteArray(head, sizeof(head)).append(body, qsizetype(sizeof(body)));
}

} // namespace

RogueGreeter::RogueGreeter()
    : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 8) == 0 &&
        ::getsockname(m_listener, generic, &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

RogueGreeter::~RogueGreeter()
{
    ::shutdown(m_listener, SHUT_RDWR); // Ends accept().
    m_thread.join();
    ::close(m_listener);
}

int RogueGreeter::greeted() const
{
    const std::lock_guard lock(m_mutex);
    return m_greeted;
}

QByteArray RogueGreeter::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void RogueGreeter::serve()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        greet(client);
        ::close(client);
    }
}

void RogueGreeter::greet(int client)
{
    const QByteArray packet = greeting();
    const bool isSent = ::send(client, packet.constData(), size_t(packet.size()), MSG_NOSIGNAL) ==
                        ssize_t(packet.size());
    pollfd readable{client, POLLIN, 0};
    char buffer[1024];
    const ssize_t size =
        ::poll(&readable, 1, 2000) == 1 ? ::recv(client, buffer, sizeof(buffer), 0) : 0;
    const std::lock_guard lock(m_mutex);
    m_greeted += isSent ? 1 : 0;
    if (size > 0)
        m_received.append(buffer, qsizetype(size));
}

} // namespace Chatelaine

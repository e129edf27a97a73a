// SPDX-License-Identifier: MIT
// Somebody between a client and MySQL servers: passes on, hides that a server offers TLS, or asks
// for the password in clear; remembers all that the clients said.
//
//     StrippingProxy proxy({{server.port(), StrippingProxy::Way::StripTls}});
//     ... connect to 127.0.0.1, proxy.port() ...
//     QCOMPARE(proxy.received(), QByteArray());
//
// Listens from construction to destruction, one client at a time; the functions may be called at
// any time.
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace Chatelaine {

class StrippingProxy final
{
public:
    enum class Way {
        PassOn,
        StripTls,       // Takes CLIENT_SSL out of the greeting.
        AskForPassword, // The same; answers the login itself: "by mysql_clear_password, please".
    };
    struct Hop
    {
        quint16 port = 0; // Of a server on 127.0.0.1.
        Way way = Way::PassOn;
    };

    // The n-th client gets the n-th hop; those after the last one get the last. socket: where to
    // listen instead of a port.
    explicit StrippingProxy(std::vector<Hop> hops, const QString &socket = {});
    ~StrippingProxy();
    Q_DISABLE_COPY_MOVE(StrippingProxy)

    // 0 = could not listen, or listens on a socket.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int clients() const;
    // All that clients said.
    [[nodiscard]] QByteArray received() const;

private:
    void listenAt(const QString &socket);
    void serve();
    void serveClient(int client, const Hop &hop);
    void passOn(int client, int server);
    // False once one of them hung up.
    [[nodiscard]] bool passOnce(int from, int to, bool isClient);
    void keep(const QByteArray &said);

    std::vector<Hop> m_hops;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic_bool m_isStopping = false;
    mutable std::mutex m_mutex;
    int m_clients = 0;
    QByteArray m_received;
    std::thread m_thread;
};

} // namespace Chatelaine

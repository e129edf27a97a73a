// SPDX-License-Identifier: MIT
// A listener on the loopback that greets like a MySQL server without TLS, keeps what the client
// says to that, and hangs up.
//
// Listens from construction to destruction; the functions may be called at any time.
#pragma once

#include <QByteArray>

#include <mutex>
#include <thread>

namespace Chatelaine {

class RogueGreeter final
{
public:
    RogueGreeter();
    ~RogueGreeter();
    Q_DISABLE_COPY_MOVE(RogueGreeter)

    // 0 = could not listen.
    [[nodiscard]] quint16 port() const { return m_port; }
    // How many clients came.
    [[nodiscard]] int greeted() const;
    // All that they said.
    [[nodiscard]] QByteArray received() const;

private:
    void serve();
    void greet(int client);

    int m_listener = -1;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    int m_greeted = 0;
    QByteArray m_received;
    std::thread m_thread;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// One connection through a FaultProxy: two sockets, and the bytes on their way between them.
//
// Used by the proxy's thread.
#pragma once

#include "tests/support/faultproxy.h"

#include <deque>

struct pollfd;

namespace Chatelaine {

class ProxyLink final
{
public:
    // Owns both sockets.
    ProxyLink(FaultProxy &proxy, int client, int server);
    ~ProxyLink();
    Q_DISABLE_COPY_MOVE(ProxyLink)

    void addTo(std::vector<pollfd> &sockets) const;
    // Moves what can be moved.
    void serve();
    // Milliseconds until a delayed chunk is due; less than 0 = nothing waits.
    [[nodiscard]] qint64 untilDue(qint64 now) const;
    [[nodiscard]] bool isDead() const { return m_isDead; }

    void reset(); // TCP: RST
    void halfClose();

private:
    struct Chunk
    {
        qint64 due = 0; // Milliseconds of the steady clock
        QByteArray bytes;
    };
    struct Way
    {
        FaultProxy::Direction direction;
        int from = -1;
        int to = -1;
        std::deque<Chunk> chunks = {};
        qsizetype size = 0;
        bool isAtEnd = false;
    };

    void read(Way &way);
    void write(Way &way);
    void watchForCommit(const QByteArray &bytes);
    // How many of these bytes may still go this way before the cut.
    [[nodiscard]] qint64 allowed(const Way &way, qint64 size) const;
    void count(const Way &way, qint64 size);
    void die() { m_isDead = true; }

    FaultProxy &m_proxy;
    int m_client;
    int m_server;
    Way m_toServer;
    Way m_toClient;
    bool m_isSwallowing = false; // The next bytes of the server are the answer of COMMIT.
    bool m_isHalfClosed = false;
    bool m_isDead = false;
};

// Milliseconds
[[nodiscard]] qint64 steadyNow();

} // namespace Chatelaine

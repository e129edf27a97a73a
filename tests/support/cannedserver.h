// SPDX-License-Identifier: MIT
// Says the same to everybody who asks, over TLS or without, and remembers every byte it heard.
//
// The thread that made it; needs its event loop.
#pragma once

#include <QSslServer>
#include <QSslSocket>

#include <memory>

namespace Chatelaine {

struct CannedIdentity
{
    QString certificateFile; // PEM; empty = no TLS.
    QString keyFile;
};

class CannedServer final
{
public:
    // answer: the bytes of a whole answer of HTTP; empty = never answers.
    explicit CannedServer(QByteArray answer, const CannedIdentity &identity = {});
    ~CannedServer();
    Q_DISABLE_COPY_MOVE(CannedServer)

    [[nodiscard]] QString url() const; // "https://127.0.0.1:PORT"
    // Within TLS, if there is any: of all connections.
    [[nodiscard]] QByteArray heard() const { return m_heard; }
    [[nodiscard]] int connections() const { return m_connections; } // So far.
    [[nodiscard]] int openConnections() const { return m_open; }

private:
    void serve(QTcpSocket *client);

    QByteArray m_answer;
    QByteArray m_heard;
    int m_connections = 0;
    int m_open = 0;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace Chatelaine

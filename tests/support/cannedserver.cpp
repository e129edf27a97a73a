// SPDX-License-Identifier: MIT
#include "tests/support/cannedserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> tlsServer(const CannedIdentity &identity)
{
    QFile key(identity.keyFile);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("There is no key for the server.");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(identity.certificateFile));
    const QByteArray pem = key.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey candidate(pem, algorithm);
        if (!candidate.isNull())
            tls.setPrivateKey(candidate);
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

CannedServer::CannedServer(QByteArray answer, const CannedIdentity &identity)
    : m_answer(std::move(answer))
    , m_server(identity.certificateFile.isEmpty() ? std::make_unique<QTcpServer>()
                                                  : tlsServer(identity))
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] {
                         while (QTcpSocket *client = m_server->nextPendingConnection())
                             serve(client);
                     });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The server cannot listen.");
}

CannedServer::~CannedServer()
{
    m_server->disconnect();
    m_server.reset(); // With its clients, which count while they go.
}

QString CannedServer::url() const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server.get()) != nullptr;
    return u"%1://127.0.0.1:%2"_s.arg(isTls ? u"https"_s : u"http"_s).arg(m_server->serverPort());
}

void CannedServer::serve(QTcpSocket *client)
{
    ++m_connections;
    ++m_open;
    QObject::connect(client, &QAbstractSocket::disconnected, m_server.get(), [this, client] {
        --m_open;
        client->deleteLater();
    });
    const auto listen = [this, client] {
        m_heard += client->readAll();
        if (m_heard.endsWith("\r\n\r\n") && !m_answer.isEmpty())
            client->write(m_answer);
    };
    QObject::connect(client, &QIODevice::readyRead, m_server.get(), listen);
    if (client->bytesAvailable() > 0)
        listen();
}

} // namespace Chatelaine

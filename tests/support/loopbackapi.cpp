// SPDX-License-Identifier: MIT
#include "tests/support/loopbackapi.h"

#include "tests/support/loopbackanswer.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <mutex>
#include <optional>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HugeBytes = 64 * 1024 * 1024;

QByteArray head(int status, const QByteArray &type, qsizetype length, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(length) + "\r\nConnection: close\r\n" +
           more + "\r\n";
}

LoopbackRequest requestFrom(const QByteArray &text)
{
    LoopbackRequest request;
    QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

QByteArray LoopbackRequest::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

struct LoopbackApi::State
{
    mutable std::mutex mutex;
    LoopbackMode mode = LoopbackMode::Honest;
    std::vector<LoopbackRequest> requests;
    quint16 port = 0;
};

class LoopbackApi::Server final : public QObject
{
public:
    Server(std::shared_ptr<State> state, const DatabaseUrl &database, const QString &prefix)
        : m_state(std::move(state))
        , m_databaseUrl(database)
        , m_prefix(prefix)
    {}

    // In its thread.
    bool listen()
    {
        m_authority.emplace(m_databaseUrl, m_prefix);
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, &Server::welcome);
        const bool isListening = m_server->listen(QHostAddress::LocalHost);
        const std::lock_guard lock(m_state->mutex);
        m_state->port = m_server->serverPort();
        return isListening;
    }

private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        }
    }

    void read(QTcpSocket &socket)
    {
        // Nobody asks with a body.
        const QByteArray text = socket.peek(socket.bytesAvailable());
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        socket.skip(end + 4);
        LoopbackRequest request = requestFrom(text.first(end));
        const LoopbackMode mode = currentMode();
        if (mode == LoopbackMode::Honest) {
            const LoopbackAnswer answer = m_authority->answer(request.method, request.target,
                                                              request.header("Authorization"));
            request.status = answer.status;
            keep(std::move(request));
            send(socket, head(answer.status, "application/json", answer.body.size()) + answer.body);
        } else {
            misbehave(socket, mode, std::move(request));
        }
    }

    void misbehave(QTcpSocket &socket, LoopbackMode mode, LoopbackRequest request)
    {
        const bool isElsewhere = request.target == "/elsewhere";
        request.status = mode == LoopbackMode::Redirect && !isElsewhere                ? 302
                         : mode == LoopbackMode::PlainTextError                        ? 500
                         : mode == LoopbackMode::Stall || mode == LoopbackMode::HangUp ? 0
                                                                                       : 200;
        const int status = request.status;
        keep(std::move(request)); // First: whoever has the answer may look.
        switch (mode) {
        case LoopbackMode::Redirect:
            send(socket, head(status, "text/html", 0, "Location: /elsewhere\r\n"));
            break;
        case LoopbackMode::StallInBody:
            socket.write(head(status, "application/json", 100) + "{\"half\":");
            break;
        case LoopbackMode::HugeBody:
            send(socket, head(status, "application/json", HugeBytes) + QByteArray(HugeBytes, 'x'));
            break;
        case LoopbackMode::PlainTextError:
            send(socket, head(status, "text/plain", 12) + "It is broken");
            break;
        case LoopbackMode::WrongLength:
            send(socket, head(status, "application/json", 1000) + "{\"ok\":true}");
            break;
        case LoopbackMode::HangUp:
            socket.abort();
            break;
        case LoopbackMode::Honest:
        case LoopbackMode::Stall:
            break;
        }
    }

    static void send(QTcpSocket &socket, const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.disconnectFromHost(); // Once all is written.
    }

    [[nodiscard]] LoopbackMode currentMode() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->mode;
    }

    void keep(LoopbackRequest request)
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->requests.push_back(std::move(request));
    }

    std::shared_ptr<State> m_state;
    DatabaseUrl m_databaseUrl;
    QString m_prefix;
    std::optional<LoopbackAuthority> m_authority;
    QTcpServer *m_server = nullptr;
};

LoopbackApi::LoopbackApi(const DatabaseUrl &database, const QString &prefix)
    : m_state(std::make_shared<State>())
    , m_server(new Server(m_state, database, prefix))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

LoopbackApi::~LoopbackApi()
{
    m_thread.quit();
    m_thread.wait();
}

bool LoopbackApi::start()
{
    bool isListening = false;
    QMetaObject::invokeMethod(
        m_server, [this, &isListening] { isListening = m_server->listen(); },
        Qt::BlockingQueuedConnection);
    return isListening;
}

void LoopbackApi::setMode(LoopbackMode mode)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->mode = mode;
}

QString LoopbackApi::url() const
{
    const std::lock_guard lock(m_state->mutex);
    return u"http://127.0.0.1:%1"_s.arg(m_state->port);
}

std::vector<LoopbackRequest> LoopbackApi::requests() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->requests;
}

} // namespace Chatelaine

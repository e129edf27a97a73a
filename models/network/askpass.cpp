// SPDX-License-Identifier: MIT
#include "models/network/askpass.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "models/network/privatefolder.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 4000; // Characters
constexpr qsizetype MostLines = 20;
constexpr qint64 LongestMessage = 16'384; // Bytes; what is longer is not from ssh.
constexpr qsizetype LongestKind = 16;     // Bytes
constexpr int ConnectTimeout = 5000;      // Milliseconds; the window may be busy.
constexpr auto SocketVariable = "CHATELAINE_ASKPASS";
constexpr char End = '\0'; // Of a message; not part of what people type.

// The folder keeps others out already.
bool isOwn(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) ==
               0 &&
           peer.uid == ::getuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

// Line by line: the line breaks of a fingerprint are not to be written out.
QString safeText(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).left(LongestText).split(u'\n');
    lines = lines.mid(0, MostLines);
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = visibleText(line);
    }
    return lines.join(u'\n').left(LongestText).trimmed();
}

AskpassQuestion::Kind kindOf(const QByteArray &prompt, const QString &text)
{
    if (prompt == "none")
        return AskpassQuestion::Kind::Notice;
    if (text.contains("(yes/no"_L1))
        return AskpassQuestion::Kind::HostKey;
    return prompt == "confirm" ? AskpassQuestion::Kind::Confirm : AskpassQuestion::Kind::Secret;
}

// A message is ssh's SSH_ASKPASS_PROMPT, a line break, and the text.
AskpassQuestion questionFrom(const QByteArray &message)
{
    const qsizetype lineBreak = message.indexOf('\n');
    const QString text = safeText(message.mid(lineBreak + 1));
    return {kindOf(message.left(std::max<qsizetype>(0, lineBreak)), text), text};
}

} // namespace

AskpassServer::AskpassServer(QObject *parent)
    : QObject(parent)
    , m_folder(privateFolderTemplate())
    , m_server(new QLocalServer(this))
{
    connect(m_server, &QLocalServer::newConnection, this, &AskpassServer::take);
#ifdef Q_OS_WIN
    m_server->setSocketOptions(QLocalServer::UserAccessOption); // Its pipes are in no folder.
#endif
    if (m_folder.isValid())
        m_server->listen(m_folder.filePath(u"askpass"_s));
}

AskpassServer::~AskpassServer() = default;

SshAskpass AskpassServer::askpassFor(const QString &program) const
{
    // Also when nobody listens there: the program must not take itself for the window.
    const QString socket = m_folder.filePath(u"askpass"_s);
    return {program, {QString::fromLatin1(SocketVariable) + u'=' + socket}};
}

void AskpassServer::answer(const std::optional<QByteArray> &answer)
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    QLocalSocket *socket = m_callers.front().socket;
    m_callers.pop_front();
    socket->disconnect(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (answer) {
        socket->write(*answer);
        socket->write(&End, 1);
    }
    socket->disconnectFromServer();
    QMetaObject::invokeMethod(this, &AskpassServer::ask, Qt::QueuedConnection);
}

void AskpassServer::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (!isOwn(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(LongestMessage);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { leave(socket); });
        read(socket);
    }
}

void AskpassServer::read(QLocalSocket *socket)
{
    const QByteArray message = socket->peek(LongestMessage);
    const qsizetype end = message.indexOf(End);
    if (end < 0) {
        if (message.size() >= LongestMessage)
            socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    m_callers.push_back({socket, questionFrom(message.left(end))});
    ask();
}

void AskpassServer::leave(QLocalSocket *socket)
{
    socket->deleteLater();
    const auto caller =
        std::find_if(m_callers.begin(), m_callers.end(),
                     [socket](const Caller &waiting) { return waiting.socket == socket; });
    if (caller == m_callers.end())
        return;
    const bool wasAsked = m_isAsking && caller == m_callers.begin();
    m_callers.erase(caller);
    if (!wasAsked)
        return;
    m_isAsking = false;
    QMetaObject::invokeMethod(this, &AskpassServer::ask, Qt::QueuedConnection);
    Q_EMIT withdrawn();
}

void AskpassServer::ask()
{
    if (m_isAsking || m_callers.empty())
        return;
    m_isAsking = true;
    Q_EMIT asked(m_callers.front().question);
}

bool isAskpass() { return !qEnvironmentVariableIsEmpty(SocketVariable); }

int runAskpass(int argc, char **argv)
{
    const QByteArray text = argc > 1 ? QByteArray(argv[1]).left(LongestMessage / 2) : QByteArray();
    const QCoreApplication application(argc, argv);
    QLocalSocket socket;
    socket.connectToServer(qEnvironmentVariable(SocketVariable));
    if (!socket.waitForConnected(ConnectTimeout))
        return EXIT_FAILURE;
    socket.write(qgetenv("SSH_ASKPASS_PROMPT").left(LongestKind) + '\n' + text + End);
    socket.flush();
    QByteArray answer;
    while (!answer.contains(End) && socket.waitForReadyRead(-1)) // A person thinks.
        answer += socket.readAll();
    const qsizetype end = answer.indexOf(End);
    const bool isWritten =
        end >= 0 && std::fwrite(answer.constData(), 1, size_t(end), stdout) == size_t(end);
    wipe(answer);
    if (!isWritten)
        return EXIT_FAILURE;
    std::fputc('\n', stdout);
    return std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace Chatelaine

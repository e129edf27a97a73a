// SPDX-License-Identifier: MIT
#include "models/network/sshtunnel.h"

#include "models/network/privatefolder.h"
#include "models/network/sshwords.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <chrono>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 5> Pauses{1s, 2s, 5s, 10s, 30s};
constexpr auto LookPause = 50ms;
constexpr qint64 Lasting = 60'000; // Milliseconds up, after which a failure is a new one

// Free now; ssh says so if somebody takes it meanwhile.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Endpoint localEnd(SshTunnel::LocalEnd end, const QTemporaryDir &folder)
{
    if (end == SshTunnel::LocalEnd::Port)
        return {{}, u"127.0.0.1"_s, freePort()};
    return {folder.filePath(u"database"_s), {}, 0};
}

} // namespace

SshTunnel::SshTunnel(const SshSettings &settings, const Endpoint &to, SshAskpass askpass,
                     QObject *parent, LocalEnd end)
    : QObject(parent)
    , m_settings(settings)
    , m_askpass(std::move(askpass))
    , m_folder(privateFolderTemplate())
    , m_forward{localEnd(end, m_folder), to}
{
    m_look.setInterval(LookPause);
    connect(&m_look, &QTimer::timeout, this, &SshTunnel::lookForSocket);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SshTunnel::launch);
}

SshTunnel::~SshTunnel() = default;

QFuture<Result<void>> SshTunnel::start()
{
    QPromise<Result<void>> promise;
    promise.start();
    QFuture<Result<void>> future = promise.future();
    if (m_state == State::Up) {
        promise.addResult(Result<void>());
        promise.finish();
        return future;
    }
    m_waiting.push_back(std::move(promise));
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &SshTunnel::dropCancelled);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    if (m_state != State::Starting)
        launch();
    return future;
}

void SshTunnel::restart()
{
    if (m_state == State::Down)
        return;
    m_failures = 0;
    launch();
}

QString SshTunnel::commandLine() const { return sshCommandLine(m_settings, m_forward); }

QString SshTunnel::lastWords() const
{
    const QString words = m_ssh ? m_ssh->words() : QString();
    return words.isEmpty() ? m_lastWords : words;
}

void SshTunnel::launch()
{
    m_pause.stop();
    if (!m_folder.isValid()) {
        settle(Error::io(tr("No private folder for the SSH tunnel could be made."),
                         m_folder.errorString()));
        return;
    }
    // What the ssh before left behind must not be taken for the new one's.
    if (!m_forward.from.socket.isEmpty())
        QFile::remove(m_forward.from.socket);
    m_isSocketThere = false;
    m_ssh = std::make_unique<SshProcess>(m_askpass);
    connect(m_ssh.get(), &SshProcess::ended, this, &SshTunnel::sshEnded);
    m_ssh->start(sshArguments(m_settings, m_forward));
    m_look.start();
    setState(State::Starting);
}

// Nothing is sent through the tunnel to try it: MySQL counts connections that say nothing, and
// blocks a host that makes many.
void SshTunnel::lookForSocket()
{
    if (m_forward.from.socket.isEmpty()) {
        knockAtPort();
        return;
    }
    // Between a look and the next ssh has also begun to listen.
    const bool wasThere = m_isSocketThere;
    m_isSocketThere = QFileInfo::exists(m_forward.from.socket);
    if (wasThere && m_isSocketThere)
        becomeUp();
}

// A port cannot be seen otherwise.
void SshTunnel::knockAtPort()
{
    auto *socket = new QTcpSocket(&m_look);
    connect(socket, &QTcpSocket::connected, this, &SshTunnel::becomeUp);
    connect(socket, &QTcpSocket::stateChanged, socket, [socket](QTcpSocket::SocketState state) {
        if (state == QTcpSocket::UnconnectedState)
            socket->deleteLater();
    });
    socket->connectToHost(m_forward.from.host, m_forward.from.port);
    QTimer::singleShot(LookPause, socket, &QTcpSocket::abort);
}

void SshTunnel::becomeUp()
{
    if (m_state != State::Starting)
        return;
    m_look.stop();
    m_up.start();
    settle({});
    setState(State::Up);
}

void SshTunnel::sshEnded()
{
    m_look.stop();
    m_lastWords = m_ssh->words();
    const Error error =
        m_ssh->isMissing()
            ? Error::connection(
                  tr("The program ssh could not be started. Install the OpenSSH client."))
            : sshError(m_settings.host, m_lastWords);
    m_ssh.release()->deleteLater(); // It is it that calls.

    const bool wasUp = m_state == State::Up;
    if (wasUp && m_up.hasExpired(Lasting))
        m_failures = 0;
    const bool isTriedAgain = wasUp || (m_up.isValid() && !isFinalForSsh(m_lastWords));
    if (isTriedAgain)
        m_pause.start(Pauses[size_t(std::min(m_failures++, int(Pauses.size()) - 1))]);
    else
        m_up.invalidate();
    settle(error);
    setState(isTriedAgain ? State::Waiting : State::Down);
}

void SshTunnel::dropCancelled()
{
    const auto cancelled =
        std::partition(m_waiting.begin(), m_waiting.end(),
                       [](const QPromise<Result<void>> &promise) { return !promise.isCanceled(); });
    m_waiting.erase(cancelled, m_waiting.end());
    if (!m_waiting.empty() || m_state != State::Starting || m_up.isValid())
        return;
    m_look.stop();
    m_ssh.reset();
    setState(State::Down);
}

void SshTunnel::settle(const Result<void> &result)
{
    for (QPromise<Result<void>> &promise : std::exchange(m_waiting, {})) {
        promise.addResult(result);
        promise.finish();
    }
}

void SshTunnel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Chatelaine

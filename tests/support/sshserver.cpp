// SPDX-License-Identifier: MIT
#include "tests/support/sshserver.h"

#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// sshd starts itself again by its whole path.
QString sshdPath()
{
    const QString found = QStandardPaths::findExecutable(u"sshd"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SshServer::SshServer(const QByteArray &authorizedKeys, const QStringList &options)
    : m_port(freePort())
{
    if (::getuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // Where root's sshd shuts its children in.
    QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s,
                                        m_folder.filePath(u"hostkey"_s)});
    writeFiles(authorizedKeys, options);
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    // A test that is killed must leave no server behind.
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    start();
}

SshServer::~SshServer() { stop(); }

bool SshServer::isInstalled()
{
    return !sshdPath().isEmpty() && !QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"ssh"_s).isEmpty();
}

void SshServer::writeFiles(const QByteArray &authorizedKeys, const QStringList &options)
{
    write(m_folder.filePath(u"authorized_keys"_s), authorizedKeys);
    QStringList lines = options;
    lines << u"Port %1"_s.arg(m_port) << u"ListenAddress 127.0.0.1"_s
          << u"HostKey "_s + m_folder.filePath(u"hostkey"_s)
          << u"AuthorizedKeysFile "_s + m_folder.filePath(u"authorized_keys"_s) << u"PidFile none"_s
          << u"StrictModes no"_s << u"UsePAM no"_s << u"PermitRootLogin yes"_s
          << u"PasswordAuthentication no"_s << u"KbdInteractiveAuthentication no"_s
          << u"AllowTcpForwarding yes"_s << u"AllowStreamLocalForwarding yes"_s
          << u"MaxStartups 100"_s << u"PrintMotd no"_s << u"LogLevel VERBOSE"_s;
    write(m_folder.filePath(u"config"_s), lines.join(u'\n').toUtf8() + '\n');
}

bool SshServer::start()
{
    m_server.start(sshdPath(), {u"-D"_s, u"-e"_s, u"-f"_s, m_folder.filePath(u"config"_s)});
    return QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_port);
            return socket.waitForConnected(1000);
        },
        10'000);
}

void SshServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    const qint64 server = m_server.processId();
    for (const qint64 process : descendantsOf(server))
        ::kill(pid_t(process), SIGKILL);
    m_server.kill();
    m_server.waitForFinished();
}

QByteArray SshServer::knownHost() const
{
    const QList<QByteArray> words = contentsOf(m_folder.filePath(u"hostkey.pub"_s)).split(' ');
    return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + words.value(0) + ' ' +
           words.value(1) + '\n';
}

QByteArray SshServer::log() const { return contentsOf(m_folder.filePath(u"log"_s)); }

} // namespace Chatelaine

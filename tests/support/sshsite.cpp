// SPDX-License-Identifier: MIT
#include "tests/support/sshsite.h"

#include "tests/support/processes.h"

#include <QFile>
#include <QProcess>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

void mustRun(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SshSite::SshSite(const QStringList &targetOptions)
    : m_passphrase("canary-" + QUuid::createUuid().toByteArray(QUuid::Id128))
{
    const QString key = m_folder.filePath(u"key"_s);
    mustRun(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s,
                              QString::fromLatin1(m_passphrase), u"-f"_s, key});
    const QByteArray authorized = contentsOf(key + u".pub"_s);
    m_jump = std::make_unique<SshServer>(authorized);
    m_target = std::make_unique<SshServer>(authorized, targetOptions);
    writeConfig();
}

void SshSite::writeConfig()
{
    QFile file(config());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The configuration of ssh cannot be written.");
    file.write(QString(uR"(
Host jump
    Port %1
Host target
    Port %2
    ProxyJump jump
Host direct
    Port %2
Host closed
    Port 1
Host jump target direct closed
    HostName 127.0.0.1
Host *
    IdentityFile %3/key
    IdentityAgent none
    UserKnownHostsFile %3/known_hosts
    GlobalKnownHostsFile none
    HashKnownHosts no
    NumberOfPasswordPrompts 1
)"_s)
                   .arg(m_jump->port())
                   .arg(m_target->port())
                   .arg(m_folder.path())
                   .toUtf8());
}

SshSettings SshSite::settings(const QString &alias) const
{
    SshSettings settings;
    settings.host = alias;
    settings.configFile = config();
    return settings;
}

void SshSite::trust()
{
    QFile file(m_folder.filePath(u"known_hosts"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The known hosts cannot be written.");
    file.write(m_jump->knownHost() + m_target->knownHost());
}

QByteArray SshSite::knownHosts() const { return contentsOf(m_folder.filePath(u"known_hosts"_s)); }

void SshSite::unlockKey()
{
    mustRun(u"ssh-keygen"_s, {u"-q"_s, u"-p"_s, u"-P"_s, QString::fromLatin1(m_passphrase), u"-N"_s,
                              u""_s, u"-f"_s, m_folder.filePath(u"key"_s)});
}

QList<qint64> SshSite::clients() const { return processesNaming(config().toUtf8()); }

} // namespace Chatelaine

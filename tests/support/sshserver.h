// SPDX-License-Identifier: MIT
// An sshd of a test's own: on a free port of 127.0.0.1, with its own host key, letting in the
// account of the test with one key; gone when the object dies. The port and the host key stay the
// same through stop() and start().
//
// Blocks; one thread at a time. Needs an application object.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Chatelaine {

class SshServer final
{
public:
    // authorizedKeys: the contents of the file. options: lines of sshd_config that win over ours.
    explicit SshServer(const QByteArray &authorizedKeys, const QStringList &options = {});
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    [[nodiscard]] static bool isInstalled();

    // Waits until it takes connections.
    bool start();
    // As if the power had failed: kills it and every session that it has.
    void stop();

    [[nodiscard]] quint16 port() const { return m_port; }
    // A line for a file of known hosts.
    [[nodiscard]] QByteArray knownHost() const;
    [[nodiscard]] QByteArray log() const;

private:
    void writeFiles(const QByteArray &authorizedKeys, const QStringList &options);

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace Chatelaine

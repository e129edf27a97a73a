// SPDX-License-Identifier: MIT
// Two SSH servers, of which the second is reached through the first, and what a client needs for
// them: a configuration with aliases, a key with a passphrase, and a file of known hosts, empty.
//
//     Host jump      the first server
//     Host target    the second server, with ProxyJump jump
//     Host direct    the second server
//     Host closed    a port where nobody listens
//
// Blocks; one thread at a time. Needs an application object.
#pragma once

#include "models/domain/sshsettings.h"
#include "tests/support/sshserver.h"

#include <memory>

namespace Chatelaine {

class SshSite final
{
public:
    // Of the target, which win over the usual ones.
    explicit SshSite(const QStringList &targetOptions = {});

    [[nodiscard]] SshServer &jump() { return *m_jump; }
    [[nodiscard]] SshServer &target() { return *m_target; }
    [[nodiscard]] SshSettings settings(const QString &alias) const;
    [[nodiscard]] QString config() const { return m_folder.filePath(QStringLiteral("config")); }
    [[nodiscard]] const QByteArray &passphrase() const { return m_passphrase; }

    // Makes both servers known hosts.
    void trust();
    [[nodiscard]] QByteArray knownHosts() const;
    // Takes the passphrase from the key.
    void unlockKey();
    // The running ssh programs that use this configuration.
    [[nodiscard]] QList<qint64> clients() const;

private:
    void writeConfig();

    QTemporaryDir m_folder;
    QByteArray m_passphrase;
    std::unique_ptr<SshServer> m_jump;
    std::unique_ptr<SshServer> m_target;
};

} // namespace Chatelaine

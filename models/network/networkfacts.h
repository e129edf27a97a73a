// SPDX-License-Identifier: MIT
// What this machine has to reach servers with, for the diagnosis.
#pragma once

#include <QFuture>
#include <QString>

namespace Chatelaine {

// "OpenSSL 3.0.17 1 Jul 2025"; empty = Qt has none. Loads the library: better not in the GUI
// thread.
[[nodiscard]] QString tlsLibrary();

struct SshFacts
{
    QString program; // The path; empty = there is no ssh.
    QString version; // "OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.17"; empty = it would not say.
};

// Asks the system's ssh for its version, for three seconds at most. Needs an event loop, blocks
// nothing.
[[nodiscard]] QFuture<SshFacts> sshFacts();

} // namespace Chatelaine

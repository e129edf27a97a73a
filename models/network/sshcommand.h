// SPDX-License-Identifier: MIT
// The arguments with which the system's ssh is run, and the same as people would type it.
//
// Pure: any thread.
#pragma once

#include "models/domain/sshsettings.h"
#include "models/network/endpoint.h"

#include <QStringList>

namespace Chatelaine {

struct SshForward
{
    Endpoint from; // This end: a Unix socket in a private folder, or a port of 127.0.0.1.
    Endpoint to;   // As the last SSH host sees the database: a host and port, or a socket.
};

// No shell takes part. REQUIRES: validateSshSettings(settings).
[[nodiscard]] QStringList sshArguments(const SshSettings &settings, const SshForward &forward);
// For "Show command": quoted for a shell.
[[nodiscard]] QString sshCommandLine(const SshSettings &settings, const SshForward &forward);

} // namespace Chatelaine

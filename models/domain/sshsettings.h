// SPDX-License-Identifier: MIT
// The way through SSH to a database that is not reachable directly.
//
// A plain value: safe everywhere.
#pragma once

#include "models/base/result.h"

#include <QString>

namespace Chatelaine {

struct SshSettings
{
    QString host;      // An alias of ~/.ssh/config, a host name or an address; empty = no tunnel.
    quint16 port = 0;  // 0 = as ssh's configuration says.
    QString user;      // Empty = as ssh's configuration says.
    QString jumpHosts; // "[user@]host[:port]", separated by commas; empty = none of ours.
    QString identityFile; // Empty = the agent and what ssh's configuration says.
    QString configFile;   // Empty = ~/.ssh/config.

    [[nodiscard]] bool isUsed() const { return !host.isEmpty(); }
    friend bool operator==(const SshSettings &, const SshSettings &) = default;
};

// Strict: nothing that ssh could take for an option (a leading dash), for a command (%, backquotes,
// blanks) or for a second argument passes. Fails with Invalid and says which field.
[[nodiscard]] Result<void> validateSshSettings(const SshSettings &settings);

// By the same rules, for the path of a file or of a socket that ssh forwards. Not empty.
[[nodiscard]] Result<void> validateSshPath(const QString &path);

} // namespace Chatelaine

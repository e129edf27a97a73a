// SPDX-License-Identifier: MIT
// The connection that the options name, and what is needed to open it.
//
// Main thread.
#pragma once

#include "models/domain/profile.h"
#include "models/network/sshtunnel.h"

#include <QByteArray>

#include <memory>
#include <optional>

class QCommandLineParser;

namespace Chatelaine {

// --profile, else --database, else the environment; Invalid when none of them names a database.
[[nodiscard]] Result<Profile> chosenProfile(const QCommandLineParser &options);

// What the system's keychain holds for the profile; nothing when there is no entry. A keychain that
// cannot be asked is told of on standard error, and the answer is nothing.
[[nodiscard]] std::optional<QByteArray> passwordFromKeychain(const Profile &profile);

// An open tunnel to the profile's database; null when it needs none. ssh asks on the terminal.
[[nodiscard]] Result<std::unique_ptr<SshTunnel>> openTunnel(const Profile &profile);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A saved connection: where a database is, how to get there, and what it is used for. Never a
// password.
//
// A plain value: safe everywhere.
#pragma once

#include "models/domain/apiroute.h"
#include "models/domain/databaseurl.h"
#include "models/domain/sshsettings.h"

#include <QString>

#include <vector>

namespace Chatelaine {

enum class Environment { Development, Testing, Production };
// "development", "testing", "production": the words of files.
[[nodiscard]] QLatin1String environmentName(Environment environment);

// Where the password comes from.
enum class PasswordSource { Ask, Keychain };

struct HostAndPort
{
    QString host; // DNS name or IP literal.
    quint16 port = 3306;

    friend bool operator==(const HostAndPort &, const HostAndPort &) = default;
};

struct Profile
{
    QString id; // A UUID without braces; the name of its entry in the keychain. Empty = not saved.
    QString name;
    QString folder; // For the list of the start page; empty = none.
    Environment environment = Environment::Development;
    DatabaseUrl database;
    // Asked in this order when the host of the database does not answer; read from only.
    std::vector<HostAndPort> replicas;
    SshSettings ssh;
    PasswordSource passwordSource = PasswordSource::Ask;
    bool isReadOnly = false;
    bool isSupport = false; // For the support desk: read-only, without actions that change.
    QString apiBaseUrl;     // Where "Ask the API" asks: "https://api.example.org"; empty = nowhere.
    std::vector<ApiRoute> routes; // Beside those that come with the program.
    int refreshSeconds = 0;       // 0 = only when asked.
    qint64 lastUsed = 0;          // Seconds since 1970 UTC; 0 = never.

    friend bool operator==(const Profile &, const Profile &) = default;
};

// An unsaved profile for a database that was named by its URL: called after it.
[[nodiscard]] Profile profileFor(const DatabaseUrl &url);
[[nodiscard]] Profile newProfile(); // With an id, for a server.

// By which people find its password in their keychain program.
[[nodiscard]] QString keychainLabel(const Profile &profile);

// Name and folder (1 to 100 characters, none of them a control or direction character), database,
// replicas, SSH settings, address and routes of the API. Fails with Invalid and says which field
// and what to write instead.
[[nodiscard]] Result<void> validateProfile(const Profile &profile);

} // namespace Chatelaine

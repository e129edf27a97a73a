// SPDX-License-Identifier: MIT
// Where a database is and how to reach it, without the password.
//
//     mysql://user@host:port/db?tls=off|required|verify-ca|verify-identity&ca=FILE&cert=FILE&key=FILE
//     mysql://user@/db?socket=PATH
//     sqlite:PATH
//
// A plain value: safe everywhere.
#pragma once

#include "models/base/result.h"

#include <QString>

namespace Chatelaine {

enum class Dialect { Sqlite, MySql };
enum class TlsMode { Off, Required, VerifyCa, VerifyIdentity };

struct DatabaseUrl
{
    Dialect dialect = Dialect::Sqlite;
    QString path; // Sqlite: the file.

    QString host; // MySql: DNS name or IP literal; empty = the socket.
    quint16 port = 3306;
    QString socket; // Path of the Unix socket; empty = TCP.
    QString database;
    QString user;
    TlsMode tls = TlsMode::Off;
    QString caFile; // Empty = the system's store.
    QString certificateFile;
    QString keyFile;

    // Socket, localhost, 127.0.0.0/8, ::1: the only places where TLS may be off by default.
    [[nodiscard]] bool isLocal() const;
    // As it was parsed; never holds a password. Fit for people and for logs.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;
};

// Strict: unknown parameters, a password in the URL, and hosts that are neither a DNS name nor an
// IP literal are refused (the client library would read options out of them). A bare path is taken
// as sqlite:PATH. Without tls=, a local host gets Off and any other VerifyIdentity.
[[nodiscard]] Result<DatabaseUrl> parseDatabaseUrl(const QString &text);

// Checks each field by the same rules: for a form that was filled in by hand.
[[nodiscard]] Result<void> validateDatabaseUrl(const DatabaseUrl &url);

// A DNS name or an IP literal, and nothing that the client library or ssh reads more into.
[[nodiscard]] Result<void> validateHost(const QString &host);

// "off", "required", "verify-ca", "verify-identity"
[[nodiscard]] QLatin1String tlsModeName(TlsMode mode);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The client library of MySQL below an open QSqlDatabase: what Qt neither tells nor sets.
//
// The connection's thread.
#pragma once

#include "models/base/result.h"
#include "models/store/connecttarget.h"

QT_FORWARD_DECLARE_CLASS(QSqlDatabase)
struct st_mysql;

namespace Chatelaine {

struct TlsInUse
{
    QString protocol; // "TLSv1.3"; empty = none.
    QString cipher;
};

// Reads back whether the library does what target says, and turns off what it leaves on: LOAD DATA
// LOCAL and several statements in one text. Fails with Connection; the connection must be closed
// then.
[[nodiscard]] Result<TlsInUse> lockDown(const QSqlDatabase &database, const ConnectTarget &target);

// The library's own object; null = not open.
[[nodiscard]] st_mysql *handleOf(const QSqlDatabase &database);

// The descriptor of the connection; -1 = none. shutdown() on it may be called in any thread.
[[nodiscard]] int socketOf(const QSqlDatabase &database);
// As KILL takes it; 0 = not open.
[[nodiscard]] quint64 threadIdOf(const QSqlDatabase &database);

// "MariaDB Connector/C 3.3.20"
[[nodiscard]] QString clientLibrary();
// Where the library looks for the plug-ins that accounts need to sign in.
[[nodiscard]] QString pluginFolder();
// Before 3.4 the library knows no fingerprint but that of SHA-1.
[[nodiscard]] bool pinsSha256();

} // namespace Chatelaine

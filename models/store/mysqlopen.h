// SPDX-License-Identifier: MIT
// Opens a MySQL connection: first the server is judged without a word about who asks, then exactly
// that server is connected to, then the client library is asked whether it did so.
//
// The connection's thread; blocks.
#pragma once

#include "models/store/mysqlhandle.h"

namespace Chatelaine {

// database: of the driver QMYSQL, not open. Left closed after a failure, which is Connection, or
// Invalid for a file that cannot be read.
// REQUIRES: validateDatabaseUrl(url).
[[nodiscard]] Result<TlsInUse> openMySql(QSqlDatabase &database, const DatabaseUrl &url,
                                         const QByteArray &password, const Endpoint &via);

} // namespace Chatelaine

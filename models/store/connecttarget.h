// SPDX-License-Identifier: MIT
// What the MySQL driver is told, so that TLS is verified or there is no connection.
//
// Pure: any thread.
#pragma once

#include "models/domain/databaseurl.h"

namespace Chatelaine {

struct ConnectTarget
{
    QString host;
    QString options; // For QSqlDatabase::setConnectOptions().
};

// REQUIRES: validateDatabaseUrl(url); the host becomes part of a connection string.
[[nodiscard]] ConnectTarget connectTarget(const DatabaseUrl &url);

} // namespace Chatelaine

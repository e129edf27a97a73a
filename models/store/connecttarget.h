// SPDX-License-Identifier: MIT
// What the MySQL driver is told, so that it reaches the very server that was judged, or nobody.
//
// Pure: any thread.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/network/endpoint.h"

#include <QByteArray>

namespace Chatelaine {

// The certificate that was judged (models/network/tlsprobe.h).
struct ServerPin
{
    QByteArray fingerprint; // SHA-1 or SHA-256, whichever the client library takes.
    // The CA file names the certificate itself: the client library finds no chain to build then.
    bool isTrustedItself = false;
};

struct ConnectTarget
{
    QString host;    // A whole connection string.
    QString options; // For QSqlDatabase::setConnectOptions().

    // What the client library must report of itself afterwards.
    bool verifiesName = false;
    QString caFile;
    QByteArray pin; // In hexadecimal; empty = no TLS was asked for.
};

// The end that is dialled: via, or the url's own where via is empty.
[[nodiscard]] Endpoint dialledEndpoint(const DatabaseUrl &url, const Endpoint &via);

// The pin is not used while TLS is off; in any other mode an empty one fits no server.
// REQUIRES: validateDatabaseUrl(url); the host becomes part of a connection string.
[[nodiscard]] ConnectTarget connectTarget(const DatabaseUrl &url, const Endpoint &endpoint,
                                          const ServerPin &pin);

} // namespace Chatelaine

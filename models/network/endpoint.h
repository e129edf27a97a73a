// SPDX-License-Identifier: MIT
// Where a connection is dialled: the database's own address, or this end of a tunnel to it.
//
// A plain value: safe everywhere.
#pragma once

#include "models/domain/databaseurl.h"

#include <QString>

namespace Chatelaine {

struct Endpoint
{
    QString socket; // Path of a Unix socket; empty = host and port.
    QString host;
    quint16 port = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

// The database's own address: a socket or a host and port, never both.
[[nodiscard]] inline Endpoint endpointOf(const DatabaseUrl &url)
{
    return url.host.isEmpty() ? Endpoint{url.socket, {}, 0} : Endpoint{{}, url.host, url.port};
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The hosts on which a store may find its database: the one of the url first, then its replicas.
//
// The connection's thread; greets() blocks.
#pragma once

#include "models/store/keystore.h"

#include <vector>

namespace Chatelaine {

struct Host
{
    DatabaseUrl url;
    Endpoint via;
    bool isReplica = false;

    // "db.example.org:3306", the path of a socket; empty = a file.
    [[nodiscard]] QString place() const;
    // Whether a server says anything there at all. One that greets and then refuses us (its
    // certificate, our password, its limits) is there: another host is not an answer to that.
    [[nodiscard]] bool greets() const;
};

[[nodiscard]] std::vector<Host> hostsOf(const StoreTarget &target);

} // namespace Chatelaine

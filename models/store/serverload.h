// SPDX-License-Identifier: MIT
// Asks the server how much it has to do, and who wrote before us has not ended yet.
//
// Runs in the connection's thread, between two transactions.
#pragma once

#include "models/store/pace.h"
#include "models/store/query.h"

namespace Chatelaine {

class ServerLoadReader final
{
public:
    explicit ServerLoadReader(Connection &connection);

    // Nothing when the server does not tell; then it is not asked again. A file that nobody else
    // writes to is always quiet.
    [[nodiscard]] std::optional<ServerLoad> read();

private:
    Connection &m_connection;
    Query m_query;
    bool m_isTold = true;
};

} // namespace Chatelaine

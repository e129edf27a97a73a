// SPDX-License-Identifier: MIT
// The transactions that were under way at one moment: they may still write by the definitions that
// they read before it.
//
// Runs in the connection's thread, between two transactions.
#pragma once

#include "models/store/jobcontrol.h"
#include "models/store/query.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Chatelaine {

class OldWriters final
{
public:
    // Those of this moment.
    explicit OldWriters(Connection &connection);

    // Returns false when some of them are still there after so long, or when it was asked to stop.
    // Where the server does not tell (the account lacks PROCESS), a blink is all that is waited.
    [[nodiscard]] bool waitUntilGone(const JobControl &control, std::chrono::milliseconds patience);

private:
    struct Writer
    {
        quint64 connection = 0;
        qint64 began = 0; // Seconds since 1970 UTC

        friend auto operator<=>(const Writer &, const Writer &) = default;
    };
    [[nodiscard]] std::optional<std::vector<Writer>> ask();

    Connection &m_connection;
    Query m_query;
    std::optional<std::vector<Writer>> m_writers; // Ascending. Nothing: the server does not tell.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A transaction that is rolled back unless it was committed.
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/store/query.h"

namespace Chatelaine {

class Transaction final
{
public:
    enum class Kind {
        Snapshot, // One moment of the whole database; nothing is locked, nothing can be written.
        Write,    // Sees what others commit meanwhile; whoever needs to be sure locks the rows.
    };

    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    ~Transaction();

    // Of a Write: Unknown when the connection breaks meanwhile (unknownoutcome.h), any other error
    // means that nothing was changed.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Connection &connection, Kind kind)
        : m_connection(&connection)
        , m_kind(kind)
    {}

    Connection *m_connection; // nullptr = nothing to roll back any more.
    Kind m_kind;
};

} // namespace Chatelaine

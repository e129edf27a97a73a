// SPDX-License-Identifier: MIT
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace Chatelaine {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    if (kind == Kind::Snapshot && connection.dialect() == Dialect::MySql)
        CHATELAINE_CHECK(execute(connection, Statement::NextIsRepeatableRead));
    CHATELAINE_CHECK(execute(connection, kind == Kind::Snapshot ? Statement::BeginSnapshot
                                                                : Statement::BeginWrite));
    return Transaction(connection, kind);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_kind(other.m_kind)
{}

Transaction::~Transaction()
{
    if (m_connection && !execute(*m_connection, Statement::Rollback))
        m_connection->markLost(); // Closing it ends the transaction on the server.
}

Result<void> Transaction::commit()
{
    Connection &connection = *m_connection;
    const Result<void> committed = execute(connection, Statement::Commit);
    if (committed) {
        m_connection = nullptr;
        return {};
    }
    // Only a server that gives way to somebody else says that nothing was made; one that was
    // stopped in the middle of it may have gone on.
    const bool isUndone =
        committed.error().code() == Error::Code::Busy || connection.dialect() == Dialect::Sqlite;
    if (m_kind == Kind::Snapshot || isUndone)
        return committed.error();
    return Error::unknown(
        QCoreApplication::translate("Chatelaine::Transaction",
                                    "The connection broke while the change was being saved: "
                                    "whether it was made is not known. Refresh to see."),
        committed.error().detail());
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/store/rights.h"

#include "models/store/query.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace Chatelaine {

namespace {

// A statement that is refused names the missing right; any other failure is a failure.
Result<QString> asked(const Result<void> &answer)
{
    if (answer)
        return QString();
    if (answer.error().code() == Error::Code::Refused)
        return answer.error().message();
    return answer.error();
}

Result<QString> askSqlite(Connection &connection)
{
    if (connection.isFileReadOnly())
        return QCoreApplication::translate("Chatelaine::Rights", "The file is read-only.");
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    // Somebody else writes at this moment: so it can be written.
    if (!transaction && transaction.error().code() == Error::Code::Busy)
        return QString();
    return asked(transaction ? Result<void>() : Result<void>(transaction.error()));
}

} // namespace

Result<QString> reasonNotToWrite(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite)
        return askSqlite(connection);
    for (const Statement statement :
         {Statement::ProbeUpdateKeys, Statement::ProbeDeleteKeys, Statement::ProbeDeleteGrants,
          Statement::ProbeInsertGrants, Statement::ProbeInsertScopes, Statement::ProbeUpdateScopes,
          Statement::ProbeDeleteScopes}) {
        CHATELAINE_TRY(const QString reason, asked(execute(connection, statement)));
        if (!reason.isEmpty())
            return reason;
    }
    Query lock(connection, Statement::ProbeLockUsers);
    return asked(lock.forEachRow({}, [] {}));
}

} // namespace Chatelaine

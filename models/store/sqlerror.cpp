// SPDX-License-Identifier: MIT
#include "models/store/sqlerror.h"

#include "models/base/visibletext.h"
#include "models/store/sqlerrorwords.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::SqlError)
};

struct CodesOfMySql
{
    SqlFailure failure;
    std::array<int, 16> codes; // Filled up with 0, which is no error.
};

// reliability.md section 2, "Error classes"; 8002 and the like are TiDB's.
constexpr auto MySqlCodes = std::to_array<CodesOfMySql>({
    {SqlFailure::Lost,
     {1047, 1053, 1158, 1159, 1160, 1161, 1927, 2006, 2013, 2014, 2026, 2027, 2055, 3169, 4031}},
    {SqlFailure::Retry, {1020, 1180, 1205, 1213, 1412, 1615, 3101, 3572, 8002, 8022, 8028, 9007}},
    {SqlFailure::Cancelled, {1317, 1969, 3024}},
    {SqlFailure::ReadOnly, {1290, 1792, 1836, 1874}},
    {SqlFailure::Denied, {1044, 1045, 1129, 1130, 1142, 1143, 1227, 1370, 1698, 1820, 3118, 4151}},
    {SqlFailure::Limit, {1040, 1203, 1226, 1461}},
    {SqlFailure::Schema, {1049, 1054, 1146}},
    {SqlFailure::Data, {1048, 1062, 1264, 1366, 1406}},
    {SqlFailure::Open, {2002, 2003, 2005, 2012, 2059, 5010}},
});

SqlFailure mySqlFailure(int code)
{
    const auto found =
        std::find_if(MySqlCodes.begin(), MySqlCodes.end(), [code](const CodesOfMySql &entry) {
            return std::find(entry.codes.begin(), entry.codes.end(), code) != entry.codes.end();
        });
    return code == 0 || found == MySqlCodes.end() ? SqlFailure::Other : found->failure;
}

// Extended result codes hold the primary one in their lowest byte.
SqlFailure sqliteFailure(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return SqlFailure::Retry;
    case 8: // SQLITE_READONLY
        return SqlFailure::ReadOnly;
    case 9: // SQLITE_INTERRUPT
        return SqlFailure::Cancelled;
    case 14: // SQLITE_CANTOPEN
    case 26: // SQLITE_NOTADB
        return SqlFailure::Open;
    case 1: // SQLITE_ERROR: of our statements, only a missing table or column
        return SqlFailure::Schema;
    case 19: // SQLITE_CONSTRAINT
    case 20: // SQLITE_MISMATCH
        return SqlFailure::Data;
    default:
        return SqlFailure::Other;
    }
}

} // namespace

SqlFailure sqlFailure(Dialect dialect, int nativeCode)
{
    return dialect == Dialect::MySql ? mySqlFailure(nativeCode) : sqliteFailure(nativeCode);
}

SqlFailure sqlFailure(Dialect dialect, const QSqlError &error)
{
    return sqlFailure(dialect, error.nativeErrorCode().toInt());
}

bool isStatementAloneUndone(Dialect dialect, const QSqlError &error)
{
    return dialect == Dialect::MySql && error.nativeErrorCode().toInt() == 1205;
}

Error noAnswerError(qint64 seconds, QLatin1String statementName)
{
    return Error::connection(
        Texts::tr("The server said nothing for %n second(s), so the connection was given up. Check "
                  "the network and the load of the server, then try again.",
                  nullptr, int(seconds)),
        statementName + u": no answer"_s);
}

int nativeCodeOf(const Error &error) { return error.detail().section(": error "_L1, -1).toInt(); }

Error sqlErrorToError(Dialect dialect, const QSqlError &error, QLatin1String statementName)
{
    const QString said = visibleText(error.databaseText());
    const QString detail = statementName + u": error "_s + error.nativeErrorCode();
    const SqlFailure failure = sqlFailure(dialect, error);
    if (const QString words = sqlErrorWords(error.nativeErrorCode().toInt());
        dialect == Dialect::MySql && !words.isEmpty())
        return failure == SqlFailure::ReadOnly ? Error::refused(words)
                                               : Error::connection(words, detail);
    switch (failure) {
    case SqlFailure::Lost:
        return Error::connection(Texts::tr("The connection to the database was lost."), detail);
    case SqlFailure::Retry:
        return Error::busy(
            Texts::tr("Somebody else is changing the same rows. Nothing was changed; try "
                      "again in a moment."),
            detail);
    case SqlFailure::Cancelled:
        return Error::query(Texts::tr("The server stopped a statement that took too long."),
                            detail);
    case SqlFailure::ReadOnly:
        return Error::refused(Texts::tr("The database is read-only."));
    case SqlFailure::Denied:
        return Error::refused(Texts::tr("The database account lacks a right: %1").arg(said));
    case SqlFailure::Limit:
        return Error::connection(
            Texts::tr("The server has reached one of its limits: %1").arg(said), detail);
    case SqlFailure::Schema:
        return Error::query(Texts::tr("The tables are not as expected: %1").arg(said), detail);
    case SqlFailure::Data:
        return Error::query(Texts::tr("The database refused a value."), detail);
    case SqlFailure::Open:
        return Error::connection(Texts::tr("The database cannot be opened: %1").arg(said), detail);
    case SqlFailure::Other:
        break;
    }
    return Error::query(Texts::tr("The database reported error %1.").arg(error.nativeErrorCode()),
                        detail);
}

} // namespace Chatelaine

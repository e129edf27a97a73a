// SPDX-License-Identifier: MIT
#include "models/store/query.h"

#include "models/base/logging.h"
#include "models/store/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// The client library waits longer for an answer than the server works on a statement.
constexpr qint64 SignOfATimeout = 25'000; // Milliseconds

// Without values, rows and preparation.
Result<qint64> executeText(Connection &connection, Statement statement, const QString &text)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QSqlQuery query(connection.database());
    if (!query.exec(text))
        return failedStatement(connection, statement, query.lastError(), elapsed);
    connection.markUsed();
    return qint64(query.numRowsAffected());
}

} // namespace

Error failedStatement(Connection &connection, Statement statement, const QSqlError &error,
                      const QElapsedTimer &elapsed)
{
    const bool isLost = sqlFailure(connection.dialect(), error) == SqlFailure::Lost;
    if (isLost)
        connection.markLost();
    connection.setTransactionIntact(isStatementAloneUndone(connection.dialect(), error));
    qCDebug(storeLog) << statementName(statement) << "failed with" << error.nativeErrorCode();
    if (isLost && elapsed.hasExpired(SignOfATimeout))
        return noAnswerError(elapsed.elapsed() / 1000, statementName(statement));
    return sqlErrorToError(connection.dialect(), error, statementName(statement));
}

Query::Query(Connection &connection, Statement statement)
    : m_connection(connection)
    , m_statement(statement)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
}

Result<qint64> Query::run(const QVariantList &values)
{
    CHATELAINE_CHECK(exec(values));
    return qint64(m_query.numRowsAffected());
}

Result<void> Query::select(const QVariantList &values)
{
    CHATELAINE_CHECK(exec(values));
    if (m_query.isSelect())
        return {};
    m_connection.markLost();
    return Error::connection(
        QCoreApplication::translate("Chatelaine::SqlError",
                                    "The connection to the server broke in the middle of an "
                                    "answer. Check the network, then try again."),
        statementName(m_statement) + u": no rows came"_s);
}

Result<void> Query::exec(const QVariantList &values)
{
    m_elapsed.start();
    if (!m_isPrepared && !m_query.prepare(m_connection.text(m_statement)))
        return error();
    m_isPrepared = true;
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        return error();
    m_connection.markUsed();
    return {};
}

Result<void> Query::finish()
{
    if (m_query.lastError().isValid())
        return error();
    m_query.finish();
    return {};
}

Error Query::error() const
{
    return failedStatement(m_connection, m_statement, m_query.lastError(), m_elapsed);
}

Result<void> execute(Connection &connection, Statement statement)
{
    CHATELAINE_CHECK(executeText(connection, statement, connection.text(statement)));
    return {};
}

Result<qint64> insertGrants(Connection &connection, std::span<const GrantRow> rows)
{
    if (rows.empty())
        return 0;
    QString text = connection.text(Statement::InsertGrants);
    text.replace("{ROWS}"_L1, grantRowsText(rows));
    return executeText(connection, Statement::InsertGrants, text);
}

Result<void> killQuery(Connection &connection, quint64 threadId)
{
    QString text = connection.text(Statement::KillQuery);
    text.replace("{ID}"_L1, QString::number(threadId));
    CHATELAINE_CHECK(executeText(connection, Statement::KillQuery, text));
    return {};
}

Result<qint64> selectNumber(Connection &connection, Statement statement)
{
    qint64 number = 0;
    Query query(connection, statement);
    CHATELAINE_CHECK(query.forEachRow({}, [&] { number = query.wide(0); }));
    return number;
}

QVariantList idList(std::span<const quint32> ids)
{
    Q_ASSERT(!ids.empty() && ids.size() <= size_t(IdListSize));
    QVariantList values;
    values.reserve(IdListSize);
    for (const quint32 id : ids)
        values.append(id);
    while (values.size() < IdListSize)
        values.append(ids.back());
    return values;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// One statement, prepared once and run as often as needed. The only way to a SELECT: an unprepared
// one ends empty and without an error when the connection dies meanwhile (reliability.md finding
// 3).
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/grantrows.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QVariantList>

#include <span>

namespace Chatelaine {

class Query final
{
public:
    Query(Connection &connection, Statement statement);

    // Runs a SELECT and calls onRow() for each row; in it, the functions below read the row.
    // Values are bound by position.
    template<typename RowHandler>
    [[nodiscard]] Result<void> forEachRow(const QVariantList &values, RowHandler &&onRow)
    {
        CHATELAINE_CHECK(select(values));
        while (m_query.next())
            onRow();
        return finish();
    }
    // Runs a statement that writes; returns the number of rows it changed.
    [[nodiscard]] Result<qint64> run(const QVariantList &values);

    [[nodiscard]] QLatin1String name() const { return statementName(m_statement); }
    [[nodiscard]] quint32 number(int column) const { return m_query.value(column).toUInt(); }
    [[nodiscard]] qint64 wide(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] quint64 mask(int column) const { return m_query.value(column).toULongLong(); }
    [[nodiscard]] bool flag(int column) const { return m_query.value(column).toLongLong() != 0; }
    // For is_active: the rule and the API compare it with 1, so what SQL by hand may have left
    // there instead is off.
    [[nodiscard]] bool isOne(int column) const { return m_query.value(column).toLongLong() == 1; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] quint32 insertedId() const { return m_query.lastInsertId().toUInt(); }

private:
    [[nodiscard]] Result<void> select(const QVariantList &values);
    [[nodiscard]] Result<void> exec(const QVariantList &values);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Error error() const;

    Connection &m_connection;
    QElapsedTimer m_elapsed; // Since the statement was sent.
    Statement m_statement;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

// What a failure means; marks the connection when it is lost. elapsed: since the statement was
// sent.
[[nodiscard]] Error failedStatement(Connection &connection, Statement statement,
                                    const QSqlError &error, const QElapsedTimer &elapsed);

// Runs a statement without values and without rows: session settings, BEGIN, COMMIT.
[[nodiscard]] Result<void> execute(Connection &connection, Statement statement);
// Runs InsertGrants for these rows; returns how many were new.
[[nodiscard]] Result<qint64> insertGrants(Connection &connection, std::span<const GrantRow> rows);

// Stops the statement that another connection of the same account runs, if any.
[[nodiscard]] Result<void> killQuery(Connection &connection, quint64 threadId);

// Returns the first column of the first row; 0 when there is none or it is NULL.
[[nodiscard]] Result<qint64> selectNumber(Connection &connection, Statement statement);

// Returns the values of a {IDS} list, filled up with the last id.
// REQUIRES: 1 <= ids.size() <= IdListSize.
[[nodiscard]] QVariantList idList(std::span<const quint32> ids);

} // namespace Chatelaine

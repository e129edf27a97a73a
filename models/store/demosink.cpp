// SPDX-License-Identifier: MIT
#include "models/store/demosink.h"

#include "models/store/query.h"
#include "models/store/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int RowsPerInsert = 100;
constexpr int NumberRowsPerInsert = 1000;
// A transaction of millions of rows makes the undo log the bottleneck of a server.
constexpr int BatchesPerTransaction = 500;

} // namespace

DemoSink::DemoSink(Connection &connection)
    : m_connection(connection)
{}

Result<void> DemoSink::begin()
{
    if (!m_connection.database().tables().isEmpty())
        return Error::refused(QCoreApplication::translate(
            "Chatelaine::DemoSink", "The database is not empty. A demo needs an empty one."));
    for (const QStringList &statements : {demoSessionStatements(m_connection.dialect()),
                                          demoTableStatements(m_connection.dialect())}) {
        for (const QString &statement : statements)
            CHATELAINE_CHECK(exec(statement));
    }
    return execute(m_connection, Statement::BeginWrite);
}

Result<void> DemoSink::add(DemoTable table, const QVariantList &values)
{
    Pending &pending = m_pending[size_t(table)];
    Q_ASSERT(values.size() == demoTable(table).columnCount);
    pending.values += values;
    if (++pending.rows < RowsPerInsert)
        return {};
    return flush(table);
}

Result<void> DemoSink::addNumbers(DemoTable table, std::initializer_list<quint32> values)
{
    Pending &pending = m_pending[size_t(table)];
    pending.numbers += pending.rows == 0 ? u"("_s : u",("_s;
    for (const quint32 &value : values) {
        if (&value != values.begin())
            pending.numbers += u',';
        pending.numbers += QString::number(value);
    }
    pending.numbers += u')';
    if (++pending.rows < NumberRowsPerInsert)
        return {};
    return flush(table);
}

Result<void> DemoSink::finish()
{
    for (int table = 0; table < DemoTableCount; ++table)
        CHATELAINE_CHECK(flush(DemoTable(table)));
    for (Pending &pending : m_pending)
        pending.insert.reset();
    const QStringList indexes = demoIndexStatements(m_connection.dialect());
    for (const QString &index : indexes)
        CHATELAINE_CHECK(exec(index));
    return execute(m_connection, Statement::Commit);
}

Result<void> DemoSink::flush(DemoTable table)
{
    Pending &pending = m_pending[size_t(table)];
    if (pending.rows == 0)
        return {};
    if (pending.numbers.isEmpty()) {
        CHATELAINE_CHECK(flushValues(table, pending));
    } else {
        const DemoTableText text = demoTable(table);
        CHATELAINE_CHECK(exec(u"INSERT INTO "_s + text.name + u" ("_s + text.columns +
                              u") VALUES "_s + pending.numbers));
    }
    pending.numbers.resize(0); // Keeps the memory for the next rows.
    pending.values.clear();
    pending.rows = 0;
    return countBatch();
}

Result<void> DemoSink::flushValues(DemoTable table, Pending &pending)
{
    const bool isFull = pending.rows == RowsPerInsert;
    if (!pending.insert || !isFull) {
        const DemoTableText text = demoTable(table);
        const QString row = u"(?"_s + u",?"_s.repeated(text.columnCount - 1) + u')';
        const QString more = u',' + row;
        pending.insert.emplace(m_connection.database());
        if (!pending.insert->prepare(u"INSERT INTO "_s + text.name + u" ("_s + text.columns +
                                     u") VALUES "_s + row + more.repeated(pending.rows - 1)))
            return sqlErrorToError(m_connection.dialect(), pending.insert->lastError(), "demo"_L1);
    }
    for (int i = 0; i < pending.values.size(); ++i)
        pending.insert->bindValue(i, pending.values.at(i));
    if (!pending.insert->exec())
        return sqlErrorToError(m_connection.dialect(), pending.insert->lastError(), "demo"_L1);
    return {};
}

Result<void> DemoSink::exec(const QString &statement)
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(statement))
        return sqlErrorToError(m_connection.dialect(), query.lastError(), "demo"_L1);
    return {};
}

Result<void> DemoSink::countBatch()
{
    if (m_connection.dialect() == Dialect::Sqlite || ++m_batches < BatchesPerTransaction)
        return {};
    m_batches = 0;
    CHATELAINE_CHECK(execute(m_connection, Statement::Commit));
    return execute(m_connection, Statement::BeginWrite);
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Takes the rows of the demo and writes them to a database, many at a time.
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/store/connection.h"
#include "models/store/demoschema.h"

#include <QSqlQuery>
#include <QVariantList>

#include <array>
#include <initializer_list>
#include <optional>

namespace Chatelaine {

class DemoSink final
{
public:
    explicit DemoSink(Connection &connection);

    // Makes the tables. Fails when the database holds tables already.
    [[nodiscard]] Result<void> begin();
    // Values in the order of demoTable(table).columns.
    [[nodiscard]] Result<void> add(DemoTable table, const QVariantList &values);
    // The same for tables of numbers alone, of which there are millions of rows.
    [[nodiscard]] Result<void> addNumbers(DemoTable table, std::initializer_list<quint32> values);
    // Writes what is left, makes the indexes, commits.
    [[nodiscard]] Result<void> finish();

private:
    struct Pending
    {
        QVariantList values;
        QString numbers; // "(1,2),(1,3)"
        int rows = 0;
        std::optional<QSqlQuery> insert; // For full batches.
    };

    [[nodiscard]] Result<void> flush(DemoTable table);
    [[nodiscard]] Result<void> flushValues(DemoTable table, Pending &pending);
    [[nodiscard]] Result<void> exec(const QString &statement);
    [[nodiscard]] Result<void> countBatch();

    Connection &m_connection;
    std::array<Pending, DemoTableCount> m_pending;
    int m_batches = 0; // Since the last commit.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A database with empty key tables of layout 1.2, filled and read back by plain SQL.
//
// One thread. Every SQL error is fatal: the test would be worth nothing.
#pragma once

#include "models/domain/databaseurl.h"
#include "tests/support/oracle.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QVariantList>

namespace Chatelaine {

class OracleStore final
{
public:
    // Makes the tables: in a temporary SQLite file, or in a new database of the server of
    // CHATELAINE_TEST_MYSQL, which must be set then. Both are gone in the end.
    explicit OracleStore(Dialect dialect);
    ~OracleStore();
    Q_DISABLE_COPY_MOVE(OracleStore)

    // What to open it with.
    [[nodiscard]] QString url() const { return m_url; }

    // Replaces everything that is there.
    void fill(const OracleDatabase &database);
    [[nodiscard]] OracleGrants storedGrants() const;

private:
    void openFile();
    void openServer();
    void run(const QString &statement, const QVariantList &values = {}) const;
    // values: row after row, as many in each as there are columns.
    void insert(const QString &table, const QStringList &columns, const QVariantList &values) const;

    Dialect m_dialect;
    QTemporaryDir m_folder;
    QString m_url;
    QString m_name; // Of the database on the server.
    QSqlDatabase m_connection;
};

} // namespace Chatelaine

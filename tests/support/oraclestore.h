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
    // In one transaction, and writes to no table that is the same in both.
    void replace(const OracleDatabase &before, const OracleDatabase &after);
    [[nodiscard]] OracleGrants storedGrants() const;
    // Everything, byte for byte.
    [[nodiscard]] OracleDatabase stored() const;

private:
    void openFile();
    void openServer();
    void fillUsers(const std::vector<OracleUser> &users) const;
    void fillScopes(const std::vector<OracleScope> &scopes) const;
    void fillKeys(const std::vector<OracleKey> &keys) const;
    void fillGrants(const OracleGrants &grants) const;
    void fillJobs(bool isJobPending) const;
    void run(const QString &statement, const QVariantList &values = {}) const;
    [[nodiscard]] QList<QVariantList> rows(const QString &select) const;
    // Empties the table first. values: row after row, as many in each as there are columns.
    void refill(const QString &table, const QString &columns, const QVariantList &values) const;

    Dialect m_dialect;
    QTemporaryDir m_folder;
    QString m_url;
    QString m_name; // Of the database on the server.
    QSqlDatabase m_connection;
};

} // namespace Chatelaine

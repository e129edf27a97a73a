// SPDX-License-Identifier: MIT
#include "tests/support/oraclestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Both databases understand these types; to SQLite they are but names. %1: a number that counts up.
constexpr const char *Tables[] = {
    "xf_cav7_api_key (key_id %1,"
    " user_id INT UNSIGNED NOT NULL UNIQUE, key_hash VARBINARY(32) NOT NULL UNIQUE,"
    " key_prefix VARCHAR(12) NOT NULL, is_active TINYINT(1) NOT NULL DEFAULT 1,"
    " created_date INT UNSIGNED NOT NULL DEFAULT 0,"
    " last_used_date INT UNSIGNED NOT NULL DEFAULT 0)",
    "xf_cav7_api_key_scope_def (scope_id %1,"
    " scope_name VARCHAR(50) NOT NULL UNIQUE, title VARCHAR(100) NOT NULL,"
    " description TEXT NOT NULL, user_group_ids VARCHAR(255) NOT NULL DEFAULT '',"
    " is_active TINYINT(1) NOT NULL DEFAULT 1, display_order INT UNSIGNED NOT NULL DEFAULT 0)",
    "xf_cav7_api_key_scope (key_id INT UNSIGNED NOT NULL, scope_id INT UNSIGNED NOT NULL,"
    " PRIMARY KEY (key_id, scope_id))",
    "xf_user (user_id %1, username VARCHAR(50) NOT NULL UNIQUE,"
    " email VARCHAR(120) NOT NULL DEFAULT '', user_group_id INT UNSIGNED NOT NULL,"
    " secondary_group_ids VARBINARY(255) NOT NULL, user_state VARCHAR(20) NOT NULL,"
    " is_banned TINYINT UNSIGNED NOT NULL DEFAULT 0, register_date INT UNSIGNED NOT NULL DEFAULT 0,"
    " last_activity INT UNSIGNED NOT NULL DEFAULT 0)",
    "xf_user_group (user_group_id %1, title VARCHAR(50) NOT NULL)",
    "xf_user_group_relation (user_id INT UNSIGNED NOT NULL, user_group_id INT UNSIGNED NOT NULL,"
    " is_primary TINYINT UNSIGNED NOT NULL, PRIMARY KEY (user_id, user_group_id))",
    "xf_job (job_id %1, unique_key VARBINARY(50) UNIQUE, execute_class VARCHAR(100) NOT NULL,"
    " trigger_date INT UNSIGNED NOT NULL)",
};

constexpr qsizetype RowsPerInsert = 500; // SQLite binds 32,766 values at most.

// Bytes are bound as bytes, because both QString::fromUtf8() and SQLite swallow a byte order mark.
QByteArray bytesOf(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

// In memory where there is such a folder: a thousand commits wait for the disk otherwise.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const bool isUsable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (isUsable ? memory : QDir::tempPath()) + u"/chatelaine-oracle-XXXXXX"_s;
}

// Rotating a key replaces both.
QByteArray hashOf(const OracleKey &key)
{
    return QCryptographicHash::hash(QByteArray(QByteArray::number(key.id) + key.prefix),
                                    QCryptographicHash::Sha256);
}

} // namespace

OracleStore::OracleStore(Dialect dialect)
    : m_dialect(dialect)
    , m_folder(folderTemplate())
{
    if (m_dialect == Dialect::Sqlite)
        openFile();
    else
        openServer();
    const QString counter = m_dialect == Dialect::Sqlite
                                ? u"INTEGER PRIMARY KEY"_s
                                : u"INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY"_s;
    for (const char *table : Tables) {
        QString definition = QString::fromLatin1(table).replace(u"%1"_s, counter);
        // Or it would take the text "007" for the number 7.
        if (m_dialect == Dialect::Sqlite)
            definition.replace(u"VARBINARY("_s, u"BLOB("_s);
        run(u"CREATE TABLE "_s + definition);
    }
}

OracleStore::~OracleStore()
{
    if (m_dialect == Dialect::MySql)
        run(u"DROP DATABASE "_s + m_name);
    const QString connection = m_connection.connectionName();
    m_connection = {};
    QSqlDatabase::removeDatabase(connection);
}

void OracleStore::openFile()
{
    const QString path = m_folder.filePath(u"forum.sqlite"_s);
    m_url = u"sqlite:"_s + path;
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"oracle"_s);
    m_connection.setDatabaseName(path);
    if (!m_connection.open())
        qFatal("SQLite: %s", qPrintable(m_connection.lastError().text()));
    run(u"PRAGMA synchronous = OFF"_s);
}

void OracleStore::openServer()
{
    m_name = u"chatelaine_oracle_%1"_s.arg(QCoreApplication::applicationPid());
    QUrl url(qEnvironmentVariable("CHATELAINE_TEST_MYSQL"));
    url.setPath(u'/' + m_name);
    m_url = url.toString();
    m_connection = QSqlDatabase::addDatabase(u"QMYSQL"_s, u"oracle"_s);
    m_connection.setUserName(url.userName());
    m_connection.setHostName(url.host());
    m_connection.setConnectOptions(u"UNIX_SOCKET="_s + QUrlQuery(url).queryItemValue(u"socket"_s));
    if (!m_connection.open())
        qFatal("MariaDB: %s", qPrintable(m_connection.lastError().text()));
    run(u"CREATE DATABASE "_s + m_name + u" CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"_s);
    run(u"USE "_s + m_name);
}

void OracleStore::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_connection);
    if (!values.isEmpty())
        query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (values.isEmpty() ? !query.exec(statement) : !query.exec())
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

QList<QVariantList> OracleStore::rows(const QString &select) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(select) || !query.isSelect())
        qFatal("%s: %s", qPrintable(select), qPrintable(query.lastError().text()));
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    return rows;
}

void OracleStore::refill(const QString &table, const QString &columns,
                         const QVariantList &values) const
{
    run(u"DELETE FROM "_s + table);
    const qsizetype width = columns.count(u',') + 1;
    const QString marks = u'(' + QStringList(width, u"?"_s).join(u',') + u')';
    for (qsizetype first = 0; first < values.size(); first += width * RowsPerInsert) {
        const QVariantList some = values.mid(first, width * RowsPerInsert);
        run(u"INSERT INTO "_s + table + u" ("_s + columns + u") VALUES "_s +
                QStringList(some.size() / width, marks).join(u','),
            some);
    }
}

void OracleStore::fillUsers(const std::vector<OracleUser> &users) const
{
    QVariantList values;
    for (const OracleUser &user : users) {
        values << user.id << u"user%1"_s.arg(user.id) << user.primaryGroup
               << bytesOf(user.secondaryGroups) << QString::fromLatin1(user.state)
               << int(user.isBanned);
    }
    refill(u"xf_user"_s,
           u"user_id, username, user_group_id, secondary_group_ids, user_state, is_banned"_s,
           values);
    // Every other user has a text where bytes may stand, too.
    if (m_dialect == Dialect::Sqlite)
        run(u"UPDATE xf_user SET secondary_group_ids = CAST(secondary_group_ids AS TEXT)"
            " WHERE user_id % 2 = 0"_s);
}

void OracleStore::fillScopes(const std::vector<OracleScope> &scopes) const
{
    QVariantList values;
    for (const OracleScope &scope : scopes) {
        values << scope.id << QString::fromLatin1(scope.name) << QString::fromLatin1(scope.title)
               << bytesOf({}) << bytesOf(scope.groups) << scope.active;
    }
    refill(u"xf_cav7_api_key_scope_def"_s,
           u"scope_id, scope_name, title, description, user_group_ids, is_active"_s, values);
    // What is text elsewhere is text here.
    if (m_dialect == Dialect::Sqlite)
        run(u"UPDATE xf_cav7_api_key_scope_def SET description = '',"
            " user_group_ids = CAST(user_group_ids AS TEXT)"_s);
}

void OracleStore::fillKeys(const std::vector<OracleKey> &keys) const
{
    QVariantList values;
    for (const OracleKey &key : keys)
        values << key.id << key.userId << hashOf(key) << QString::fromLatin1(key.prefix)
               << int(key.isActive);
    refill(u"xf_cav7_api_key"_s, u"key_id, user_id, key_hash, key_prefix, is_active"_s, values);
}

void OracleStore::fillGrants(const OracleGrants &grants) const
{
    QVariantList values;
    for (const auto &[key, scope] : grants)
        values << key << scope;
    refill(u"xf_cav7_api_key_scope"_s, u"key_id, scope_id"_s, values);
}

void OracleStore::fillJobs(bool isJobPending) const
{
    QVariantList values{QByteArray("permissionRebuild"), u"XF:PermissionRebuild"_s, 7};
    if (isJobPending)
        values << QByteArray("cav7_recompute_scopes_all")
               << u"Cav7\\ApiKeyManager:RecomputeScopes"_s << 7;
    refill(u"xf_job"_s, u"unique_key, execute_class, trigger_date"_s, values);
}

void OracleStore::fill(const OracleDatabase &database)
{
    m_connection.transaction();
    fillUsers(database.users);
    fillScopes(database.scopes);
    fillKeys(database.keys);
    fillGrants(database.grants);
    fillJobs(database.isJobPending);
    if (!m_connection.commit())
        qFatal("COMMIT: %s", qPrintable(m_connection.lastError().text()));
}

void OracleStore::replace(const OracleDatabase &before, const OracleDatabase &after)
{
    m_connection.transaction();
    if (before.users != after.users)
        fillUsers(after.users);
    if (before.scopes != after.scopes)
        fillScopes(after.scopes);
    if (before.keys != after.keys)
        fillKeys(after.keys);
    if (before.grants != after.grants)
        fillGrants(after.grants);
    if (before.isJobPending != after.isJobPending)
        fillJobs(after.isJobPending);
    if (!m_connection.commit())
        qFatal("COMMIT: %s", qPrintable(m_connection.lastError().text()));
}

OracleGrants OracleStore::storedGrants() const
{
    OracleGrants grants;
    for (const QVariantList &row : rows(u"SELECT key_id, scope_id FROM xf_cav7_api_key_scope"_s))
        grants.emplace(row[0].toUInt(), row[1].toUInt());
    return grants;
}

// In hexadecimal, because a QString swallows some bytes.
OracleDatabase OracleStore::stored() const
{
    OracleDatabase database;
    for (const QVariantList &row :
         rows(u"SELECT user_id, user_group_id, HEX(secondary_group_ids), user_state, is_banned"
              " FROM xf_user"_s)) {
        database.users.push_back({row[0].toUInt(), row[1].toUInt(),
                                  QByteArray::fromHex(row[2].toByteArray()), row[3].toByteArray(),
                                  row[4].toInt() != 0});
    }
    for (const QVariantList &row :
         rows(u"SELECT scope_id, HEX(user_group_ids), is_active, scope_name, title"
              " FROM xf_cav7_api_key_scope_def"_s)) {
        database.scopes.push_back({row[0].toUInt(), QByteArray::fromHex(row[1].toByteArray()),
                                   row[2].toInt(), row[3].toByteArray(), row[4].toByteArray()});
    }
    for (const QVariantList &row :
         rows(u"SELECT key_id, user_id, is_active, key_prefix FROM xf_cav7_api_key"_s)) {
        database.keys.push_back(
            {row[0].toUInt(), row[1].toUInt(), row[2].toInt() != 0, row[3].toByteArray()});
    }
    database.grants = storedGrants();
    database.isJobPending = rows(u"SELECT job_id FROM xf_job"_s).size() > 1;
    database.sort();
    return database;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "tests/support/oraclestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
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
};

// Bytes are bound as bytes, because both QString::fromUtf8() and SQLite swallow a byte order mark.
QByteArray bytesOf(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

// In memory where there is such a folder: a thousand commits wait for the disk otherwise.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const bool isUsable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (isUsable ? memory : QDir::tempPath()) + u"/chatelaine-oracle-XXXXXX"_s;
}

QByteArray hashOf(quint32 keyId)
{
    return QCryptographicHash::hash(QByteArray::number(keyId), QCryptographicHash::Sha256);
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
    for (const char *table : Tables)
        run(u"CREATE TABLE "_s + QString::fromLatin1(table).replace(u"%1"_s, counter));
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
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

void OracleStore::insert(const QString &table, const QStringList &columns,
                         const QVariantList &values) const
{
    if (values.isEmpty())
        return;
    const QString row = u'(' + QStringList(columns.size(), u"?"_s).join(u',') + u')';
    run(u"INSERT INTO "_s + table + u" ("_s + columns.join(u',') + u") VALUES "_s +
            QStringList(values.size() / columns.size(), row).join(u','),
        values);
}

void OracleStore::fill(const OracleDatabase &database)
{
    m_connection.transaction();
    for (const char *table : Tables)
        run(u"DELETE FROM "_s + QString::fromLatin1(table).section(u' ', 0, 0));

    QVariantList users;
    for (const OracleUser &user : database.users) {
        users << user.id << u"user%1"_s.arg(user.id) << user.primaryGroup
              << bytesOf(user.secondaryGroups) << QString::fromLatin1(user.state)
              << int(user.isBanned);
    }
    insert(u"xf_user"_s,
           {u"user_id"_s, u"username"_s, u"user_group_id"_s, u"secondary_group_ids"_s,
            u"user_state"_s, u"is_banned"_s},
           users);
    QVariantList scopes;
    for (const OracleScope &scope : database.scopes) {
        scopes << scope.id << u"scope:%1"_s.arg(scope.id) << u"A scope"_s << bytesOf({})
               << bytesOf(scope.groups) << scope.active;
    }
    insert(u"xf_cav7_api_key_scope_def"_s,
           {u"scope_id"_s, u"scope_name"_s, u"title"_s, u"description"_s, u"user_group_ids"_s,
            u"is_active"_s},
           scopes);
    QVariantList keys;
    for (const OracleKey &key : database.keys)
        keys << key.id << key.userId << hashOf(key.id) << u"AbCd1234"_s << int(key.isActive);
    insert(u"xf_cav7_api_key"_s,
           {u"key_id"_s, u"user_id"_s, u"key_hash"_s, u"key_prefix"_s, u"is_active"_s}, keys);
    QVariantList grants;
    for (const auto &[key, scope] : database.grants)
        grants << key << scope;
    insert(u"xf_cav7_api_key_scope"_s, {u"key_id"_s, u"scope_id"_s}, grants);

    if (m_dialect == Dialect::Sqlite) {
        // What is text elsewhere is text here; every other user has a text where bytes may stand
        // too.
        run(u"UPDATE xf_cav7_api_key_scope_def SET description = '',"
            " user_group_ids = CAST(user_group_ids AS TEXT)"_s);
        run(u"UPDATE xf_user SET secondary_group_ids = CAST(secondary_group_ids AS TEXT)"
            " WHERE user_id % 2 = 0"_s);
    }
    if (!m_connection.commit())
        qFatal("COMMIT: %s", qPrintable(m_connection.lastError().text()));
}

OracleGrants OracleStore::storedGrants() const
{
    QSqlQuery query(m_connection);
    if (!query.exec(u"SELECT key_id, scope_id FROM xf_cav7_api_key_scope"_s))
        qFatal("SELECT: %s", qPrintable(query.lastError().text()));
    OracleGrants grants;
    while (query.next())
        grants.emplace(query.value(0).toUInt(), query.value(1).toUInt());
    return grants;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "tests/support/testdatabase.h"

#include "models/store/demoschema.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// parseDatabaseUrl() asks for a database, which only comes into being here.
DatabaseUrl serverUrl()
{
    QString text = qEnvironmentVariable("CHATELAINE_TEST_MYSQL");
    text.replace(u"@/?"_s, u"@/mysql?"_s);
    const auto url = parseDatabaseUrl(text);
    if (!url)
        qFatal("CHATELAINE_TEST_MYSQL: %s", qPrintable(url.error().message()));
    return *url;
}

QString word(const QStringList &words, qsizetype index, const QString &otherwise = {})
{
    QString found = words.value(index, otherwise);
    if (found == "-"_L1)
        return u""_s;
    return found.replace(u'_', u' ');
}

template<typename Source> // QSqlDatabase or QSqlQuery
void mustSucceed(bool isDone, const QString &sql, const Source &source)
{
    if (!isDone)
        qFatal("%s\n%s", qPrintable(sql), qPrintable(source.lastError().text()));
}

} // namespace

void TestDatabase::addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    if (hasMySql())
        QTest::newRow("mysql") << Dialect::MySql;
}

bool TestDatabase::hasMySql() { return qEnvironmentVariableIsSet("CHATELAINE_TEST_MYSQL"); }

TestDatabase::TestDatabase(Dialect dialect)
    : m_connection(u"test-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    if (dialect == Dialect::Sqlite) {
        m_url.dialect = Dialect::Sqlite;
        m_url.path = m_folder.filePath(u"test.sqlite"_s);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_url.path);
        mustSucceed(database.open(), u"open"_s, database);
        run(u"PRAGMA synchronous = OFF"_s); // A power cut may take a test's database with it.
        run(u"PRAGMA user_version = 1"_s);  // Makes the file.
        return;
    }
    m_url = serverUrl();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QMYSQL"_s, m_connection);
    database.setHostName(m_url.host.isEmpty() ? u"localhost"_s : m_url.host);
    database.setPort(m_url.port);
    if (!m_url.socket.isEmpty())
        database.setConnectOptions(u"UNIX_SOCKET="_s + m_url.socket);
    mustSucceed(database.open(m_url.user, {}), u"open"_s, database);
    m_url.database = u"chatelaine_"_s + QUuid::createUuid().toString(QUuid::Id128);
    run(u"CREATE DATABASE "_s + m_url.database + u" DEFAULT CHARSET utf8mb4"_s);
    run(u"USE "_s + m_url.database);
}

TestDatabase::~TestDatabase()
{
    if (dialect() == Dialect::MySql) {
        for (const QString &account : std::as_const(m_accounts))
            run(u"DROP USER "_s + account);
        run(u"DROP DATABASE "_s + m_url.database);
    }
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

void TestDatabase::makeTables(const QString &prefix)
{
    m_prefix = prefix;
    for (const QStringList &statements :
         {demoTableStatements(dialect()), demoIndexStatements(dialect())}) {
        for (QString statement : statements) {
            statement.replace("xf_cav7_"_L1, prefix);
            run(statement);
        }
    }
}

void TestDatabase::fill(const QString &drawing)
{
    QString lines = drawing;
    lines.replace(u'|', u'\n');
    const QStringList rows = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        const QStringList words = row.simplified().split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            fillRow(words);
    }
}

void TestDatabase::fillRow(const QStringList &words)
{
    const QString kind = words.front();
    const QString id = word(words, 1);
    if (kind == "group"_L1) {
        run(u"INSERT INTO xf_user_group (user_group_id, title) VALUES (?, ?)"_s,
            {id, word(words, 2)});
    } else if (kind == "user"_L1) {
        const QString state = words.value(5, u"valid"_s);
        const bool isBanned = state == "banned"_L1;
        run(u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids,"
            " user_state, is_banned) VALUES (?, ?, '', ?, ?, ?, ?)"_s,
            {id, word(words, 2), word(words, 3), word(words, 4, u"-"_s).toUtf8().append(""),
             isBanned ? u"valid"_s : state, int(isBanned)});
    } else if (kind == "scope"_L1) {
        run(u"INSERT INTO %1api_key_scope_def (scope_id, scope_name, title, description,"
            " user_group_ids, is_active, display_order) VALUES (?, ?, ?, '', ?, ?, ?)"_s.arg(
                m_prefix),
            {id, word(words, 2), word(words, 2), word(words, 3, u"-"_s),
             int(words.value(4, u"on"_s) == "on"_L1), words.value(5, id)});
    } else if (kind == "key"_L1) {
        const QByteArray token = "token-" + id.toLatin1();
        run(u"INSERT INTO %1api_key (key_id, user_id, key_hash, key_prefix, is_active,"
            " created_date, last_used_date) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(m_prefix),
            {id, word(words, 2), QCryptographicHash::hash(token, QCryptographicHash::Sha256),
             QString(u"p"_s + id), int(words.value(3, u"active"_s) == "active"_L1),
             words.value(4, u"0"_s), words.value(5, u"0"_s)});
    } else if (kind == "grant"_L1) {
        run(u"INSERT INTO %1api_key_scope (key_id, scope_id) VALUES (?, ?)"_s.arg(m_prefix),
            {id, word(words, 2)});
    } else {
        qFatal("Unknown kind of row: %s", qPrintable(kind));
    }
}

void TestDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (values.isEmpty()) {
        mustSucceed(query.exec(sql), sql, query);
        return;
    }
    mustSucceed(query.prepare(sql), sql, query);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    mustSucceed(query.exec(), sql, query);
}

QString TestDatabase::rows(const QString &select) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    mustSucceed(query.prepare(select) && query.exec(), select, query);
    QStringList lines;
    while (query.next()) {
        QStringList words;
        for (int column = 0; column < query.record().count(); ++column)
            words.append(query.value(column).toString());
        lines.append(words.join(u' '));
    }
    return lines.join(u'|');
}

QString TestDatabase::grants() const
{
    QStringList keys;
    QString last;
    const QStringList all = rows(u"SELECT key_id, scope_id FROM %1api_key_scope"
                                 " ORDER BY key_id, scope_id"_s.arg(m_prefix))
                                .split(u'|', Qt::SkipEmptyParts);
    for (const QString &row : all) {
        const QString key = row.section(u' ', 0, 0);
        const QString scope = row.section(u' ', 1, 1);
        if (key == last)
            keys.last() += u',' + scope;
        else
            keys.append(key + u':' + scope);
        last = key;
    }
    return keys.join(u' ');
}

std::unique_ptr<KeyStore> TestDatabase::openStore(const QString &user) const
{
    DatabaseUrl url = m_url;
    if (!user.isEmpty())
        url.user = user;
    auto store = makeKeyStore(url, {}, [] { return qint64(1'763'683'200); });
    const auto info = answerOf(store->open());
    if (info)
        return store;
    QTest::qFail(qPrintable(info.error().message() + u' ' + info.error().detail()), __FILE__,
                 __LINE__);
    return nullptr;
}

QString TestDatabase::makeAccount(const QStringList &grants)
{
    const QString name = u"u"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    const QString account = u"'%1'@'localhost'"_s.arg(name);
    run(u"CREATE USER "_s + account);
    m_accounts.append(account);
    for (const QString &grant : grants)
        run(u"GRANT "_s + grant + u" TO "_s + account);
    return name;
}

} // namespace Chatelaine

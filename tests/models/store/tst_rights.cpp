// SPDX-License-Identifier: MIT
#include "models/store/demoschema.h"
#include "models/store/query.h"
#include "models/store/rights.h"
#include "tests/support/privateserver.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QStringList ReadRights{
    u"SELECT ON %1.xf_cav7_api_key"_s,
    u"SELECT ON %1.xf_cav7_api_key_scope"_s,
    u"SELECT ON %1.xf_cav7_api_key_scope_def"_s,
    u"SELECT ON %1.xf_user"_s,
    u"SELECT ON %1.xf_user_group"_s,
};

// Whatever is denied: "revoke: DELETE on xf_cav7_api_key; ...".
QString print(const Rights &rights)
{
    static const QStringList names{u"switch"_s, u"revoke"_s, u"create"_s,
                                   u"edit"_s,   u"delete"_s, u"recompute"_s};
    QStringList denied;
    for (int right = 0; right < RightCount; ++right) {
        const QString reason = rights.reasonAgainst(Right(right));
        if (!reason.isEmpty())
            denied.append(names.at(right) + u": "_s + reason.section(u": "_s, 1).chopped(1));
    }
    return denied.join(u"; "_s);
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void looksThroughALockedSession();
    void changesAndLocksNothing();
    void knowsAReadersAccount();
    void countsWhatEverybodyMayDo();
    void tellsAReaderWhatItWouldNeed();
    void saysThatTheServerIsReadOnly();

private:
    [[nodiscard]] std::unique_ptr<Connection> connectionOf(TestDatabase &database,
                                                           const QStringList &grants) const;
};

void TestRights::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

std::unique_ptr<Connection> TestRights::connectionOf(TestDatabase &database,
                                                     const QStringList &grants) const
{
    DatabaseUrl url = database.url();
    QStringList filled;
    for (const QString &grant : ReadRights + grants)
        filled.append(grant.arg(url.database));
    url.user = database.makeAccount(filled);
    auto connection = Connection::open(url, {});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message()));
    (*connection)->setPrefix(u"xf_cav7_"_s);
    return std::move(*connection);
}

void TestRights::namesWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("grants");
    QTest::addColumn<QString>("denied");
    const QString switching = u"UPDATE (is_active) ON %1.xf_cav7_api_key"_s;
    const QString revoking = u"DELETE ON %1.xf_cav7_api_key"_s;
    const QString granting = u"INSERT, DELETE ON %1.xf_cav7_api_key_scope"_s;
    const QString scopes = u"INSERT, UPDATE, DELETE ON %1.xf_cav7_api_key_scope_def"_s;
    QTest::newRow("nothing") << QStringList{switching, revoking, granting, scopes} << QString();
    QTest::newRow("on columns")
        << QStringList{switching, revoking,
                       u"INSERT (key_id, scope_id), DELETE ON %1.xf_cav7_api_key_scope"_s,
                       u"INSERT (scope_name, title, description, user_group_ids, is_active,"
                       " display_order), UPDATE (title, description, user_group_ids, is_active,"
                       " display_order), DELETE ON %1.xf_cav7_api_key_scope_def"_s}
        << QString();
    QTest::newRow("the right on another column")
        << QStringList{u"UPDATE (last_used_date) ON %1.xf_cav7_api_key"_s, revoking, granting,
                       scopes}
        << u"switch: UPDATE (is_active) on xf_cav7_api_key"_s;
    QTest::newRow("two of one")
        << QStringList{switching, u"INSERT ON %1.xf_cav7_api_key_scope"_s}
        << u"revoke: DELETE on xf_cav7_api_key, DELETE on xf_cav7_api_key_scope;"
           " create: DELETE on xf_cav7_api_key_scope, INSERT on xf_cav7_api_key_scope_def;"
           " edit: DELETE on xf_cav7_api_key_scope, UPDATE (title, description, user_group_ids,"
           " is_active, display_order) on xf_cav7_api_key_scope_def;"
           " delete: DELETE on xf_cav7_api_key_scope, DELETE on xf_cav7_api_key_scope_def;"
           " recompute: DELETE on xf_cav7_api_key_scope"_s;
    QTest::newRow("the order of scopes")
        << QStringList{switching, revoking, granting,
                       u"INSERT, UPDATE (title, description, user_group_ids, is_active), DELETE"
                       " ON %1.xf_cav7_api_key_scope_def"_s}
        << u"edit: UPDATE (title, description, user_group_ids, is_active, display_order) on"
           " xf_cav7_api_key_scope_def"_s;
}

void TestRights::namesWhatIsMissing()
{
    QFETCH(const QStringList, grants);
    QFETCH(const QString, denied);
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    const auto connection = connectionOf(database, grants);
    const auto rights = readRights(*connection, u"xf_cav7_"_s);
    QVERIFY_RESULT(rights);
    QCOMPARE(print(*rights), denied);
}

void TestRights::looksThroughALockedSession()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    const auto connection = connectionOf(database, {u"UPDATE (is_active) ON %1.xf_cav7_api_key"_s,
                                                    u"INSERT ON %1.xf_cav7_api_key_scope"_s});
    const auto open = readRights(*connection, u"xf_cav7_"_s);
    QVERIFY_RESULT(open);
    QVERIFY(open->has(Right::SwitchKeys));
    QVERIFY(!open->has(Right::Recompute));
    QSqlQuery query(connection->database());
    QVERIFY(query.exec(u"SET SESSION TRANSACTION READ ONLY"_s));
    const auto locked = readRights(*connection, u"xf_cav7_"_s);
    QVERIFY_RESULT(locked);
    QVERIFY(*locked == *open);
}

void TestRights::changesAndLocksNothing()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"user 1 ann 2 5 | scope 1 read 5 | key 7 1 | grant 7 1"_s);
    const auto connection = Connection::open(database.url(), {});
    QVERIFY_RESULT(connection);
    (*connection)->setPrefix(u"xf_cav7_"_s);
    // Somebody else holds every row all the time.
    database.run(u"BEGIN"_s);
    for (const QString &table : {u"xf_user"_s, u"xf_cav7_api_key"_s, u"xf_cav7_api_key_scope"_s,
                                 u"xf_cav7_api_key_scope_def"_s})
        (void)database.rows(u"SELECT 1 FROM %1 FOR UPDATE"_s.arg(table));
    const auto rights = readRights(**connection, u"xf_cav7_"_s);
    database.run(u"ROLLBACK"_s);
    QVERIFY_RESULT(rights);
    QVERIFY(*rights == Rights());
    QCOMPARE(database.grants(), u"7:1"_s);
    QCOMPARE(database.rows(u"SELECT scope_name FROM xf_cav7_api_key_scope_def"_s), u"read"_s);
}

void TestRights::knowsAReadersAccount()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    const auto isReader = [&](const QStringList &grants) {
        return isReadersAccount(*connectionOf(database, grants)).value();
    };
    QVERIFY(isReader({}));
    QVERIFY(isReader({u"SHOW VIEW ON %1.*"_s}));
    // A right that no action needs is one to write all the same.
    QVERIFY(!isReader({u"INSERT ON %1.xf_option"_s}));
    QVERIFY(!isReader({u"UPDATE (is_active) ON %1.xf_cav7_api_key"_s}));
    const auto root = Connection::open(database.url(), {});
    QVERIFY_RESULT(root);
    (*root)->setPrefix(u"xf_cav7_"_s);
    QCOMPARE(*isReadersAccount(**root), false);
}

// Rights of everybody are in nobody's grants.
void TestRights::countsWhatEverybodyMayDo()
{
    PrivateServer server;
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    for (const QString &table : demoTableStatements(Dialect::MySql))
        server.run(table);
    server.run(u"CREATE USER ann@localhost"_s);
    server.run(u"GRANT SELECT ON forum.* TO ann@localhost"_s);
    server.run(u"INSERT INTO mysql.db (Host, Db, User, Select_priv, Insert_priv, Update_priv,"
               " Delete_priv) VALUES ('%', 'forum', '', 'Y', 'Y', 'Y', 'Y')"_s);
    server.run(u"DELETE FROM mysql.db WHERE User = 'ann'"_s);
    server.run(u"FLUSH PRIVILEGES"_s);
    DatabaseUrl url = server.url();
    url.user = u"ann"_s;
    const auto info = answerOf(makeKeyStore(url, {})->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->isReadersAccount);
    QVERIFY(info->rights == Rights());
}

void TestRights::tellsAReaderWhatItWouldNeed()
{
    QCOMPARE(print(rightsOfReader(u"xf_cav7_"_s)),
             u"switch: UPDATE (is_active) on xf_cav7_api_key;"
             " revoke: DELETE on xf_cav7_api_key, DELETE on xf_cav7_api_key_scope;"
             " create: DELETE on xf_cav7_api_key_scope, INSERT on xf_cav7_api_key_scope,"
             " INSERT on xf_cav7_api_key_scope_def;"
             " edit: DELETE on xf_cav7_api_key_scope, INSERT on xf_cav7_api_key_scope,"
             " UPDATE (title, description, user_group_ids, is_active, display_order) on"
             " xf_cav7_api_key_scope_def;"
             " delete: DELETE on xf_cav7_api_key_scope, INSERT on xf_cav7_api_key_scope,"
             " DELETE on xf_cav7_api_key_scope_def;"
             " recompute: DELETE on xf_cav7_api_key_scope, INSERT on xf_cav7_api_key_scope"_s);
}

void TestRights::saysThatTheServerIsReadOnly()
{
    PrivateServer server; // All accounts of a server feel it.
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    for (const QString &table : demoTableStatements(Dialect::MySql))
        server.run(table);
    server.run(u"CREATE USER ann@localhost"_s);
    server.run(u"GRANT SELECT, INSERT, UPDATE, DELETE ON forum.* TO ann@localhost"_s);
    server.run(u"SET GLOBAL read_only = 1"_s);
    DatabaseUrl url = server.url();
    const auto root = answerOf(makeKeyStore(url, {})->open());
    QVERIFY_RESULT(root);
    QVERIFY(root->rights == Rights()); // May write all the same.
    url.user = u"ann"_s;
    const auto store = makeKeyStore(url, {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->canWrite);
    QVERIFY2(info->readOnlyReason.startsWith(u"The server is read-only"_s),
             qPrintable(info->readOnlyReason));
    QVERIFY_RESULT(answerOf(store->load()));
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"

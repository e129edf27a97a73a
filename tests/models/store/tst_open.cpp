// SPDX-License-Identifier: MIT
#include "tests/support/roguegreeter.h"
#include "tests/support/testdatabase.h"

#include <QFileInfo>
#include <QTemporaryFile>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Result<StoreInfo> open(const DatabaseUrl &url, const QByteArray &password = {})
{
    return answerOf(makeKeyStore(url, password)->open());
}

DatabaseUrl fileUrl(const QString &path)
{
    DatabaseUrl url;
    url.path = path;
    return url;
}

const QStringList ReadRights{
    u"SELECT ON %1.xf_cav7_api_key"_s,
    u"SELECT ON %1.xf_cav7_api_key_scope"_s,
    u"SELECT ON %1.xf_cav7_api_key_scope_def"_s,
    u"SELECT ON %1.xf_user"_s,
    u"SELECT ON %1.xf_user_group"_s,
    u"SELECT ON %1.xf_user_group_relation"_s,
    u"SELECT ON %1.xf_addon"_s,
    u"SELECT ON %1.xf_job"_s,
};
const QStringList WriteRights{
    u"UPDATE, DELETE ON %1.xf_cav7_api_key"_s,
    u"INSERT, DELETE ON %1.xf_cav7_api_key_scope"_s,
    u"INSERT, UPDATE, DELETE ON %1.xf_cav7_api_key_scope_def"_s,
};

QStringList filledIn(const QStringList &grants, const QString &database)
{
    QStringList filled;
    for (const QString &grant : grants)
        filled.append(grant.arg(database));
    return filled;
}

} // namespace

class TestOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItFound_data();
    void tellsWhatItFound();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void refusesWhatIsNotADatabase_data();
    void refusesWhatIsNotADatabase();
    void neverMakesAFile();
    void opensAReadOnlyFileForReading();
    void readsAnotherLayoutReadOnly_data();
    void readsAnotherLayoutReadOnly();
    void worksWithTheLeastRights();
    void refusesAnActionWithoutItsRight_data();
    void refusesAnActionWithoutItsRight();
    void namesTheTableThatMayNotBeRead_data();
    void namesTheTableThatMayNotBeRead();
    void saysWhyTheServerDoesNotLetIn();
    void saysThatTheServerIsNotThere();
    void saysThatTheDatabaseIsNotThere();
    void tellsNothingToAServerWithoutTls_data();
    void tellsNothingToAServerWithoutTls();
    void tellsTheUserWhereTlsIsOff();
    void opensAgainAfterTheServerHungUp();
    void asksForAnOpenDatabase();
};

void TestOpen::tellsWhatItFound_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("server");
    QTest::newRow("sqlite") << Dialect::Sqlite << u"SQLite 3."_s;
    if (TestDatabase::hasMySql())
        QTest::newRow("mysql") << Dialect::MySql << u"MariaDB 1"_s;
}

void TestOpen::tellsWhatItFound()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, server);
    TestDatabase database(dialect);
    database.makeTables(u"xf_15meu_"_s);
    database.fill(u"group 2 Registered | scope 1 read - | scope 2 write 5 | key 7 1 | key 8 2"
                  " | key 9 3"_s);
    const auto info = open(database.url());
    QVERIFY_RESULT(info);
    QCOMPARE(info->system, u"Cav7"_s);
    QCOMPARE(info->prefix, u"xf_15meu_"_s);
    QCOMPARE(info->layout, KeyLayout::V1_2);
    QVERIFY2(info->server.startsWith(server), qPrintable(info->server));
    QVERIFY(info->canWrite);
    QCOMPARE(info->readOnlyReason, QString());
    QCOMPARE(info->scopes, 2);
    QCOMPARE(info->groups, 1);
}

void TestOpen::namesWhatIsMissing_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("table");
    for (const char *const table : {"xf_user", "xf_user_group", "xf_cav7_api_key"}) {
        QTest::newRow(qPrintable(u"sqlite "_s + QLatin1String(table)))
            << Dialect::Sqlite << QString::fromLatin1(table);
        if (TestDatabase::hasMySql())
            QTest::newRow(qPrintable(u"mysql "_s + QLatin1String(table)))
                << Dialect::MySql << QString::fromLatin1(table);
    }
}

void TestOpen::namesWhatIsMissing()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, table);
    TestDatabase database(dialect);
    database.makeTables();
    database.run(u"DROP TABLE "_s + table);
    const auto info = open(database.url());
    // Without its keys the prefix can still be told by the other tables.
    const QString said = info ? info->readOnlyReason : info.error().message();
    const QString word = table.endsWith("api_key"_L1) ? u"api_key"_s : table;
    QVERIFY2(said.contains(word), qPrintable(said));
    QVERIFY(!info || !info->canWrite);
}

void TestOpen::refusesWhatIsNotADatabase_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is a letter.");
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header and rubbish")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
}

void TestOpen::refusesWhatIsNotADatabase()
{
    QFETCH(const QByteArray, contents);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(contents);
    file.close();
    const auto info = open(fileUrl(file.fileName()));
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Connection);
    QVERIFY(file.open());
    QCOMPARE(file.readAll(), contents);
}

void TestOpen::neverMakesAFile()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"none.sqlite"_s), u":memory:"_s, folder.path()}) {
        const auto info = open(fileUrl(path));
        QVERIFY(!info);
        QCOMPARE(info.error().code(), Error::Code::Connection);
    }
    QVERIFY(!QFile::exists(folder.filePath(u"none.sqlite"_s)));
}

void TestOpen::opensAReadOnlyFileForReading()
{
    TestDatabase database(Dialect::Sqlite);
    database.makeTables();
    database.fill(u"scope 1 read - | key 7 1"_s);
    QFile::setPermissions(database.url().path, QFile::ReadOwner);
    if (QFileInfo(database.url().path).isWritable())
        QSKIP("This account may write to every file.");
    const auto store = makeKeyStore(database.url(), {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->canWrite);
    QVERIFY(!info->readOnlyReason.isEmpty());
    QVERIFY_RESULT(answerOf(store->load()));
}

void TestOpen::readsAnotherLayoutReadOnly_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("alteration");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<quint32>("keysShown");
    const QString keys = u"ALTER TABLE xf_cav7_api_key "_s;
    const QString scopes = u"ALTER TABLE xf_cav7_api_key_scope_def "_s;
    const auto add = [&](Dialect dialect, const QString &name) {
        const auto row = [&](const char *title) -> QTestData & {
            return QTest::newRow(qPrintable(name + u' ' + QLatin1String(title))) << dialect;
        };
        row("1.1") << scopes + u"RENAME COLUMN user_group_ids TO permission_group_id"_s << u"1.1"_s
                   << 1u;
        row("half-upgraded") << scopes + u"ADD COLUMN permission_group_id INT"_s
                             << u"half-upgraded"_s << 1u;
        row("unknown scopes") << scopes + u"RENAME COLUMN display_order TO position"_s
                              << u"unknown"_s << 1u;
        row("unknown keys") << keys + u"RENAME COLUMN created_date TO made"_s << u"unknown"_s << 0u;
    };
    add(Dialect::Sqlite, u"sqlite"_s);
    if (TestDatabase::hasMySql())
        add(Dialect::MySql, u"mysql"_s);
}

void TestOpen::readsAnotherLayoutReadOnly()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, alteration);
    QFETCH(const QString, layout);
    QFETCH(const quint32, keysShown);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 1 ann 2 - | scope 1 read - | key 7 1 | grant 7 1"_s);
    database.run(alteration);
    const auto store = makeKeyStore(database.url(), {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QCOMPARE(QString(keyLayoutName(info->layout)), layout);
    QVERIFY(!info->canWrite);
    QVERIFY(!info->readOnlyReason.isEmpty());
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), keysShown);
    QVERIFY((*loaded)->scopes().empty());
    QVERIFY(!(*loaded)->knowsGrants());
    const auto newest = answerOf(store->loadNewest(10));
    QVERIFY_RESULT(newest);
    QCOMPARE((*newest)->size(), keysShown);
    QVERIFY(!(*newest)->knowsGrants());
    for (const auto &refused :
         {answerOf(store->change({KeyAction::Revoke, {{KeyId(7), UserId(1), "p7", true}}, {}}))}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), Error::Code::Refused);
        QCOMPARE(refused.error().message(), info->readOnlyReason);
    }
    QVERIFY(!answerOf(store->recompute({})));
    QCOMPARE(database.grants(), u"7:1"_s);
}

void TestOpen::worksWithTheLeastRights()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"user 1 ann 2 5 | scope 1 read 6 | key 7 1 | grant 7 1"_s);
    const QString account =
        database.makeAccount(filledIn(ReadRights + WriteRights, database.url().database));
    DatabaseUrl url = database.url();
    url.user = account;
    const auto store = makeKeyStore(url, {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QCOMPARE(info->readOnlyReason, QString());
    QVERIFY(info->canWrite);
    const auto report = answerOf(store->recompute({}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->revoked, 1);
    QVERIFY_RESULT(
        answerOf(store->change({KeyAction::Revoke, {{KeyId(7), UserId(1), "p7", true}}, {}})));
}

void TestOpen::refusesAnActionWithoutItsRight_data()
{
    QTest::addColumn<QStringList>("writeRights");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("role");
    QTest::newRow("SELECT only") << QStringList() << u"xf_cav7_api_key_scope"_s << u"read-only"_s;
    QTest::newRow("no INSERT of grants")
        << QStringList{WriteRights[0], u"DELETE ON %1.xf_cav7_api_key_scope"_s, WriteRights[2]}
        << u"INSERT on xf_cav7_api_key_scope"_s << u"custom"_s;
    QTest::newRow("no DELETE of grants")
        << QStringList{WriteRights[0], u"INSERT ON %1.xf_cav7_api_key_scope"_s, WriteRights[2]}
        << u"DELETE on xf_cav7_api_key_scope"_s << u"custom"_s;
}

void TestOpen::refusesAnActionWithoutItsRight()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    QFETCH(const QStringList, writeRights);
    QFETCH(const QString, table);
    QFETCH(const QString, role);
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"user 1 ann 2 5 | scope 1 read 6 | key 7 1 | grant 7 1"_s);
    DatabaseUrl url = database.url();
    url.user = database.makeAccount(filledIn(ReadRights + writeRights, url.database));
    const auto store = makeKeyStore(url, {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QCOMPARE(QString(roleName(roleOf(info->rights))), role);
    QCOMPARE(info->canWrite, role != "read-only"_L1);
    QCOMPARE(info->readOnlyReason.isEmpty(), info->canWrite);
    const QString reason = info->rights.reasonAgainst(Right::Recompute);
    QVERIFY2(reason.contains(table), qPrintable(reason));
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 1u);
    RecomputeRequest dryRun;
    dryRun.mode = WriteMode::DryRun;
    const auto counted = answerOf(store->recompute(dryRun));
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->revoked, 1);
    const auto refused = answerOf(store->recompute({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Error::Code::Refused);
    QCOMPARE(refused.error().message(), reason);
    QCOMPARE(database.grants(), u"7:1"_s);
}

void TestOpen::namesTheTableThatMayNotBeRead_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<QString>("table");
    QTest::newRow("keys") << 0 << u"api_key"_s;
    QTest::newRow("grants") << 1 << u"xf_cav7_api_key_scope "_s;
    QTest::newRow("scopes") << 2 << u"xf_cav7_api_key_scope_def "_s;
    QTest::newRow("users") << 3 << u"xf_user "_s;
    QTest::newRow("groups") << 4 << u"xf_user_group "_s;
}

void TestOpen::namesTheTableThatMayNotBeRead()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    QFETCH(const int, right);
    QFETCH(const QString, table);
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    QStringList rights = ReadRights;
    rights.removeAt(right);
    DatabaseUrl url = database.url();
    url.user = database.makeAccount(filledIn(rights, url.database));
    const auto info = open(url);
    const QString said = info ? info->readOnlyReason : info.error().message();
    QVERIFY2(said.contains(table), qPrintable(said));
    // Where nothing can be shown at all, it is said who can help, and how.
    QVERIFY2(info || said.contains(u"chatelaine-cli grants support"_s), qPrintable(said));
}

void TestOpen::saysWhyTheServerDoesNotLetIn()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    DatabaseUrl url = database.url();
    url.user = u"nobody-of-that-name"_s;
    const auto info = open(url, "hunter2");
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Refused);
    QVERIFY(info.error().message().contains(u"nobody-of-that-name"_s));
    QVERIFY(!info.error().message().contains(u"hunter2"_s));
    QVERIFY(!info.error().detail().contains(u"hunter2"_s));
}

void TestOpen::saysThatTheServerIsNotThere()
{
    const auto url = parseDatabaseUrl(u"mysql://root@127.0.0.1:1/forum"_s);
    QVERIFY_RESULT(url);
    const auto info = open(*url);
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Connection);
    QVERIFY2(info.error().message().contains(u"127.0.0.1:1"_s), qPrintable(info.error().message()));
}

void TestOpen::saysThatTheDatabaseIsNotThere()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    DatabaseUrl url = database.url();
    url.database = u"no_such_forum"_s;
    const auto info = open(url);
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Connection);
    QVERIFY(info.error().message().contains(u"no_such_forum"_s));
}

// Whoever takes TLS out of the server's greeting must not even learn the user's name.
void TestOpen::tellsNothingToAServerWithoutTls_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("verify-ca") << u"verify-ca"_s;
    QTest::newRow("verify-identity") << u"verify-identity"_s;
}

void TestOpen::tellsNothingToAServerWithoutTls()
{
    QFETCH(const QString, mode);
    RogueGreeter server;
    QVERIFY(server.port() != 0);
    const auto url =
        parseDatabaseUrl(u"mysql://root@127.0.0.1:%1/forum?tls=%2"_s.arg(server.port()).arg(mode));
    QVERIFY_RESULT(url);
    const auto info = open(*url, "hunter2");
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Untrusted);
    QTRY_COMPARE(server.greeted(), 1); // Counted once what came back is known.
    QCOMPARE(server.received(), QByteArray());
}

// The other half of the test above: the same server does learn it where TLS is off.
void TestOpen::tellsTheUserWhereTlsIsOff()
{
    RogueGreeter server;
    const auto url =
        parseDatabaseUrl(u"mysql://root@127.0.0.1:%1/forum?tls=off"_s.arg(server.port()));
    QVERIFY_RESULT(url);
    QVERIFY(!open(*url));
    QTRY_VERIFY(server.received().contains("root"));
}

void TestOpen::opensAgainAfterTheServerHungUp()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"key 7 1"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const QString others =
        database.rows(u"SELECT id FROM information_schema.processlist WHERE db = DATABASE()"
                      " AND id <> CONNECTION_ID()"_s);
    database.run(u"KILL CONNECTION "_s + others);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 1u);
}

void TestOpen::asksForAnOpenDatabase()
{
    TestDatabase database(Dialect::Sqlite);
    database.makeTables();
    const auto store = makeKeyStore(database.url(), {});
    const auto loaded = answerOf(store->load());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code(), Error::Code::Connection);
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"

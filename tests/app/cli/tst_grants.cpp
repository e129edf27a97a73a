// SPDX-License-Identifier: MIT
// chatelaine-cli grants, and what `info` says of an account that was made with it.
#include "tests/support/clirun.h"
#include "tests/support/scriptstatements.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QStringList Roles{u"support"_s, u"audit"_s, u"key-admin"_s, u"scope-admin"_s};

} // namespace

class TestGrants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheScriptOfEachRole();
    void takesTheNamesFromTheOptions();
    void writesJson();
    void listsTheRolesWhenOneIsUnknown();
    void refusesAPrefixThatIsNone();
    void ignoresTheDatabaseOfTheEnvironment();
    void knowsNoAccountsOfSqlite();
    void takesTheNamesFromTheDatabase();
    void makesAnAccountThatInfoKnows();
};

void TestGrants::printsTheScriptOfEachRole()
{
    for (const QString &role : Roles) {
        const CliRun run = runCli({u"grants"_s, role});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, QByteArray());
        const QString script = QString::fromUtf8(run.output);
        const QString user = u"chatelaine_"_s + QString(role).replace(u'-', u'_');
        QVERIFY(script.startsWith(u"-- chatelaine-cli grants %1\n"_s.arg(role)));
        QVERIFY(script.contains("ON `xenforo`.`xf_cav7_api_key`\n"_L1));
        QVERIFY(script.contains(u"TO `%1`@`%`;"_s.arg(user)));
    }
}

void TestGrants::takesTheNamesFromTheOptions()
{
    const CliRun run =
        runCli({u"grants"_s, u"key-admin"_s, u"--user"_s, u"ann"_s, u"--host"_s, u"10.0.0.%"_s,
                u"--database-name"_s, u"my_forum"_s, u"--prefix"_s, u"xf_15meu_"_s, u"--mysql8"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("CREATE USER IF NOT EXISTS `ann`@`10.0.0.%`"));
    QVERIFY(run.output.contains("ON `my_forum`.`xf_15meu_api_key_scope`\n"));
    QVERIFY(run.output.contains("MySQL 8"));
    QVERIFY(!run.output.contains("cav7"));
}

void TestGrants::writesJson()
{
    const CliRun run = runCli({u"grants"_s, u"support"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject object = run.object();
    QCOMPARE(object.keys().join(u' '), u"database host prefix role sql user"_s);
    QCOMPARE(object[u"role"_s].toString(), u"support"_s);
    QCOMPARE(object[u"user"_s].toString(), u"chatelaine_support"_s);
    QVERIFY(object[u"sql"_s].toString().contains(u"CREATE USER"_s));
}

void TestGrants::listsTheRolesWhenOneIsUnknown()
{
    const CliRun run = runCli({u"grants"_s, u"root"_s});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    for (const QString &role : Roles)
        QVERIFY2(run.errors.contains(role.toUtf8()), run.errors.constData());
    QCOMPARE(runCli({u"grants"_s}).status, 2);
}

void TestGrants::refusesAPrefixThatIsNone()
{
    for (const QString &prefix : {u""_s, u"xf`_"_s, u"a.b"_s}) {
        const CliRun run = runCli({u"grants"_s, u"support"_s, u"--prefix"_s, prefix});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
    }
    QCOMPARE(runCli({u"grants"_s, u"support"_s, u"--user"_s, u"a\nb"_s}).status, 2);
}

void TestGrants::ignoresTheDatabaseOfTheEnvironment()
{
    const CliRun run = runCli({u"grants"_s, u"support"_s}, {},
                              {u"CHATELAINE_DATABASE=mysql://nobody@127.0.0.1:1/other"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("`xenforo`"));
}

void TestGrants::knowsNoAccountsOfSqlite()
{
    const CliDatabase cli(u"sqlite"_s);
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()));
    const CliRun run = cli({u"grants"_s, u"support"_s});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("SQLite"), run.errors.constData());
}

void TestGrants::takesTheNamesFromTheDatabase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.makeTables(u"xf_15meu_"_s);
    const CliRun run =
        runCli({u"--database"_s, database.url().toString(), u"grants"_s, u"audit"_s, u"--json"_s});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(run.object()[u"database"_s].toString(), database.url().database);
    QCOMPARE(run.object()[u"prefix"_s].toString(), u"xf_15meu_"_s);
}

void TestGrants::makesAnAccountThatInfoKnows()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    const QString user = u"cli_"_s + database.url().database.right(16);
    for (const QString &role : Roles) {
        const CliRun script = runCli({u"--database"_s, database.url().toString(), u"grants"_s, role,
                                      u"--user"_s, user, u"--host"_s, u"localhost"_s});
        for (const QString &statement : scriptStatements(QString::fromUtf8(script.output)))
            database.run(statement);
        database.run(u"ALTER USER `%1`@localhost IDENTIFIED BY 'secret' REQUIRE NONE"
                     " ACCOUNT UNLOCK"_s.arg(user));
        DatabaseUrl url = database.url();
        url.user = user;
        const CliRun info = runCli({u"--database"_s, url.toString(), u"info"_s, u"--json"_s}, {},
                                   {u"CHATELAINE_PASSWORD=secret"_s});
        database.run(u"DROP USER `%1`@localhost"_s.arg(user));
        QVERIFY2(info.status == 0, info.errors.constData());
        const bool isAdmin = role.endsWith("-admin"_L1);
        QCOMPARE(info.object()[u"role"_s].toString(), isAdmin ? role : u"read-only"_s);
        QVERIFY2(!info.errors.contains("key_hash"), info.errors.constData());
    }
}

QTEST_GUILESS_MAIN(TestGrants)
#include "tst_grants.moc"

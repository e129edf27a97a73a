// SPDX-License-Identifier: MIT
#include "models/store/accountgrants.h"
#include "models/store/query.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestAccountGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsReadersFromWriters_data();
    void tellsReadersFromWriters();
    void takesNoLinesForARightToWrite();
    void takesOneWriterAmongReadersForAWriter();
    void readsWhatTheServerSays_data();
    void readsWhatTheServerSays();
};

void TestAccountGrants::tellsReadersFromWriters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("mayWrite");
    const auto reads = [](const char *name, const QString &line) {
        QTest::newRow(name) << line << false;
    };
    const auto writes = [](const char *name, const QString &line) {
        QTest::newRow(name) << line << true;
    };
    reads("nothing", u"GRANT USAGE ON *.* TO `a`@`%`"_s);
    reads("nothing, with a password",
          u"GRANT USAGE ON *.* TO `a`@`%` IDENTIFIED BY PASSWORD '*00' REQUIRE SSL"_s);
    reads("a table", u"GRANT SELECT ON `forum`.`xf_user` TO `a`@`%`"_s);
    reads("columns", u"GRANT SELECT (`user_id`, `username`) ON `forum`.`xf_user` TO `a`@`%`"_s);
    reads("columns, one by one",
          u"GRANT SELECT (`user_id`), SELECT (`username`) ON `forum`.`xf_user` TO `a`@`%`"_s);
    reads("columns, without a blank", u"GRANT SELECT(user_id) ON forum.xf_user TO a"_s);
    reads("several", u"GRANT SELECT, SHOW VIEW, PROCESS ON *.* TO `a`@`%`"_s);
    reads("what may be passed on", u"GRANT SELECT ON `f`.* TO `a`@`%` WITH GRANT OPTION"_s);
    reads("a table called UPDATE", u"GRANT SELECT ON `INSERT`.`UPDATE` TO `a`@`%`"_s);
    reads("columns called like rights",
          u"GRANT SELECT (`DELETE`, `a), UPDATE ON b`, `x``), INSERT (`) ON `f`.`t` TO `a`@`%`"_s);
    reads("an account called like rights",
          u"GRANT SELECT ON `f`.`t` TO `x, UPDATE ON *.* TO y`@`%`"_s);

    writes("everything", u"GRANT ALL PRIVILEGES ON *.* TO `root`@`localhost` WITH GRANT OPTION"_s);
    writes("one right", u"GRANT UPDATE ON `f`.`t` TO `a`@`%`"_s);
    writes("among others", u"GRANT SELECT, INSERT, SHOW VIEW ON `f`.* TO `a`@`%`"_s);
    writes("the last", u"GRANT SELECT, DELETE ON `f`.* TO `a`@`%`"_s);
    writes("on a column", u"GRANT SELECT (`a`), UPDATE (`b`) ON `f`.`t` TO `a`@`%`"_s);
    writes("after columns called like a table",
           u"GRANT SELECT (`a) ON f`), UPDATE (`b`) ON `f`.`t` TO `a`@`%`"_s);
    writes("a role", u"GRANT `keys_admin` TO `a`@`%`"_s);
    writes("a role called like a right", u"GRANT `SELECT ON x` TO `a`@`%`"_s);
    writes("the role that is on", u"SET DEFAULT ROLE `keys_admin` FOR `a`@`%`"_s);
    writes("a proxy", u"GRANT PROXY ON ''@'%' TO 'root'@'localhost' WITH GRANT OPTION"_s);
    writes("a routine", u"GRANT EXECUTE ON PROCEDURE `f`.`p` TO `a`@`%`"_s);
    writes("a word to come", u"GRANT SELECT, FUTURE WORD ON *.* TO `a`@`%`"_s);
    writes("taken back", u"REVOKE SELECT ON `mysql`.* FROM `a`@`%`"_s);
    writes("a list that does not end", u"GRANT SELECT (`a`, `b` ON `f`.`t` TO `a`@`%`"_s);
    writes("a quotation that does not end", u"GRANT SELECT (`a) ON `f`.`t TO a"_s);
    writes("a list followed by nothing", u"GRANT SELECT (`a`)"_s);
    writes("no right", u"GRANT  ON `f`.`t` TO `a`@`%`"_s);
    writes("half", u"GRANT SELECT"_s);
    writes("lower case", u"grant select on f.t to a"_s);
    writes("empty", QString());
    writes("not a grant", u"SELECT ON `f`.`t`"_s);
}

void TestAccountGrants::tellsReadersFromWriters()
{
    QFETCH(const QString, line);
    QFETCH(const bool, mayWrite);
    QCOMPARE(mayGrantsWrite({line}), mayWrite);
}

void TestAccountGrants::takesNoLinesForARightToWrite() { QVERIFY(mayGrantsWrite({})); }

void TestAccountGrants::takesOneWriterAmongReadersForAWriter()
{
    const QString reader = u"GRANT SELECT ON `f`.`t` TO `a`@`%`"_s;
    const QString writer = u"GRANT DELETE ON `f`.`t` TO `a`@`%`"_s;
    QVERIFY(!mayGrantsWrite({reader, reader}));
    QVERIFY(mayGrantsWrite({reader, writer, reader}));
}

void TestAccountGrants::readsWhatTheServerSays_data()
{
    QTest::addColumn<QStringList>("grants");
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("everything to read") << QStringList{u"SELECT, SHOW VIEW ON %1.*"_s} << false;
    QTest::newRow("columns") << QStringList{u"SELECT (user_id, username) ON %1.xf_user"_s} << false;
    QTest::newRow("a column to write")
        << QStringList{u"SELECT (user_id), UPDATE (username) ON %1.xf_user"_s} << true;
    QTest::newRow("everything") << QStringList{u"ALL ON %1.*"_s} << true;
}

void TestAccountGrants::readsWhatTheServerSays()
{
    QFETCH(QStringList, grants);
    QFETCH(const bool, mayWrite);
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    DatabaseUrl url = database.url();
    for (QString &grant : grants)
        grant = grant.arg(url.database);
    url.user = database.makeAccount(grants);
    if (grants.isEmpty())
        url.database = u"information_schema"_s; // Which everybody may enter.
    const auto connection = Connection::open(url, {});
    QVERIFY_RESULT(connection);
    QStringList lines;
    Query query(**connection, Statement::ShowGrants);
    QVERIFY_RESULT(query.forEachRow({}, [&] { lines.append(query.text(0)); }));
    QVERIFY(!lines.isEmpty());
    QVERIFY2(mayGrantsWrite(lines) == mayWrite, qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestAccountGrants)
#include "tst_accountgrants.moc"

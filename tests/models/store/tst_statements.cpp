// SPDX-License-Identifier: MIT
#include "models/store/grantrows.h"
#include "models/store/query.h"
#include "models/store/statements.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPrepare_data();
    void allPrepare();
    void allHaveANameOfTheirOwn();
    void onlyThePrefixIsPutIn_data();
    void onlyThePrefixIsPutIn();
    void writesGrantRowsAsNumbers();
    void fillsIdListsUp();
    void neverReadsASecret();
};

void TestStatements::allPrepare_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    if (TestDatabase::hasMySql())
        QTest::newRow("mysql") << Dialect::MySql;
}

void TestStatements::allPrepare()
{
    QFETCH(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables(u"xf_15meu_"_s);
    const auto connection = Connection::open(database.url(), {});
    QVERIFY_RESULT(connection);
    const bool isMariaDb = (*connection)->server().startsWith(u"MariaDB"_s);
    for (int i = 0; i < StatementCount; ++i) {
        if (isMariaDb && (Statement(i) == Statement::SetStatementTimeoutOfMySql ||
                          Statement(i) == Statement::SetFreshTableTimesOfMySql))
            continue;
        QString text = statementText(Statement(i), dialect, u"xf_15meu_"_s);
        text.replace(u"{ROWS}"_s, grantRowsText(std::array{GrantRow{1, 2}}));
        text.replace(u"{ID}"_s, u"1"_s);
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
        QSqlQuery query((*connection)->database());
        QVERIFY2(text.isEmpty() || query.prepare(text),
                 qPrintable(text + u'\n' + query.lastError().text()));
    }
}

void TestStatements::allHaveANameOfTheirOwn()
{
    QStringList names;
    for (int i = 0; i < StatementCount; ++i)
        names.append(statementName(Statement(i)));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

void TestStatements::onlyThePrefixIsPutIn_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("upstream") << u"xf_cav7_"_s << true;
    QTest::newRow("fork") << u"xf_15meu_"_s << true;
    QTest::newRow("none") << u""_s << true;
    QTest::newRow("blank") << u"xf_ "_s << false;
    QTest::newRow("quote") << u"xf`"_s << false;
    QTest::newRow("dot") << u"mysql.user"_s << false;
    QTest::newRow("semicolon") << u"a;b"_s << false;
    QTest::newRow("letter beyond ASCII") << u"xf_ä"_s << false;
    QTest::newRow("too long") << QString(41, u'x') << false;
}

void TestStatements::onlyThePrefixIsPutIn()
{
    QFETCH(const QString, prefix);
    QFETCH(const bool, isValid);
    QCOMPARE(isValidPrefix(prefix), isValid);
}

void TestStatements::writesGrantRowsAsNumbers()
{
    const std::vector<GrantRow> rows{{1, 2}, {4294967295u, 3}};
    QCOMPARE(grantRowsText(rows), u"(1,2),(4294967295,3)"_s);
}

void TestStatements::fillsIdListsUp()
{
    const std::vector<quint32> ids{3, 1, 2};
    const QVariantList list = idList(ids);
    QCOMPARE(list.size(), qsizetype(IdListSize));
    QCOMPARE(list.front().toUInt(), 3u);
    QCOMPARE(list.back().toUInt(), 2u);
    QVERIFY2(IdListSize <= 150, "Longer lists are read by a full scan of the index.");
}

void TestStatements::neverReadsASecret()
{
    for (int i = 0; i < StatementCount; ++i) {
        const QString text = statementText(Statement(i), Dialect::MySql, u"xf_cav7_"_s);
        QVERIFY(!text.contains(u"SELECT *"_s));
        QVERIFY(!text.contains(u"secret_key"_s));
        QVERIFY(!text.contains(u"xf_user_authenticate"_s));
        // The hash is compared, never selected: FIELD() answers with a place in a list.
        const QString selected = text.section(u"FROM"_s, 0, 0).remove(u"FIELD(key_hash,"_s);
        QVERIFY(!selected.contains(u"key_hash"_s));
    }
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"

// SPDX-License-Identifier: MIT
#include "models/store/sqlerror.h"

#include <QSqlError>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheClass_data();
    void tellsTheClass();
    void neverRepeatsAValue();
    void namesTheTableThatIsDenied();
    void saysWhatHappenedToTheConnection_data();
    void saysWhatHappenedToTheConnection();
    void findsTheCodeInADetail();
};

void TestSqlError::tellsTheClass_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<int>("failure");
    const auto row = [](const char *name, Dialect dialect, const QList<int> &codes,
                        SqlFailure failure) {
        QTest::newRow(name) << dialect << codes << int(failure);
    };
    row("lost", Dialect::MySql, {2006, 2013, 2026, 1053, 1927, 1047, 4031}, SqlFailure::Lost);
    row("retry", Dialect::MySql, {1213, 1205, 3572, 1020, 1180, 8002}, SqlFailure::Retry);
    row("cancelled", Dialect::MySql, {1317, 1969, 3024}, SqlFailure::Cancelled);
    row("read-only", Dialect::MySql, {1290, 1792, 1836}, SqlFailure::ReadOnly);
    row("denied", Dialect::MySql, {1044, 1045, 1142, 1143, 1227}, SqlFailure::Denied);
    row("limit", Dialect::MySql, {1040, 1203, 1461}, SqlFailure::Limit);
    row("schema", Dialect::MySql, {1146, 1054, 1049}, SqlFailure::Schema);
    row("data", Dialect::MySql, {1062, 1406, 1366, 1264, 1048}, SqlFailure::Data);
    row("open", Dialect::MySql, {2002, 2003, 2005}, SqlFailure::Open);
    row("other", Dialect::MySql, {0, 1, 9999}, SqlFailure::Other);
    row("SQLite busy", Dialect::Sqlite, {5, 6, 261, 517}, SqlFailure::Retry);
    row("SQLite read-only", Dialect::Sqlite, {8, 264}, SqlFailure::ReadOnly);
    row("SQLite not a database", Dialect::Sqlite, {14, 26}, SqlFailure::Open);
    row("SQLite constraint", Dialect::Sqlite, {19, 1555, 2067}, SqlFailure::Data);
    row("SQLite other", Dialect::Sqlite, {11, 13}, SqlFailure::Other);
}

void TestSqlError::tellsTheClass()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QList<int>, codes);
    QFETCH(const int, failure);
    for (const int code : codes)
        QCOMPARE(int(sqlFailure(dialect, code)), failure);
}

void TestSqlError::neverRepeatsAValue()
{
    for (const QString &code : {u"1062"_s, u"1366"_s, u"1205"_s, u"2013"_s, u"4711"_s}) {
        const QSqlError error(u"driver"_s, u"Duplicate entry 'secret' for key 'key_hash'"_s,
                              QSqlError::StatementError, code);
        const Error made = sqlErrorToError(Dialect::MySql, error, QLatin1String("InsertScope"));
        QVERIFY2(!made.message().contains(u"secret"_s), qPrintable(made.message()));
        QVERIFY2(!made.detail().contains(u"secret"_s), qPrintable(made.detail()));
        QCOMPARE(made.detail(), u"InsertScope: error "_s + code);
    }
}

void TestSqlError::namesTheTableThatIsDenied()
{
    const QSqlError error(u"driver"_s,
                          u"SELECT command denied to user 'ann'@'h' for table `f`.`xf_user`"_s,
                          QSqlError::StatementError, u"1142"_s);
    const Error made = sqlErrorToError(Dialect::MySql, error, QLatin1String("UserPage"));
    QCOMPARE(made.code(), Error::Code::Refused);
    QVERIFY(made.message().contains(u"`xf_user`"_s));
}

void TestSqlError::saysWhatHappenedToTheConnection_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << 1040 << u"max_connections"_s;
    QTest::newRow("no quorum") << 1047 << u"cluster"_s;
    QTest::newRow("shutdown") << 1053 << u"being shut down"_s;
    QTest::newRow("blocked") << 1129 << u"FLUSH HOSTS"_s;
    QTest::newRow("server read-only") << 1290 << u"takes no changes"_s;
    QTest::newRow("session read-only") << 1792 << u"This session is read-only"_s;
    QTest::newRow("maintenance") << 1836 << u"under maintenance"_s;
    QTest::newRow("killed") << 1927 << u"KILL"_s;
    QTest::newRow("gone") << 2006 << u"restarted"_s;
    QTest::newRow("lost") << 2013 << u"broke while an answer was awaited"_s;
    QTest::newRow("lost over TLS") << 2026 << u"encrypted connection"_s;
    QTest::newRow("idle") << 4031 << u"long pause"_s;
}

void TestSqlError::saysWhatHappenedToTheConnection()
{
    QFETCH(const int, code);
    QFETCH(const QString, words);
    const QSqlError error(u"driver"_s, u"said"_s, QSqlError::StatementError, QString::number(code));
    const Error made = sqlErrorToError(Dialect::MySql, error, QLatin1String("Ping"));
    qInfo("%d: %s", code, qPrintable(made.message()));
    QVERIFY2(made.message().contains(words), qPrintable(made.message()));
    QVERIFY(made.message().endsWith(u'.'));
}

void TestSqlError::findsTheCodeInADetail()
{
    QCOMPARE(nativeCodeOf(Error::connection(u"x"_s, u"open: error 2002"_s)), 2002);
    QCOMPARE(nativeCodeOf(Error::connection(u"x"_s, u"greeting: error 1040"_s)), 1040);
    QCOMPARE(nativeCodeOf(Error::connection(u"x"_s, u"Ping: no answer"_s)), 0);
    QCOMPARE(nativeCodeOf(Error::connection(u"x"_s)), 0);
    QCOMPARE(noAnswerError(30, QLatin1String("Ping")).code(), Error::Code::Connection);
}

Q_DECLARE_METATYPE(Chatelaine::Dialect)

QTEST_GUILESS_MAIN(TestSqlError)
#include "tst_sqlerror.moc"

// SPDX-License-Identifier: MIT
// chatelaine-cli find-leaks: what it answers, and a short version of `tests/soak/run log`.
#include "tests/soak/logsoak.h"
#include "tests/soak/soakserver.h"
#include "tests/support/clirun.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// The prefixes of keys in a demo database are their own: a fragment of the first one in the list.
QString prefixOfNewestKey(const CliDatabase &cli)
{
    const CliRun keys = cli({u"keys"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--json"_s});
    return keys.array().at(0).toObject()[u"prefix"_s].toString().first(8);
}

} // namespace

class TestFindLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFragmentsInStandardInput();
    void endsWithZeroWhenThereIsNothing();
    void tellsWhatItCannotRead();
    void writesNamesOfFilesThatDoNoHarm();
    void refusesAPasswordAndATextOnOneInput();
    void findsEveryDisguiseInALog();
};

void TestFindLeaks::findsFragmentsInStandardInput()
{
    const CliDatabase cli(u"sqlite"_s);
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()));
    const QByteArray text = "one\nAuthorization: Bearer%20cav7%5F" +
                            prefixOfNewestKey(cli).toLatin1() + "... was seen\n";
    const CliRun run = cli({u"find-leaks"_s, u"-"_s, u"--json"_s}, text);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.object()[u"examined_bytes"_s].toInteger(), text.size());
    QCOMPARE(run.object()[u"candidates"_s].toInteger(), 1);
    const QJsonArray found = run.object()[u"found"_s].toArray();
    QCOMPARE(found.size(), 1);
    const QJsonObject leak = found[0].toObject();
    QCOMPARE(leak.keys().join(u' '), u"active count key_id last_used match user where"_s);
    QCOMPARE(leak[u"match"_s].toString(), u"fragment"_s);
    QCOMPARE(leak[u"where"_s].toArray(),
             (QJsonArray{QJsonObject{{u"file"_s, u"-"_s}, {u"line"_s, 2}}}));
    const CliRun table = cli({u"find-leaks"_s, u"-"_s}, text);
    QCOMPARE(table.status, 1);
    QVERIFY2(table.output.contains("-:2"), table.output.constData());
}

void TestFindLeaks::endsWithZeroWhenThereIsNothing()
{
    const CliDatabase cli(u"sqlite"_s);
    const CliRun run = cli({u"find-leaks"_s, u"-"_s, u"--json"_s}, "nothing at all\n");
    QCOMPARE(run.status, 0);
    QVERIFY(run.object()[u"found"_s].toArray().isEmpty());
    QVERIFY(run.errors.isEmpty());
}

void TestFindLeaks::tellsWhatItCannotRead()
{
    const CliDatabase cli(u"sqlite"_s);
    const CliRun run = cli({u"find-leaks"_s, u"/no/such/file"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("/no/such/file"), run.errors.constData());
}

void TestFindLeaks::writesNamesOfFilesThatDoNoHarm()
{
    const CliDatabase cli(u"sqlite"_s);
    const QString token = u"cav7_AbCdEfGhIjKlMnOpQrStUvWxYz-_0123"_s;
    const CliRun run = cli({u"find-leaks"_s, QString(u"/no/\x1b[31m"_s + token)});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains("cav7_AbCdEfGh..."), run.errors.constData());
    QVERIFY2(!run.errors.contains('\x1b'), run.errors.constData());
    const CliRun key = cli({u"keys"_s, u"show"_s, u"--prefix"_s, token});
    QVERIFY2(key.errors.contains("cav7_AbCdEfGh..."), key.errors.constData());
    QVERIFY2(!key.errors.contains("IjKl"), key.errors.constData());
}

void TestFindLeaks::refusesAPasswordAndATextOnOneInput()
{
    const CliDatabase cli(u"sqlite"_s);
    QCOMPARE(cli({u"find-leaks"_s, u"-"_s, u"--password-stdin"_s}, "secret\ntext\n").status, 2);
}

void TestFindLeaks::findsEveryDisguiseInALog()
{
    if (!isMariaDbInstalled())
        QSKIP("mariadbd is not installed.");
    const LogSoakResult result =
        soakLog({.log = {.megabytes = 4, .tokens = 200, .fragments = 20}, .keys = 1'000});
    qInfo("%s", qPrintable(result.toString()));
    QCOMPARE(result.problems.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestFindLeaks)
#include "tst_findleaks.moc"

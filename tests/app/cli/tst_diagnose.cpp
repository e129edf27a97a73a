// SPDX-License-Identifier: MIT
// --diagnose of both programs, run for real.
#include "tests/support/canary.h"
#include "tests/support/clirun.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Canary = "Kanarien-Vögel-4711"_ba;

QStringList withCanary() { return {u"CHATELAINE_PASSWORD="_s + QString::fromUtf8(Canary)}; }

// The line of the document with this topic; empty when there is none.
QJsonObject lineOf(const CliRun &run, const QString &topic)
{
    for (const QJsonValue &line : run.array()) {
        if (line[u"topic"_s].toString() == topic)
            return line.toObject();
    }
    return {};
}

bool holdsCanary(const CliRun &run)
{
    return !disguisesIn(run.output + run.errors, Canary).isEmpty();
}

} // namespace

class TestDiagnose final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesThisMachine();
    void printsOneDocument();
    void describesTheDatabaseThatIsNamed_data();
    void describesTheDatabaseThatIsNamed();
    void findsThatTheDatabaseIsMissing();
    void refusesWhatIsNoDatabase();
    void isInTheHelp();
    void windowPrintsTheSameWithoutADisplay();
    void windowRefusesMoreWords();
};

void TestDiagnose::describesThisMachine()
{
    const CliRun run = runCli({u"--diagnose"_s}, {}, withCanary());
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(run.output.contains("Chatelaine " CHATELAINE_VERSION));
    QVERIFY(run.output.contains("QSQLITE"));
    QVERIFY(!run.output.contains(qgetenv("HOME")));
    QVERIFY(!holdsCanary(run));
    qInfo().noquote() << u'\n' + QString::fromUtf8(run.output);
}

void TestDiagnose::printsOneDocument()
{
    const CliRun run = runCli({u"--diagnose"_s, u"--json"_s}, {}, withCanary());
    QCOMPARE(run.status, 0);
    QVERIFY(run.array().size() >= 10);
    for (const QJsonValue &line : run.array()) {
        QCOMPARE(line.toObject().keys().join(u' '), u"text topic verdict"_s);
        QVERIFY(QStringList({u"ok"_s, u"attention"_s, u"missing"_s})
                    .contains(line[u"verdict"_s].toString()));
    }
    QVERIFY(!holdsCanary(run));
}

void TestDiagnose::describesTheDatabaseThatIsNamed_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("sqlite") << u"sqlite"_s;
    if (!qEnvironmentVariableIsEmpty("CHATELAINE_TEST_MYSQL"))
        QTest::newRow("mysql") << u"mysql"_s;
}

void TestDiagnose::describesTheDatabaseThatIsNamed()
{
    QFETCH(const QString, dialect);
    const CliDatabase cli(dialect);
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()));
    const CliRun run = cli({u"--diagnose"_s, u"--json"_s});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(lineOf(run, u"server"_s)[u"text"_s].toString().contains(
        dialect == "mysql"_L1 ? "MariaDB"_L1 : "SQLite"_L1));
    QCOMPARE(lineOf(run, u"layout"_s)[u"text"_s].toString(),
             u"Cav7, layout 1.2, prefix xf_cav7_"_s);
    QVERIFY(lineOf(run, u"counts"_s)[u"text"_s].toString().startsWith(u"scopes: "_s));
    QVERIFY(!lineOf(run, u"role"_s).isEmpty());
    // No name of a member.
    const CliRun keys = cli({u"keys"_s, u"list"_s, u"--json"_s});
    QVERIFY(keys.array().size() > 0);
    for (const QJsonValue &key : keys.array()) {
        const QString user = key[u"user"_s].toString();
        QVERIFY2(user.size() < 4 || !run.output.contains(user.toUtf8()), qPrintable(user));
    }
}

void TestDiagnose::findsThatTheDatabaseIsMissing()
{
    const CliRun run =
        runCli({u"--diagnose"_s, u"--json"_s, u"--database"_s, u"sqlite:/nowhere/forum.sqlite"_s},
               {}, withCanary());
    QCOMPARE(run.status, 1);
    QCOMPARE(lineOf(run, u"connection"_s)[u"verdict"_s].toString(), u"missing"_s);
    QVERIFY(!holdsCanary(run));
}

void TestDiagnose::refusesWhatIsNoDatabase()
{
    const CliRun run = runCli({u"--diagnose"_s, u"--database"_s,
                               u"mysql://ann:"_s + QString::fromUtf8(Canary) + u"@host/db"_s});
    QCOMPARE(run.status, 2);
    QVERIFY(!holdsCanary(run));
}

void TestDiagnose::isInTheHelp() { QVERIFY(runCli({u"--help"_s}).output.contains("--diagnose")); }

void TestDiagnose::windowPrintsTheSameWithoutADisplay()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"QT_QPA_PLATFORM"_s);
    variables.remove(u"DISPLAY"_s);
    variables.remove(u"WAYLAND_DISPLAY"_s);
    variables.insert(u"CHATELAINE_PASSWORD"_s, QString::fromUtf8(Canary));
    QProcess window;
    window.setProcessEnvironment(variables);
    window.start(qEnvironmentVariable("CHATELAINE_WINDOW"), {u"--diagnose"_s});
    QVERIFY(window.waitForFinished(60'000));
    const QByteArray output = window.readAllStandardOutput();
    const CliRun run = runCli({u"--diagnose"_s});
    QCOMPARE(window.exitCode(), run.status);
    QCOMPARE(output, run.output); // The files, too: both programs share them.
    QVERIFY(disguisesIn(output + window.readAllStandardError(), Canary).isEmpty());
}

void TestDiagnose::windowRefusesMoreWords()
{
    QProcess window;
    window.start(qEnvironmentVariable("CHATELAINE_WINDOW"), {u"--diagnose"_s, u"sqlite:x"_s});
    QVERIFY(window.waitForFinished(60'000));
    QCOMPARE(window.exitCode(), 2);
    QVERIFY(window.readAllStandardError().contains("chatelaine-cli --diagnose"));
}

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"

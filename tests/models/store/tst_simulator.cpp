// SPDX-License-Identifier: MIT
// The console beside the simulated site, at both isolation levels of the site's sessions: a short
// version of `tests/soak/run site`.
#include "tests/soak/sitesoak.h"
#include "tests/soak/soakserver.h"
#include "tests/support/forumtables.h"
#include "tests/support/plainconnection.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesTheSiteAloneAndNothingWrong_data();
    void leavesTheSiteAloneAndNothingWrong();
    void countsDeadlocksByWhoTookPart_data();
    void countsDeadlocksByWhoTookPart();
};

void TestSimulator::initTestCase()
{
    if (!isMariaDbInstalled())
        QSKIP("mariadbd is not installed.");
}

void TestSimulator::leavesTheSiteAloneAndNothingWrong_data()
{
    QTest::addColumn<SiteIsolation>("isolation");
    QTest::addColumn<SiteMode>("mode");
    QTest::newRow("read committed") << SiteIsolation::ReadCommitted << SiteMode::Standard;
    QTest::newRow("repeatable read") << SiteIsolation::RepeatableRead << SiteMode::Standard;
    QTest::newRow("users and keys that come and go")
        << SiteIsolation::RepeatableRead << SiteMode::Churn;
}

void TestSimulator::leavesTheSiteAloneAndNothingWrong()
{
    QFETCH(SiteIsolation, isolation);
    QFETCH(SiteMode, mode);
    SiteSoakOptions options;
    options.site = {.mode = mode,
                    .isolation = isolation,
                    .writesPerSecond = 100,
                    .apiPerSecond = 100,
                    .adminScopes = {11, 12}};
    options.estate = {.users = 10'000, .keys = 2'000};
    const SiteSoakResult result = soakBesideTheSite(options);
    qInfo("%s", qPrintable(result.toString()));
    QCOMPARE(result.problems().join(u'\n'), QString());
    QVERIFY(result.beside.of(SiteAction::SaveUser).count() > 50);
    QVERIFY(result.beside.of(SiteAction::UseApi).count() > 50);
    QVERIFY(result.beside.of(SiteAction::EditScope).count() > 0);
}

void TestSimulator::countsDeadlocksByWhoTookPart_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the site alone") << QString(SiteTag) << u"1 0"_s;
    QTest::newRow("the console") << QString() << u"0 1"_s;
}

// A real deadlock, because the log is the server's: two transactions take two users crosswise.
void TestSimulator::countsDeadlocksByWhoTookPart()
{
    QFETCH(QString, tag);
    QFETCH(QString, expected);
    const PrivateServer server(soakServerOptions());
    makeForum(server);
    std::barrier bothHoldOne(2);
    const auto save = [&](const QString &mark, int first, int second) {
        PlainConnection database(server.url());
        database.mustOpen();
        database.mustRun(u"START TRANSACTION"_s);
        const QString update = mark + u"UPDATE xf_user SET email = 'x' WHERE user_id = %1"_s;
        database.mustRun(update.arg(first));
        bothHoldOne.arrive_and_wait();
        (void)database.run(update.arg(second)); // One of the two is the victim.
    };
    std::thread other(save, tag, 1, 2);
    save(SiteTag, 2, 1);
    other.join();
    const DeadlockCounts counts = deadlocksIn(server.log());
    QCOMPARE(u"%1 %2"_s.arg(counts.ofTheSite).arg(counts.withTheConsole), expected);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"

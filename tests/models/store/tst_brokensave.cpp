// SPDX-License-Identifier: MIT
// A save of a scope that something breaks into: the definition is the old or the new one, what is
// told of it is true, and whoever recomputes finishes it.
//
//     CHATELAINE_SEED=17 tst_brokensave    the same cuts again
#include "models/store/demoschema.h"
#include "tests/support/evenforum.h"
#include "tests/support/faultproxy.h"
#include "tests/support/oraclerandom.h"
#include "tests/support/sabotage.h"

#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 6'000; // Keys: more than one transaction of an edit takes.
constexpr int Few = 120;
constexpr qint64 LargestStep = 2'000; // Keys
constexpr quint32 Gated = 2;          // The scope that all edits are about.

// What must hold after a save that something broke into; returns what does not.
QString problemAfter(const TestDatabase &database, const Result<ScopeSaveReport> &report,
                     const QString &before, const QString &wanted)
{
    const QString groups =
        database.rows(u"SELECT user_group_ids FROM xf_cav7_api_key_scope_def WHERE scope_id = 2"_s);
    const QString drift = driftIn(database.url());
    if (!report) {
        // Busy: the connection is back, and the save was looked up and found not made.
        const Error::Code code = report.error().code();
        const bool isExpected = code == Error::Code::Connection || code == Error::Code::Busy;
        return !isExpected        ? u"the error is "_s + told(report.error())
               : groups != before ? u"saved, and told as an error: "_s + told(report.error())
               : !drift.isEmpty() ? u"not saved, but grants changed: "_s + drift
                                  : QString();
    }
    if (report->isConflict())
        return u"a conflict with itself"_s;
    if (groups != wanted)
        return u"told to be saved, and is "_s + groups;
    const qint64 drifted = drift.section(u' ', 0, 0).toLongLong();
    // The step whose COMMIT was not answered may have been made.
    return drifted <= report->left && report->left - drifted <= LargestStep
               ? QString()
               : u"told that %1 keys are left, and %2 are"_s.arg(report->left).arg(drifted);
}

} // namespace

class TestBrokenSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCutSaveIsOldOrNewAndFinished();
    void aLostCommitOfASaveIsToldAsWhatItWas_data();
    void aLostCommitOfASaveIsToldAsWhatItWas();
    void aSaveOutlivesTheServer();

private:
    quint64 m_seed = oracleSeed();
};

void TestBrokenSave::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    qInfo("CHATELAINE_SEED=%llu", m_seed);
}

void TestBrokenSave::aCutSaveIsOldOrNewAndFinished()
{
    constexpr int Cuts = 25;
    const auto database = evenForum(Many);
    FaultProxy proxy(database->url(), FaultProxy::Listen::UnixSocket);
    const auto store = openedStore(proxy.url());
    OracleRandom random(m_seed);
    QString groups = u"5"_s;
    qint64 size = 0; // Of what a whole save sends.
    int failed = 0;
    int unfinished = 0;
    for (int i = 0; i <= Cuts; ++i) {
        const auto loaded = answerOf(store->load());
        QVERIFY_RESULT(loaded);
        const QString wanted = groups == "5"_L1 ? u"6,7,8"_s : u"5"_s;
        const qint64 sent = proxy.bytes(FaultProxy::Direction::ToServer);
        if (size > 0)
            proxy.cutAfterBytes(FaultProxy::Direction::ToServer,
                                randomBetween(random, 1, int(size)));
        const auto report = answerOf(store->save(regrouping(**loaded, Gated, wanted)));
        proxy.cutAfterBytes(FaultProxy::Direction::ToServer, -1);
        if (i == 0)
            size = proxy.bytes(FaultProxy::Direction::ToServer) - sent;
        const QString problem = problemAfter(*database, report, groups, wanted);
        QVERIFY2(problem.isEmpty(), qPrintable(u"cut %1: %2"_s.arg(i).arg(problem)));
        failed += report ? 0 : 1;
        unfinished += report && report->left > 0 ? 1 : 0;
        groups = report ? wanted : groups;
        const auto other = database->openStore();
        const auto finished = answerOf(other->recompute({}));
        QVERIFY_RESULT(finished);
        QCOMPARE(driftIn(database->url()), QString());
    }
    qInfo("%d cuts: %d saves failed, %d were left to finish, the others finished", Cuts, failed,
          unfinished);
    QVERIFY(proxy.faults() >= Cuts / 2);
}

void TestBrokenSave::aLostCommitOfASaveIsToldAsWhatItWas_data()
{
    QTest::addColumn<bool>("isMade"); // By the server, before the connection breaks.
    QTest::addColumn<int>("commits"); // That pass before.
    for (const int commits : {0, 1, 2, 5}) {
        QTest::addRow("made, after %d", commits) << true << commits;
        QTest::addRow("not made, after %d", commits) << false << commits;
    }
}

void TestBrokenSave::aLostCommitOfASaveIsToldAsWhatItWas()
{
    QFETCH(const bool, isMade);
    QFETCH(const int, commits);
    for (const int keys : {Few, Many}) {
        const auto database = evenForum(keys);
        FaultProxy proxy(database->url(), FaultProxy::Listen::UnixSocket);
        const auto store = openedStore(proxy.url());
        const auto loaded = answerOf(store->load());
        QVERIFY_RESULT(loaded);
        proxy.letCommitsPass(commits);
        if (isMade)
            proxy.swallowAnswerOfCommit();
        else
            proxy.cutBeforeCommitArrives();
        const auto report = answerOf(store->save(regrouping(**loaded, Gated, u"6,7,8"_s)));
        const QString problem = problemAfter(*database, report, u"5"_s, u"6,7,8"_s);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto other = database->openStore();
        QVERIFY_RESULT(answerOf(other->recompute({})));
        QCOMPARE(driftIn(database->url()), QString());
    }
}

void TestBrokenSave::aSaveOutlivesTheServer()
{
    Sabotage server;
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    for (const QString &statement : demoTableStatements(Dialect::MySql))
        server.run(statement);
    fillEvenForum(Many, [&](const QString &sql) { server.run(sql); });
    QString groups = u"5"_s;
    for (const auto fault : {Sabotage::Fault::Restart, Sabotage::Fault::KillIdle,
                             Sabotage::Fault::HalfClose, Sabotage::Fault::Restart}) {
        const auto store = openedStore(server.url());
        const auto loaded = answerOf(store->load());
        QVERIFY_RESULT(loaded);
        const QString wanted = groups == "5"_L1 ? u"6,7,8"_s : u"5"_s;
        QFuture<Result<ScopeSaveReport>> saving = store->save(regrouping(**loaded, Gated, wanted));
        while (saving.progressValue() < 1 && !saving.isFinished())
            QThread::usleep(100);
        server.commit(fault);
        const auto report = answerOf(saving);
        const QString now = server.rows(
            u"SELECT user_group_ids FROM xf_cav7_api_key_scope_def WHERE scope_id = 2"_s);
        if (report)
            QCOMPARE(now, wanted);
        else
            QVERIFY2(report.error().code() == Error::Code::Connection,
                     qPrintable(told(report.error())));
        groups = now;
        QVERIFY_RESULT(answerOf(openedStore(server.url())->recompute({})));
        QCOMPARE(driftIn(server.url()), QString());
    }
}

QTEST_GUILESS_MAIN(TestBrokenSave)
#include "tst_brokensave.moc"

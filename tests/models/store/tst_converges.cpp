// SPDX-License-Identifier: MIT
// Grants come to what the rule says, whoever works on them at the same time and whoever stops it
// half-way.
//
//     CHATELAINE_SEED=17 tst_converges    the same edits again
#include "tests/support/evenforum.h"
#include "tests/support/oraclerandom.h"

#include <QThread>

#include <thread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 6'000; // Keys: more than one transaction of an edit takes.
constexpr int Few = 120;
constexpr quint32 Gated = 2; // The scope that all edits are about.

// One console: edits and recomputes as fast as it can, and keeps what it was told.
class Console final
{
public:
    Console(const DatabaseUrl &url, quint64 seed, char name)
        : m_url(url)
        , m_random(seed)
        , m_name(QLatin1Char(name))
    {}

    void run(int rounds)
    {
        const auto store = openedStore(m_url);
        for (int i = 0; i < rounds; ++i) {
            if (randomOneIn(m_random, 3))
                recompute(*store);
            else
                edit(*store, m_name + QString::number(i) + u' ');
        }
    }

    QStringList saved; // The marks of the edits that were told to be saved.
    int conflicts = 0;
    int busy = 0;
    QStringList errors;

private:
    void edit(KeyStore &store, const QString &mark)
    {
        const auto loaded = answerOf(store.load());
        if (!loaded)
            return note(loaded.error());
        ScopeEdit edit = regrouping(**loaded, quint32(randomBetween(m_random, 2, 4)),
                                    QString::number(randomBetween(m_random, 5, 8)));
        edit.wanted.description += mark;
        edit.wanted.isActive = !randomOneIn(m_random, 6);
        const auto report = answerOf(store.save(edit));
        if (!report)
            note(report.error());
        else if (report->isConflict())
            ++conflicts;
        else
            saved.append(mark);
    }

    void recompute(KeyStore &store)
    {
        const auto report = answerOf(store.recompute({}));
        if (!report)
            note(report.error());
    }

    void note(const Error &error)
    {
        if (error.code() == Error::Code::Busy)
            ++busy;
        else
            errors.append(told(error));
    }

    DatabaseUrl m_url;
    OracleRandom m_random;
    QString m_name;
};

} // namespace

class TestConverges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoConsolesConverge_data();
    void twoConsolesConverge();
    void aStoppedSaveIsFinishedByAnyRecompute_data();
    void aStoppedSaveIsFinishedByAnyRecompute();
    void aStoppedRecomputeTellsWhatItDid();

private:
    quint64 m_seed = oracleSeed();
};

void TestConverges::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    qInfo("CHATELAINE_SEED=%llu", m_seed);
}

void TestConverges::twoConsolesConverge_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("rounds");
    QTest::newRow("edits of one transaction") << Few << 60;
    QTest::newRow("edits in steps") << Many << 8;
}

void TestConverges::twoConsolesConverge()
{
    QFETCH(const int, keys);
    QFETCH(const int, rounds);
    const auto database = evenForum(keys);
    Console a(database->url(), m_seed, 'a');
    Console b(database->url(), m_seed + 1, 'b');
    std::thread first([&] { a.run(rounds); });
    std::thread second([&] { b.run(rounds); });
    first.join();
    second.join();
    qInfo("%lld edits saved, %d in conflict, %d times busy",
          qint64(a.saved.size() + b.saved.size()), a.conflicts + b.conflicts, a.busy + b.busy);
    QCOMPARE((a.errors + b.errors).join(u'\n'), QString());
    QVERIFY(!a.saved.isEmpty() && !b.saved.isEmpty());

    // Whoever was told that it is saved had seen all that was saved before.
    const QString marks = u' ' + database->rows(u"SELECT GROUP_CONCAT(description SEPARATOR ' ')"
                                                " FROM xf_cav7_api_key_scope_def"_s);
    for (const QString &mark : a.saved + b.saved)
        QVERIFY2(marks.contains(u' ' + mark.trimmed()), qPrintable(mark));
    const auto store = database->openStore();
    QVERIFY_RESULT(answerOf(store->recompute({})));
    QCOMPARE(driftIn(database->url()), QString());
}

void TestConverges::aStoppedSaveIsFinishedByAnyRecompute_data()
{
    QTest::addColumn<int>("progress"); // At which it is asked to stop.
    QTest::newRow("after the first step") << 1;
    QTest::newRow("later") << 2000;
}

void TestConverges::aStoppedSaveIsFinishedByAnyRecompute()
{
    QFETCH(const int, progress);
    const auto database = evenForum(Many);
    const auto store = database->openStore();
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QFuture<Result<ScopeSaveReport>> saving = store->save(regrouping(**loaded, Gated, u"6,7,8"_s));
    while (saving.progressValue() < progress && !saving.isFinished())
        QThread::usleep(100);
    store->stopAtNextStep();
    const auto report = answerOf(saving);
    QVERIFY_RESULT(report);
    QVERIFY(!report->isConflict());
    QVERIFY2(report->left > 0, "It could not be stopped.");
    QCOMPARE(database->rows(u"SELECT user_group_ids FROM xf_cav7_api_key_scope_def"
                            " WHERE scope_id = 2"_s),
             u"6,7,8"_s);
    // What was not done is what differs, as everybody can see.
    const auto half = answerOf(store->load());
    QVERIFY_RESULT(half);
    const DriftCounts &counts = (*half)->driftCounts();
    QCOMPARE(qint64(counts.keys()), report->left);
    QCOMPARE(counts.keys() + report->granted + report->revoked, qint64(Many));
    QVERIFY(report->granted + report->revoked > 0);

    const auto other = database->openStore();
    const auto finished = answerOf(other->recompute({}));
    QVERIFY_RESULT(finished);
    QCOMPARE(finished->changedKeys, report->left);
    QCOMPARE(finished->left, 0);
    QCOMPARE(driftIn(database->url()), QString());
}

void TestConverges::aStoppedRecomputeTellsWhatItDid()
{
    const auto database = evenForum(Many);
    database->run(u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = '6,7,8'"
                  " WHERE scope_id = 2"_s);
    const auto store = database->openStore();
    qint64 done = 0;
    for (int stops = 0; stops < 3; ++stops) {
        QFuture<Result<RecomputeReport>> computing = store->recompute({});
        while (stops > 0 && computing.progressValue() < 1 && !computing.isFinished())
            QThread::usleep(100);
        store->stopAtNextStep();
        const auto report = answerOf(computing);
        QVERIFY_RESULT(report);
        QVERIFY2(report->left > 0, "It could not be stopped.");
        QCOMPARE(report->granted + report->revoked, report->changedKeys);
        done += report->changedKeys;
        QCOMPARE(report->left, Many - done);
        QCOMPARE(driftIn(database->url()).section(u' ', 0, 0), QString::number(Many - done));
    }
    QVERIFY(done > 0);
    const auto report = answerOf(store->recompute({}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->left, 0);
    QCOMPARE(report->changedKeys, Many - done);
    QCOMPARE(driftIn(database->url()), QString());
}

QTEST_GUILESS_MAIN(TestConverges)
#include "tst_converges.moc"

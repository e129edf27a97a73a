// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"
#include "models/store/demodatabase.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "examined 4, granted 1, revoked 2, changed 2, orphans 1, busy 0"
QString print(const RecomputeReport &report)
{
    return u"examined %1, granted %2, revoked %3, changed %4, orphans %5, busy %6"_s
        .arg(report.examined)
        .arg(report.granted)
        .arg(report.revoked)
        .arg(report.changedKeys)
        .arg(report.skippedOrphans)
        .arg(report.busy);
}

} // namespace

class TestRecompute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void init();
    void cleanup();
    void makesGrantsTrue();
    void findsNothingTheSecondTime();
    void onlyCountsInADryRun();
    void keepsToOneUser();
    void keepsToOneScope();
    void keepsToTheKeysAsked();
    void takesTheGrantsOfADeletedScope();
    void leavesABusyUserForTheNextRun();
    void followsADefinitionChangedMeanwhile();
    void clearsTheDriftOfTheDemo();
    void writesManyKeysInSeveralChunks_data();
    void writesManyKeysInSeveralChunks();
    void readsNoMoreThanTheKeysAsked();
    void knowsScopesWithIdsFarApart();
    void endsWhereItIsAskedToStop();
    void leavesOnlyTheHeldKeyOfALargeChunk();
    void survivesKeysAndUsersThatVanish();
    void agreesWithAnotherConsoleAtTheSameTime();

private:
    [[nodiscard]] Result<RecomputeReport> recompute(const RecomputeRequest &request = {});
    void addKeys(int count, int step = 1);
    [[nodiscard]] qint64 drift();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<KeyStore> m_store;
};

// Key 11 lacks a grant, 12 has one too many and lacks one, 13 is right, 15 is an orphan, 16 has one
// of an inactive scope.
void TestRecompute::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_database = std::make_unique<TestDatabase>(dialect);
    m_database->makeTables();
    m_database->fill(uR"(
        scope 1 read -
        scope 2 write 5
        scope 3 old 5 off
        user 1 ann 2 5
        user 2 bob 2 6
        user 3 cid 5 -
        user 4 dan 2 - disabled
        key 11 1
        key 12 2 disabled
        key 13 3
        key 15 99
        key 16 4
        grant 11 1
        grant 12 2
        grant 13 1 | grant 13 2
        grant 15 2 | grant 15 3
        grant 16 1 | grant 16 3
    )"_s);
    m_store = m_database->openStore();
    QVERIFY(m_store);
}

void TestRecompute::cleanup()
{
    m_store.reset();
    m_database.reset();
}

Result<RecomputeReport> TestRecompute::recompute(const RecomputeRequest &request)
{
    return answerOf(m_store->recompute(request));
}

void TestRecompute::makesGrantsTrue()
{
    const auto report = recompute();
    QVERIFY_RESULT(report);
    QCOMPARE(print(*report), u"examined 5, granted 2, revoked 2, changed 3, orphans 1, busy 0"_s);
    QCOMPARE(m_database->grants(), u"11:1,2 12:1 13:1,2 15:2,3 16:1"_s);
}

void TestRecompute::findsNothingTheSecondTime()
{
    QVERIFY_RESULT(recompute());
    const auto again = recompute();
    QVERIFY_RESULT(again);
    QCOMPARE(print(*again), u"examined 5, granted 0, revoked 0, changed 0, orphans 1, busy 0"_s);
}

void TestRecompute::onlyCountsInADryRun()
{
    const QString before = m_database->grants();
    RecomputeRequest request;
    request.mode = WriteMode::DryRun;
    const auto report = recompute(request);
    QVERIFY_RESULT(report);
    QCOMPARE(print(*report), u"examined 5, granted 2, revoked 2, changed 3, orphans 1, busy 0"_s);
    QCOMPARE(m_database->grants(), before);
}

void TestRecompute::keepsToOneUser()
{
    RecomputeRequest request;
    request.user = UserId(2);
    const auto report = recompute(request);
    QVERIFY_RESULT(report);
    QCOMPARE(print(*report), u"examined 1, granted 1, revoked 1, changed 1, orphans 0, busy 0"_s);
    QCOMPARE(m_database->grants(), u"11:1 12:1 13:1,2 15:2,3 16:1,3"_s);
}

void TestRecompute::keepsToOneScope()
{
    RecomputeRequest request;
    request.scope = ScopeId(2);
    const auto report = recompute(request);
    QVERIFY_RESULT(report);
    QCOMPARE(report->granted, 1);
    QCOMPARE(report->revoked, 1);
    QCOMPARE(m_database->grants(), u"11:1,2 13:1,2 15:2,3 16:1,3"_s);
}

void TestRecompute::keepsToTheKeysAsked()
{
    RecomputeRequest request;
    request.keys = {KeyId(16), KeyId(15)};
    const auto report = recompute(request);
    QVERIFY_RESULT(report);
    QCOMPARE(print(*report), u"examined 2, granted 0, revoked 1, changed 1, orphans 1, busy 0"_s);
    QCOMPARE(m_database->grants(), u"11:1 12:2 13:1,2 15:2,3 16:1"_s);
}

void TestRecompute::takesTheGrantsOfADeletedScope()
{
    m_database->fill(u"grant 13 77"_s);
    RecomputeRequest request;
    request.user = UserId(3);
    const auto report = recompute(request);
    QVERIFY_RESULT(report);
    QCOMPARE(report->revoked, 1);
    QCOMPARE(m_database->grants(), u"11:1 12:2 13:1,2 15:2,3 16:1,3"_s);
}

void TestRecompute::leavesABusyUserForTheNextRun()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite locks the whole file, not a user.");
    m_database->run(u"START TRANSACTION"_s);
    m_database->run(u"UPDATE xf_user SET last_activity = 5 WHERE user_id = 1"_s);
    const auto report = recompute();
    m_database->run(u"ROLLBACK"_s);
    QVERIFY_RESULT(report);
    QCOMPARE(report->busy, 1);
    QCOMPARE(m_database->grants(), u"11:1 12:1 13:1,2 15:2,3 16:1"_s);
    const auto next = recompute();
    QVERIFY_RESULT(next);
    QCOMPARE(next->busy, 0);
    QCOMPARE(m_database->grants(), u"11:1,2 12:1 13:1,2 15:2,3 16:1"_s);
}

// What counts is the definition at the moment of writing.
void TestRecompute::followsADefinitionChangedMeanwhile()
{
    QVERIFY_RESULT(recompute());
    m_database->run(
        u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = '6' WHERE scope_id = 2"_s);
    QVERIFY_RESULT(recompute());
    QCOMPARE(m_database->grants(), u"11:1 12:1,2 13:1 15:2,3 16:1"_s);
}

void TestRecompute::clearsTheDriftOfTheDemo()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase demo(dialect);
    DatabaseUrl url = demo.url();
    if (dialect == Dialect::Sqlite)
        url.path += u".demo"_s;
    QVERIFY_RESULT(writeDemoDatabase(url, {}, demoOptionsFor(10'000)));
    const auto store = makeKeyStore(url, {});
    QVERIFY_RESULT(answerOf(store->open()));
    const auto before = answerOf(store->load());
    QVERIFY_RESULT(before);
    const DriftReport drift = driftOf(**before);
    qint64 rows = 0;
    for (const DriftedKey &key : drift.keys)
        rows += key.missing.count() + key.extra.count();
    QVERIFY(rows > 300);
    const auto report = answerOf(store->recompute({}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->granted + report->revoked, rows);
    QCOMPARE(report->changedKeys, qint64(drift.keys.size()));
    QCOMPARE(report->skippedOrphans, qint64(drift.orphans.size()));
    const auto after = answerOf(store->load());
    QVERIFY_RESULT(after);
    QVERIFY(driftOf(**after).keys.empty());
}

// From number 1000 on, every second one in group 5, none with the grants it should have.
void TestRecompute::addKeys(int count, int step)
{
    const bool isFile = m_database->dialect() == Dialect::Sqlite;
    m_database->run(isFile ? u"BEGIN"_s : u"START TRANSACTION"_s);
    for (int i = 0; i < count; ++i)
        m_database->fill(u"user %1 u%1 2 %2 | key %1 %1 | grant %1 3"_s.arg(1000 + i * step)
                             .arg(i % 2 == 0 ? u"5"_s : u"-"_s));
    m_database->run(u"COMMIT"_s);
}

qint64 TestRecompute::drift()
{
    const auto loaded = answerOf(m_store->load());
    return loaded ? qint64(driftOf(**loaded).keys.size()) : -1;
}

void TestRecompute::writesManyKeysInSeveralChunks_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("one after the other") << 1;
    QTest::newRow("far apart") << 1000;
}

void TestRecompute::writesManyKeysInSeveralChunks()
{
    QFETCH(const int, step);
    addKeys(1200, step);
    const auto report = recompute();
    QVERIFY_RESULT(report);
    QCOMPARE(print(*report),
             u"examined 1205, granted 1802, revoked 1202, changed 1203, orphans 1, busy 0"_s);
    QCOMPARE(drift(), 0);
    QCOMPARE(m_database->rows(u"SELECT COUNT(*) FROM xf_cav7_api_key_scope WHERE scope_id = 2"_s),
             u"603"_s); // With key 11, 13 and the orphan.
}

void TestRecompute::readsNoMoreThanTheKeysAsked()
{
    addKeys(300);
    RecomputeRequest request;
    for (quint32 id = 1000; id < 1250; ++id)
        request.keys.push_back(KeyId(id));
    request.keys.push_back(KeyId(77)); // There is none.
    request.keys.push_back(KeyId(15));
    const auto report = recompute(request);
    QVERIFY_RESULT(report);
    QCOMPARE(print(*report),
             u"examined 251, granted 375, revoked 250, changed 250, orphans 1, busy 0"_s);
    QCOMPARE(drift(), 53);
    request.user = UserId(1010);
    QCOMPARE(recompute(request)->examined, 1);
    request.user = UserId(1299);
    QCOMPARE(recompute(request)->examined, 0);
}

void TestRecompute::knowsScopesWithIdsFarApart()
{
    for (const int id : {63, 64, 127, 128, 1000, 70'000})
        m_database->fill(u"scope %1 s%1 5"_s.arg(id));
    m_database->fill(u"grant 12 64 | grant 12 70000 | grant 13 4000000"_s);
    const auto report = recompute();
    QVERIFY_RESULT(report);
    QCOMPARE(m_database->grants(), u"11:1,2,63,64,127,128,1000,70000 12:1"
                                   " 13:1,2,63,64,127,128,1000,70000 15:2,3 16:1"_s);
    QCOMPARE(recompute()->changedKeys, 0);
}

void TestRecompute::endsWhereItIsAskedToStop()
{
    addKeys(1000);
    auto future = m_store->recompute({});
    m_store->stopAtNextStep();
    const auto stopped = answerOf(future);
    QVERIFY_RESULT(stopped);
    QVERIFY(stopped->left > 0);
    QCOMPARE(stopped->left + stopped->changedKeys, 1003);
    QCOMPARE(drift(), stopped->left);
    const auto finished = recompute();
    QVERIFY_RESULT(finished);
    QCOMPARE(finished->changedKeys, stopped->left);
    QCOMPARE(finished->left, 0);
    QCOMPARE(drift(), 0);
}

void TestRecompute::leavesOnlyTheHeldKeyOfALargeChunk()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite locks the whole file, not a user.");
    addKeys(300);
    m_database->run(u"START TRANSACTION"_s);
    m_database->run(u"UPDATE xf_user SET last_activity = 5 WHERE user_id = 1150"_s);
    const auto report = recompute();
    m_database->run(u"ROLLBACK"_s);
    QVERIFY_RESULT(report);
    QCOMPARE(report->busy, 1);
    QCOMPARE(report->left, 0);
    QCOMPARE(report->changedKeys, 302);
    QCOMPARE(drift(), 1);
}

// Between the look at everything and the writing, which a held row makes last.
void TestRecompute::survivesKeysAndUsersThatVanish()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite locks the whole file, not a user.");
    addKeys(250);
    m_database->run(u"START TRANSACTION"_s);
    m_database->run(u"DELETE FROM xf_cav7_api_key WHERE key_id IN (1007, 1008)"_s);
    m_database->run(u"DELETE FROM xf_user WHERE user_id = 1009"_s);
    auto future = m_store->recompute({});
    QTest::qWait(300);
    m_database->run(u"COMMIT"_s);
    const auto report = answerOf(future);
    QVERIFY_RESULT(report);
    QCOMPARE(report->busy, 0);
    QCOMPARE(report->changedKeys, 250);
    QCOMPARE(drift(), 0);
    QCOMPARE(m_database->rows(u"SELECT key_id, scope_id FROM xf_cav7_api_key_scope"
                              " WHERE key_id BETWEEN 1007 AND 1009"_s),
             u"1007 3|1008 3|1009 3"_s); // As orphans are left.
}

void TestRecompute::agreesWithAnotherConsoleAtTheSameTime()
{
    addKeys(700);
    const auto other = m_database->openStore();
    QVERIFY(other);
    auto first = m_store->recompute({});
    auto second = other->recompute({});
    const auto one = answerOf(first);
    const auto two = answerOf(second);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    QCOMPARE(one->busy + two->busy, 0);
    QCOMPARE(one->granted + two->granted, 1052);
    QCOMPARE(one->revoked + two->revoked, 702);
    QCOMPARE(drift(), 0);
}

QTEST_GUILESS_MAIN(TestRecompute)
#include "tst_recompute.moc"

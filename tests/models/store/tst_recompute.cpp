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

private:
    [[nodiscard]] Result<RecomputeReport> recompute(const RecomputeRequest &request = {});

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

QTEST_GUILESS_MAIN(TestRecompute)
#include "tst_recompute.moc"

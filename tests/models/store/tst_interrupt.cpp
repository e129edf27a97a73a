// SPDX-License-Identifier: MIT
#include "tests/support/forumtables.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Far more than the three seconds after which a connection is cut, and less than the client library
// or the server would take to give up by themselves.
constexpr int Soon = 15'000; // Milliseconds

const QString Forum = u"group 2 Members | user 1 ann 2 - | scope 1 read 2 | key 7 1 | grant 7 1"_s;

} // namespace

class TestInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stopsAStatementOnTheServer();
    void stopsAStatementThatWaitsForALock();
    void leavesAJobAloneThatWasNotCancelled();
    void neverHitsTheNextJob();
    void doesNothingWhenNothingRuns();
    void cutsTheConnectionToAFrozenServer();
    void cutsBothConnectionsToAFrozenServer();
    void closesWhileTheServerIsFrozen();
    void closesWhileAStatementRuns();

private:
    void makeSlow(TestDatabase &database, double seconds);
    [[nodiscard]] static int running(const TestDatabase &database);
};

void TestInterrupt::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

// Reading the groups takes so long from now on.
void TestInterrupt::makeSlow(TestDatabase &database, double seconds)
{
    database.run(u"RENAME TABLE xf_user_group TO xf_real_group"_s);
    database.run(
        u"CREATE VIEW xf_user_group AS SELECT * FROM xf_real_group WHERE SLEEP(%1) = 0"_s.arg(
            seconds));
}

// Statements that makeSlow() made slow. Counting all that run would see the short ones before them,
// true at one look and no more at the next.
int TestInterrupt::running(const TestDatabase &database)
{
    return database
        .rows(u"SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE()"
              " AND state = 'User sleep'"_s)
        .toInt();
}

void TestInterrupt::stopsAStatementOnTheServer()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(Forum);
    const auto store = database.openStore();
    makeSlow(database, 25);
    auto load = store->load();
    QTRY_VERIFY_WITH_TIMEOUT(running(database) == 1, Soon);
    const QString connection =
        database.rows(u"SELECT id FROM information_schema.processlist WHERE db = DATABASE()"
                      " AND state = 'User sleep'"_s);
    load.cancel();
    store->interruptCancelled();
    QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), Soon);
    QTRY_COMPARE(running(database), 0);
    QCOMPARE(load.resultCount(), 0);
    database.run(u"DROP VIEW xf_user_group"_s);
    database.run(u"RENAME TABLE xf_real_group TO xf_user_group"_s);
    QVERIFY_RESULT(answerOf(store->load()));
    // The same connection still: nothing was cut.
    QCOMPARE(
        database.rows(u"SELECT id FROM information_schema.processlist WHERE id = "_s + connection),
        connection);
}

void TestInterrupt::stopsAStatementThatWaitsForALock()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(Forum);
    const auto store = database.openStore();
    database.run(u"LOCK TABLES xf_user_group WRITE"_s);
    auto load = store->load();
    QThread::msleep(200);
    load.cancel();
    store->interruptCancelled();
    QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), Soon);
    database.run(u"UNLOCK TABLES"_s);
    QVERIFY_RESULT(answerOf(store->load()));
}

void TestInterrupt::leavesAJobAloneThatWasNotCancelled()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(Forum);
    const auto store = database.openStore();
    makeSlow(database, 3); // Long enough to be seen running on a busy machine.
    auto load = store->load();
    QTRY_VERIFY_WITH_TIMEOUT(running(database) == 1, Soon);
    store->interruptCancelled();
    store->interruptCancelled();
    const auto loaded = answerOf(load);
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 1u);
}

// Cancelled at any moment, also when it is just over: the next one must not feel it.
void TestInterrupt::neverHitsTheNextJob()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    QString drawing = Forum + u" | "_s;
    for (int id = 100; id < 700; ++id)
        drawing += u"user %1 u%1 2 - | key %1 %1 | "_s.arg(id);
    database.fill(drawing);
    const auto store = database.openStore();
    QRandomGenerator random(20261121);
    for (int i = 0; i < 60; ++i) {
        auto cancelled = store->load();
        auto next = store->load();
        QThread::usleep(random.bounded(20'000u));
        cancelled.cancel();
        store->interruptCancelled();
        const auto loaded = answerOf(next);
        QVERIFY_RESULT(loaded);
        QCOMPARE((*loaded)->size(), 601u);
    }
}

void TestInterrupt::doesNothingWhenNothingRuns()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    makeKeyStore(database.url(), {})->interruptCancelled();
    const auto store = database.openStore();
    store->interruptCancelled();
    QVERIFY_RESULT(answerOf(store->load()));
}

void TestInterrupt::cutsTheConnectionToAFrozenServer()
{
    PrivateServer server;
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    makeForum(server);
    const auto store = makeKeyStore(server.url(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    server.pause();
    QElapsedTimer elapsed;
    elapsed.start();
    auto load = store->load();
    QThread::msleep(50);
    load.cancel();
    store->interruptCancelled();
    QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), Soon);
    qInfo("Given up after %lld ms", elapsed.elapsed());
    QCOMPARE(load.resultCount(), 0);
    server.resume();
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 3u);
}

// So many keys that a second connection reads along.
void TestInterrupt::cutsBothConnectionsToAFrozenServer()
{
    PrivateServer server;
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    makeForum(server);
    for (const char *const fill :
         {"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids)"
          " SELECT seq, seq, '', 2, '' FROM seq_100_to_80000",
          "INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
          " SELECT seq, seq, seq, seq FROM seq_100_to_80000",
          "INSERT INTO xf_cav7_api_key_scope (key_id, scope_id) SELECT seq, 1 FROM"
          " seq_100_to_80000",
          "ANALYZE TABLE xf_cav7_api_key"})
        server.run(QString::fromLatin1(fill));
    const auto store = makeKeyStore(server.url(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    const auto whole = answerOf(store->load());
    QVERIFY_RESULT(whole);
    QCOMPARE((*whole)->size(), 79'904u);
    QRandomGenerator random(20261122);
    for (int i = 0; i < 6; ++i) {
        auto load = store->load();
        QThread::msleep(random.bounded(200u));
        server.pause();
        load.cancel();
        store->interruptCancelled();
        QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), Soon);
        server.resume();
        const auto loaded = answerOf(store->load());
        QVERIFY_RESULT(loaded);
        QCOMPARE((*loaded)->driftCounts(), (*whole)->driftCounts());
    }
    // Nothing is left of the connections at the side. Asking is a connection, too, and the one
    // before may still be listed: to have been right once is enough.
    bool areGone = false;
    const auto look = [&] {
        areGone = areGone || server.rows(u"SELECT COUNT(*) FROM information_schema.processlist"
                                         " WHERE db = 'forum'"_s) == u"2"_s;
        return areGone;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), Soon);
}

void TestInterrupt::closesWhileTheServerIsFrozen()
{
    PrivateServer server;
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    makeForum(server);
    server.run(u"CREATE USER keeper@localhost"_s);
    server.run(u"GRANT ALL ON forum.* TO keeper@localhost"_s);
    DatabaseUrl url = server.url();
    url.user = u"keeper"_s;
    auto store = makeKeyStore(url, {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    server.pause();
    auto load = store->load();
    auto waiting = store->load();
    QThread::msleep(50);
    QElapsedTimer elapsed;
    elapsed.start();
    store.reset();
    qInfo("Closed in %lld ms", elapsed.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), Soon);
    QTRY_VERIFY_WITH_TIMEOUT(waiting.isFinished(), Soon);
    qInfo("Given up after %lld ms", elapsed.elapsed());
    server.resume();
    QTRY_COMPARE(server.rows(u"SELECT COUNT(*) FROM information_schema.processlist"
                             " WHERE user = 'keeper'"_s),
                 u"0"_s);
}

void TestInterrupt::closesWhileAStatementRuns()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(Forum);
    auto store = database.openStore();
    makeSlow(database, 25);
    auto load = store->load();
    QTRY_VERIFY_WITH_TIMEOUT(running(database) == 1, Soon);
    store.reset();
    QTRY_VERIFY_WITH_TIMEOUT(load.isFinished(), Soon);
    QTRY_COMPARE(running(database), 0);
}

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"

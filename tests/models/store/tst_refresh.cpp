// SPDX-License-Identifier: MIT
// A refresh reads only what was written to, and comes to the same as reading everything.
//
//     CHATELAINE_SEED=17 tst_refresh        the same writes again
//     CHATELAINE_REFRESHES=100 tst_refresh  more refreshes of a session: see tests/soak/leaks
#include "models/session/impactrunner.h"
#include "models/session/searchrunner.h"
#include "models/session/session.h"
#include "tests/support/faultproxy.h"
#include "tests/support/randomforum.h"
#include "tests/support/testdatabase.h"
#include "tests/support/wholesnapshot.h"

#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// The server tells whole seconds, and the store leaves one between.
constexpr unsigned long Settled = 2'200; // Milliseconds
constexpr int Forums = 12;               // Side by side, because every wave takes seconds.
constexpr int Waves = 5;

// One database and two stores on it: one refreshes, the other reads everything.
struct Forum
{
    Forum(Dialect dialect, quint64 seed)
        : database(dialect)
        , random(seed)
    {
        database.makeTables();
        site = std::make_unique<RandomForum>(database, seed);
        store = database.openStore();
        other = database.openStore();
    }

    // What to refresh from: now and then something else than what was loaded last.
    [[nodiscard]] KeySnapshotPtr since()
    {
        if (!latest)
            return latest;
        switch (randomBetween(random, 0, 9)) {
        case 0:
            return before;
        case 1:
            return latest->withActive(std::vector{latest->keyId(Row(latest->size() / 2))}, false);
        case 2:
            if (const auto newest = answerOf(store->loadNewest(5)))
                return *newest;
            return {};
        default:
            return latest;
        }
    }

    // Returns what the refresh tells otherwise than the database.
    [[nodiscard]] QString refresh(const KeySnapshotPtr &from)
    {
        const auto refreshed = answerOf(store->loadIfChanged(from));
        const auto expected = answerOf(other->load());
        if (!refreshed || !expected)
            return u"An error: "_s + (refreshed ? expected : refreshed).error().message();
        before = latest;
        latest = *refreshed;
        return differenceOf(*latest, **expected);
    }

    TestDatabase database;
    OracleRandom random;
    std::unique_ptr<RandomForum> site;
    std::unique_ptr<KeyStore> store;
    std::unique_ptr<KeyStore> other;
    KeySnapshotPtr latest;
    KeySnapshotPtr before;
    QStringList written;
};

} // namespace

class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void initTestCase() { qInfo("CHATELAINE_SEED=%llu", m_seed); }
    void comesToTheSameAsReadingEverything();
    void readsOnlyWhatWasWrittenTo_data();
    void readsOnlyWhatWasWrittenTo();
    void goesOnInASession();

private:
    quint64 m_seed = oracleSeed();
};

void TestRefresh::comesToTheSameAsReadingEverything()
{
    QFETCH_GLOBAL(Dialect, dialect);
    const bool canTell = dialect == Dialect::MySql;
    std::vector<std::unique_ptr<Forum>> forums;
    for (int i = 0; i < Forums; ++i)
        forums.push_back(std::make_unique<Forum>(dialect, m_seed + quint64(i)));
    for (const auto &forum : forums)
        QVERIFY(forum->store && forum->other);
    const auto refreshAll = [&](int wave, const char *moment) {
        for (size_t i = 0; i < forums.size(); ++i) {
            const QString wrong = forums[i]->refresh(forums[i]->since());
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"wave %1, forum %2, %3 a write to %4: %5"_s.arg(wave).arg(i).arg(
                         QLatin1String(moment), forums[i]->written.join(u' '), wrong)));
        }
    };
    for (int wave = 0; wave < Waves; ++wave) {
        refreshAll(wave, "long after");
        if (canTell)
            QThread::msleep(Settled);
        for (const auto &forum : forums) {
            // Twice: the first one may have to read again what was written to just before.
            QCOMPARE(forum->refresh(forum->latest), QString());
            const KeySnapshotPtr latest = forum->latest;
            QCOMPARE(forum->refresh(latest), QString());
            QCOMPARE(forum->latest == latest, canTell);
            forum->written = forum->site->write();
        }
        refreshAll(wave, "right after");
        if (canTell)
            QThread::msleep(Settled);
    }
}

void TestRefresh::readsOnlyWhatWasWrittenTo_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<double>("share"); // Of the bytes of reading everything, at most.
    QTest::newRow("nothing") << QString() << 0.1;
    QTest::newRow("a job") << u"UPDATE xf_job SET trigger_date = trigger_date + 1"_s << 0.35;
    // Users too, who tell how many members a group has that is there again.
    QTest::newRow("groups") << u"UPDATE xf_user_group SET title = CONCAT(title, '.')"_s << 0.85;
    QTest::newRow("grants") << u"DELETE FROM xf_cav7_api_key_scope WHERE key_id % 7 = 0"_s << 0.5;
    QTest::newRow("users") << u"UPDATE xf_user SET last_activity = last_activity + 1"_s << 0.9;
    QTest::newRow("keys") << u"UPDATE xf_cav7_api_key SET is_active = 1 - is_active"_s << 0.9;
}

void TestRefresh::readsOnlyWhatWasWrittenTo()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QFETCH(const QString, change);
    QFETCH(const double, share);
    if (dialect == Dialect::Sqlite)
        QSKIP("SQLite does not tell.");
    Forum forum(dialect, m_seed);
    FaultProxy proxy(forum.database.url(), FaultProxy::Listen::UnixSocket);
    forum.store = makeKeyStore(proxy.url(), {});
    QVERIFY_RESULT(answerOf(forum.store->open()));
    QThread::msleep(Settled);
    const auto bytesOf = [&](const std::function<QFuture<Result<KeySnapshotPtr>>()> &reading) {
        const qint64 before = proxy.bytes(FaultProxy::Direction::ToClient);
        const auto read = answerOf(reading());
        forum.latest = read ? *read : nullptr;
        return proxy.bytes(FaultProxy::Direction::ToClient) - before;
    };
    const qint64 everything = bytesOf([&] { return forum.store->load(); });
    QVERIFY(forum.latest);
    if (!change.isEmpty())
        forum.database.run(change);
    const qint64 difference = bytesOf([&] { return forum.store->loadIfChanged(forum.latest); });
    QVERIFY(forum.latest);
    QVERIFY2(double(difference) <= share * double(everything),
             qPrintable(u"%1 of %2 bytes"_s.arg(difference).arg(everything)));
    const auto expected = answerOf(forum.other->load());
    QVERIFY_RESULT(expected);
    QCOMPARE(differenceOf(*forum.latest, **expected), QString());
}

// With everything that works on snapshots in the background.
void TestRefresh::goesOnInASession()
{
    constexpr int UsualRefreshes = 4;
    QFETCH_GLOBAL(Dialect, dialect);
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("CHATELAINE_REFRESHES", &isGiven);
    Forum forum(dialect, m_seed);
    Session session(makeKeyStore(forum.database.url(), {}), profileFor(forum.database.url()));
    SearchRunner search;
    ImpactRunner impact;
    int answers = 0;
    connect(&search, &SearchRunner::answered, this, [&] { ++answers; });
    connect(&impact, &ImpactRunner::computed, this, [&] { ++answers; });
    connect(&session, &Session::snapshotChanged, this, [&] {
        const KeySnapshotPtr &snapshot = session.snapshot();
        search.search(snapshot, *parseKeyFilter(u"ann drift"_s), {}, session.now());
        if (snapshot->scopes().empty())
            return;
        const Scope &scope = snapshot->scopes().front();
        ScopeEdit edit{ScopeEditKind::Update, scope, scope, EveryoneConsent::Given};
        edit.wanted.groupCsv = u"3"_s;
        impact.compute(snapshot, edit);
    });
    session.open();
    const auto isIdle = [&] { return session.activity() == Session::Activity{}; };
    QTRY_VERIFY_WITH_TIMEOUT(session.state() == Session::State::Open && isIdle(), 60'000);
    for (int i = 0; i < (isGiven ? given : UsualRefreshes); ++i) {
        forum.written = forum.site->write();
        const KeySnapshotPtr before = session.snapshot();
        if (i % 2 == 0) {
            session.refresh();
        } else {
            // As a refresh by itself does.
            QCOMPARE(forum.refresh(forum.latest), QString());
            session.refresh();
        }
        QTRY_VERIFY_WITH_TIMEOUT(session.snapshot() != before && isIdle(), 60'000);
        const auto expected = answerOf(forum.other->load());
        QVERIFY_RESULT(expected);
        QCOMPARE(differenceOf(*session.snapshot(), **expected), QString());
    }
    QTRY_VERIFY_WITH_TIMEOUT(answers >= 2, 60'000);
}

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"

// SPDX-License-Identifier: MIT
#include "models/store/cav7load.h"
#include "tests/support/snapshottext.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <thread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Users = 600;
constexpr int Scopes = 8;
constexpr int FirstGroup = 10; // Of the scope 1; one each.

// Opens connections beside the job's, as the store does.
class SideControl final : public JobControl
{
public:
    explicit SideControl(const DatabaseUrl &url)
        : m_url(url)
    {}
    [[nodiscard]] OpenBeside openBeside() override
    {
        return [url = m_url, seen = m_seen,
                isRefused = m_isRefused]() -> Result<std::unique_ptr<Connection>> {
            ++seen->opened;
            if (isRefused)
                return Error::connection({});
            CHATELAINE_TRY(auto connection, Connection::open(url, {}));
            connection->setPrefix(u"xf_cav7_"_s);
            seen->threadId = threadIdOf(connection->database());
            return connection;
        };
    }
    [[nodiscard]] bool isCancelled() const override
    {
        if (++m_calls == m_calledAt)
            m_call();
        return m_isCancelled;
    }

    void refuse() { m_isRefused = true; }
    void cancel() { m_isCancelled = true; }
    // When the job looks for the n-th time whether it is cancelled, as it does after each page.
    void callAt(int calls, std::function<void()> function)
    {
        m_calledAt = calls;
        m_call = std::move(function);
    }
    [[nodiscard]] int opened() const { return m_seen->opened; }
    [[nodiscard]] quint64 threadId() const { return m_seen->threadId; }

private:
    struct Seen
    {
        std::atomic_int opened = 0;
        std::atomic<quint64> threadId = 0;
    };

    DatabaseUrl m_url;
    std::shared_ptr<Seen> m_seen = std::make_shared<Seen>();
    bool m_isRefused = false;
    bool m_isCancelled = false;
    mutable int m_calls = 0;
    int m_calledAt = 0;
    std::function<void()> m_call;
};

// A site that gives users other groups and their keys the grants that go with them, in one
// transaction each, until it dies.
class Site final
{
public:
    // Users with id % of == share are its.
    Site(const DatabaseUrl &url, quint32 share, quint32 of)
        : m_thread([this, url, share, of] { run(url, share, of); })
    {}
    ~Site()
    {
        m_isOver = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Site)
    [[nodiscard]] int commits() const { return m_commits; }

private:
    void run(const DatabaseUrl &url, quint32 share, quint32 of)
    {
        const auto opened = Connection::open(url, {});
        QRandomGenerator random(share);
        while (!m_isOver) {
            const quint32 user = random.bounded(Users / of) * of + share + 1;
            QSqlDatabase database = (*opened)->database();
            database.transaction();
            if (change(database, user, random) && database.commit())
                ++m_commits;
            else
                database.rollback();
        }
    }
    static bool change(const QSqlDatabase &database, quint32 user, QRandomGenerator &random)
    {
        QStringList groups;
        QStringList grants;
        for (int scope = 1; scope <= Scopes; ++scope) {
            if (random.bounded(2) == 0)
                continue;
            groups.append(QString::number(FirstGroup + scope - 1));
            grants.append(u"(%1,%2)"_s.arg(user).arg(scope));
        }
        QSqlQuery query(database);
        return query.exec(u"UPDATE xf_user SET secondary_group_ids = '%1' WHERE user_id = %2"_s.arg(
                   groups.join(u','), QString::number(user))) &&
               query.exec(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id = %1"_s.arg(user)) &&
               (grants.isEmpty() ||
                query.exec(u"INSERT INTO xf_cav7_api_key_scope (key_id, scope_id) VALUES "_s +
                           grants.join(u',')));
    }

    std::atomic_bool m_isOver = false;
    std::atomic_int m_commits = 0;
    std::thread m_thread;
};

} // namespace

class TestTwoConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readTheSameAsOne();
    void areNotNeeded();
    void neverShowDriftWhereThereIsNone();
    void showTheDriftThatThereIs();
    void failTogether();
    void areCancelledTogether();

private:
    [[nodiscard]] Result<KeySnapshotPtr> load(JobControl &control, LoadPlan plan);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    Schema m_schema;
};

void TestTwoConnections::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

void TestTwoConnections::init()
{
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    QString drawing = u"group 2 Members | "_s;
    for (int scope = 1; scope <= Scopes; ++scope)
        drawing += u"group %1 G%1 | scope %2 s%2 %1 | "_s.arg(FirstGroup + scope - 1).arg(scope);
    m_database->fill(drawing);
    m_database->run(
        u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
        " secondary_group_ids) SELECT seq, seq, '', 2, '10' FROM seq_1_to_%1"_s.arg(Users));
    m_database->run(u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
                    " SELECT seq, seq, seq, seq FROM seq_1_to_%1"_s.arg(Users));
    m_database->run(u"INSERT INTO xf_cav7_api_key_scope (key_id, scope_id)"
                    " SELECT seq, 1 FROM seq_1_to_%1"_s.arg(Users));
    auto connection = Connection::open(m_database->url(), {});
    QVERIFY_RESULT(connection);
    m_connection = *std::move(connection);
    m_schema = *readSchema(*m_connection);
    m_connection->setPrefix(m_schema.prefix);
}

void TestTwoConnections::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

Result<KeySnapshotPtr> TestTwoConnections::load(JobControl &control, LoadPlan plan)
{
    return Cav7Loader(*m_connection, m_schema, 0, control, plan).load();
}

void TestTwoConnections::readTheSameAsOne()
{
    m_database->run(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id % 5 = 0"_s);
    m_database->run(u"INSERT INTO xf_cav7_api_key_scope SELECT key_id, 70 FROM xf_cav7_api_key"
                    " WHERE key_id % 7 = 0"_s);
    JobControl alone;
    const auto one = load(alone, {});
    QVERIFY_RESULT(one);
    for (const quint32 rows : {1u, 10u, 599u, 600u, 20'000u}) {
        SideControl control(m_database->url());
        const auto two = load(control, {.rowsPerPage = rows, .keysWorthASide = 0});
        QVERIFY_RESULT(two);
        QCOMPARE(control.opened(), 1);
        QCOMPARE(linesOf(**two), linesOf(**one));
    }
}

void TestTwoConnections::areNotNeeded()
{
    SideControl control(m_database->url());
    control.refuse();
    const auto loaded = load(control, {.keysWorthASide = 0});
    QVERIFY_RESULT(loaded);
    QCOMPARE(control.opened(), 1);
    QCOMPARE((*loaded)->driftCounts().keys(), 0u);
    const auto few = load(control, {.keysWorthASide = 1'000'000});
    QVERIFY_RESULT(few);
    QCOMPARE(control.opened(), 1);
}

void TestTwoConnections::neverShowDriftWhereThereIsNone()
{
    SideControl control(m_database->url());
    const std::array sites{std::make_unique<Site>(m_database->url(), 0, 3),
                           std::make_unique<Site>(m_database->url(), 1, 3),
                           std::make_unique<Site>(m_database->url(), 2, 3)};
    for (int i = 0; i < 200; ++i) {
        const auto loaded = load(control, {.rowsPerPage = 50, .keysWorthASide = 0});
        QVERIFY_RESULT(loaded);
        QCOMPARE((*loaded)->size(), Users);
        QCOMPARE((*loaded)->driftCounts().keys(), 0u);
    }
    QCOMPARE(control.opened(), 200);
    int commits = 0;
    for (const auto &site : sites)
        commits += site->commits();
    QVERIFY(commits > 200);
    qInfo("%d commits meanwhile", commits);
}

void TestTwoConnections::showTheDriftThatThereIs()
{
    m_database->run(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id % 3 = 0"_s);
    m_database->run(u"UPDATE xf_user SET secondary_group_ids = '10' WHERE user_id % 3 = 0"_s);
    SideControl control(m_database->url());
    // It leaves every third user alone.
    const Site site(m_database->url(), 0, 3);
    for (int i = 0; i < 20; ++i) {
        const auto loaded = load(control, {.rowsPerPage = 50, .keysWorthASide = 0});
        QVERIFY_RESULT(loaded);
        QCOMPARE((*loaded)->driftCounts().keys(), Users / 3);
    }
}

// The connection at the side is killed while the first one reads its n-th page.
void TestTwoConnections::failTogether()
{
    JobControl alone;
    const QStringList whole = linesOf(**load(alone, {}));
    int failed = 0;
    for (int calls = 1; calls < 200; calls += 3) {
        SideControl control(m_database->url());
        control.callAt(calls, [&] { m_database->run(u"KILL %1"_s.arg(control.threadId())); });
        const auto loaded = load(control, {.rowsPerPage = 10, .keysWorthASide = 0});
        if (loaded)
            QCOMPARE(linesOf(**loaded), whole);
        else
            QCOMPARE(loaded.error().code(), Error::Code::Connection);
        failed += loaded ? 0 : 1;
        QVERIFY(m_connection->isUsable());
    }
    QVERIFY(failed > 5);
    qInfo("%d failed", failed);
}

void TestTwoConnections::areCancelledTogether()
{
    for (int calls = 1; calls < 200; calls += 3) {
        SideControl control(m_database->url());
        control.callAt(calls, [&] { control.cancel(); });
        const auto loaded = load(control, {.rowsPerPage = 10, .keysWorthASide = 0});
        if (!loaded)
            QCOMPARE(loaded.error().code(), Error::Code::Cancelled);
    }
    // None stays open.
    QTRY_COMPARE(m_database->rows(u"SELECT COUNT(*) FROM information_schema.processlist"
                                  " WHERE db = DATABASE() AND command <> 'Sleep'"_s),
                 u"1"_s);
}

QTEST_GUILESS_MAIN(TestTwoConnections)
#include "tst_twoconnections.moc"

// SPDX-License-Identifier: MIT
#include "models/store/cav7load.h"
#include "tests/support/snapshottext.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// The server tells whole seconds, and the store leaves one between.
constexpr unsigned long Settled = 2'200; // Milliseconds

} // namespace

// What was not written to is taken over, and nobody can tell.
class TestLoadDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void equalsAFullLoad_data();
    void equalsAFullLoad();
    void equalsAFullLoadAfterRandomWrites();
    void readsOnlyWhatWasWritten();

private:
    [[nodiscard]] Result<KeySnapshotPtr> difference();
    [[nodiscard]] QStringList fullLoad();
    void writeAtRandom();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    Schema m_schema;
    TableTimes m_times;
    QRandomGenerator m_random{20251121};
    int m_made = 1000; // The latest id of something new.
};

void TestLoadDifference::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

void TestLoadDifference::init()
{
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    QString drawing = u"group 2 Members | group 5 Staff | group 6 Rest | scope 1 read 2"
                      " | scope 2 write 5 | scope 70 far 6 | scope 80 all - | "_s;
    for (int id = 1; id <= 100; ++id)
        drawing += u"user %1 user_%1 2 %2 | key %1 %1 | grant %1 1 | grant %1 80 | "_s.arg(id).arg(
            id % 3 == 0 ? u"5,6"_s : u"-"_s);
    m_database->fill(drawing);
    // A table is silent about its time until it was written to once.
    m_database->run(u"INSERT INTO xf_user_group_relation (user_id, user_group_id, is_primary)"
                    " VALUES (1, 2, 1)"_s);
    m_database->run(u"INSERT INTO xf_job (unique_key, execute_class, trigger_date)"
                    " VALUES ('x', 'X', 0)"_s);
    auto connection = Connection::open(m_database->url(), {});
    QVERIFY_RESULT(connection);
    m_connection = *std::move(connection);
    m_schema = *readSchema(*m_connection);
    m_connection->setPrefix(m_schema.prefix);
    QThread::msleep(Settled);
    m_times.forget();
    QVERIFY_RESULT(difference());
}

void TestLoadDifference::cleanup()
{
    m_times.forget();
    m_connection.reset();
    m_database.reset();
}

Result<KeySnapshotPtr> TestLoadDifference::difference()
{
    JobControl control;
    CHATELAINE_CHECK(m_times.begin(*m_connection));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot,
                   Cav7Loader(*m_connection, m_schema, 0, control, {.rowsPerPage = 30})
                       .loadDifference(m_times));
    m_times.remember(snapshot);
    return snapshot;
}

QStringList TestLoadDifference::fullLoad()
{
    JobControl control;
    const auto loaded = Cav7Loader(*m_connection, m_schema, 0, control).load();
    return loaded ? linesOf(**loaded) : QStringList();
}

void TestLoadDifference::equalsAFullLoad_data()
{
    QTest::addColumn<QStringList>("writes");
    QTest::newRow("a key is switched off")
        << QStringList{u"UPDATE xf_cav7_api_key SET is_active = 0 WHERE key_id = 7"_s};
    QTest::newRow("keys are used")
        << QStringList{u"UPDATE xf_cav7_api_key SET last_used_date = 17 + key_id"_s};
    QTest::newRow("a key gets another prefix")
        << QStringList{u"UPDATE xf_cav7_api_key SET key_prefix = 'other' WHERE key_id = 7"_s};
    QTest::newRow("a key goes") << QStringList{u"DELETE FROM xf_cav7_api_key WHERE key_id = 7"_s};
    QTest::newRow("a key comes of a known user")
        << QStringList{u"UPDATE xf_cav7_api_key SET key_id = 500 WHERE key_id = 7"_s};
    QTest::newRow("a key comes of a user unknown before")
        << QStringList{u"UPDATE xf_cav7_api_key SET user_id = 101 WHERE key_id = 7"_s};
    QTest::newRow("a key loses its user")
        << QStringList{u"DELETE FROM xf_user WHERE user_id = 7"_s};
    QTest::newRow("a user gets other groups") << QStringList{
        u"UPDATE xf_user SET secondary_group_ids = '5', user_group_id = 6 WHERE user_id = 7"_s};
    QTest::newRow("a user gets another name")
        << QStringList{u"UPDATE xf_user SET username = 'other' WHERE user_id = 7"_s};
    QTest::newRow("grants come and go")
        << QStringList{u"UPDATE xf_cav7_api_key_scope SET scope_id = 2 WHERE key_id % 3 = 0"
                       " AND scope_id = 1"_s};
    QTest::newRow("a grant of a scope that nobody knows")
        << QStringList{u"INSERT INTO xf_cav7_api_key_scope VALUES (7, 33)"_s};
    QTest::newRow("a scope changes") << QStringList{
        u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = '5' WHERE scope_id = 1"_s};
    QTest::newRow("a scope goes") << QStringList{
        u"DELETE FROM xf_cav7_api_key_scope_def WHERE scope_id = 1"_s};
    QTest::newRow("scopes change places")
        << QStringList{u"UPDATE xf_cav7_api_key_scope_def SET display_order = 100 - scope_id"_s};
    QTest::newRow("a scope comes before the others") << QStringList{
        u"INSERT INTO xf_cav7_api_key_scope_def (scope_id, scope_name, title, description,"
        " user_group_ids, display_order) VALUES (3, 'aaa', 'A', '', '2', 0)"_s};
    QTest::newRow("a group gets another title")
        << QStringList{u"UPDATE xf_user_group SET title = 'Other' WHERE user_group_id = 2"_s};
    QTest::newRow("a job is pending")
        << QStringList{u"INSERT INTO xf_job (unique_key, execute_class, trigger_date)"
                       " VALUES ('cav7_recompute_scopes_all', 'X', 1)"_s};
    QTest::newRow("many new keys at once") << QStringList{
        u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids)"
        " SELECT seq, seq, '', 2, '5' FROM seq_1000_to_1500"_s,
        u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
        " SELECT seq, seq, seq, seq FROM seq_1000_to_1500"_s};
}

void TestLoadDifference::equalsAFullLoad()
{
    QFETCH(const QStringList, writes);
    for (const QString &write : writes)
        m_database->run(write);
    const auto now = difference();
    QVERIFY_RESULT(now);
    QCOMPARE(linesOf(**now), fullLoad());
}

void TestLoadDifference::writeAtRandom()
{
    const auto any = [this] { return QString::number(m_random.bounded(1, 101)); };
    switch (m_random.bounded(9)) {
    case 0:
        m_database->run(u"UPDATE xf_cav7_api_key SET last_used_date = %1 WHERE key_id > %2"_s.arg(
            any(), any()));
        return;
    case 1:
        m_database->run(u"DELETE FROM xf_cav7_api_key WHERE key_id = "_s + any());
        return;
    case 2:
        m_database->fill(u"user %1 user_%1 5 6 | key %1 %1"_s.arg(++m_made));
        return;
    case 3:
        m_database->fill(u"key %1 %1 | grant %1 2"_s.arg(++m_made)); // Without a user.
        return;
    case 4:
        m_database->run(u"UPDATE xf_user SET secondary_group_ids = '%1' WHERE user_id = %2"_s.arg(
            any(), any()));
        return;
    case 5:
        m_database->run(u"DELETE FROM xf_user WHERE user_id = "_s + any());
        return;
    case 6:
        m_database->run(
            u"INSERT IGNORE INTO xf_cav7_api_key_scope VALUES (%1, %2)"_s.arg(any(), any()));
        return;
    case 7:
        m_database->run(u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = '%1',"
                        " display_order = %2 WHERE scope_id = 2"_s.arg(any(), any()));
        return;
    default:
        m_database->run(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id = "_s + any());
        return;
    }
}

// With and without a pause, which decides what the tables' times tell.
void TestLoadDifference::equalsAFullLoadAfterRandomWrites()
{
    for (int round = 0; round < 40; ++round) {
        if (round % 5 == 0)
            QThread::msleep(Settled);
        if (round % 5 == 1)
            QVERIFY_RESULT(difference()); // Now the times tell.
        for (int i = m_random.bounded(4); i > 0; --i)
            writeAtRandom();
        const auto now = difference();
        QVERIFY_RESULT(now);
        QCOMPARE(linesOf(**now), fullLoad());
    }
}

void TestLoadDifference::readsOnlyWhatWasWritten()
{
    m_database->run(u"UPDATE xf_cav7_api_key SET last_used_date = 5"_s);
    QSqlQuery query(m_connection->database());
    QVERIFY(query.exec(u"FLUSH STATUS"_s));
    QVERIFY_RESULT(difference());
    // As many rows as there are keys, and a few of definitions: no users, no grants.
    QVERIFY(query.exec(u"SHOW SESSION STATUS LIKE 'Handler_read_next'"_s) && query.next());
    QVERIFY2(query.value(1).toInt() < 150, qPrintable(query.value(1).toString()));
}

QTEST_GUILESS_MAIN(TestLoadDifference)
#include "tst_loaddifference.moc"

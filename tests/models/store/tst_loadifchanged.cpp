// SPDX-License-Identifier: MIT
#include "models/store/tabletimes.h"
#include "tests/support/testdatabase.h"

#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// The server tells whole seconds, and the store leaves one between.
constexpr unsigned long Settled = 2'200; // Milliseconds

} // namespace

class TestLoadIfChanged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void init();
    void cleanup();
    void answersTheSameWhileNothingIsWritten();
    void seesAWriteToAnyTable();
    void seesAWriteOfAnother();
    void seesAWriteOfTheSameSecond();
    void knowsOnlyWhatItLoadedLast();
    void loadsWhatCannotTell();

private:
    // Lets the last write become older than what the server's clock can tell.
    void settle();
    [[nodiscard]] KeySnapshotPtr load();
    [[nodiscard]] KeySnapshotPtr loadIfChanged(const KeySnapshotPtr &since);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<KeyStore> m_store;
};

void TestLoadIfChanged::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_database = std::make_unique<TestDatabase>(dialect);
    m_database->makeTables();
    m_database->fill(u"group 2 Members | user 1 ann 2 - | scope 1 read 2 | key 7 1 | grant 7 1"_s);
    // A table is silent about its time until it was written to once.
    m_database->run(u"INSERT INTO xf_user_group_relation (user_id, user_group_id, is_primary)"
                    " VALUES (1, 2, 1)"_s);
    m_database->run(u"INSERT INTO xf_job (unique_key, execute_class, trigger_date)"
                    " VALUES ('x', 'X', 0)"_s);
    m_store = m_database->openStore();
    QVERIFY(m_store);
}

void TestLoadIfChanged::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void TestLoadIfChanged::settle()
{
    if (m_database->dialect() == Dialect::MySql)
        QThread::msleep(Settled);
}

KeySnapshotPtr TestLoadIfChanged::load()
{
    const auto loaded = answerOf(m_store->load());
    return loaded ? *loaded : nullptr;
}

KeySnapshotPtr TestLoadIfChanged::loadIfChanged(const KeySnapshotPtr &since)
{
    const auto loaded = answerOf(m_store->loadIfChanged(since));
    return loaded ? *loaded : nullptr;
}

void TestLoadIfChanged::answersTheSameWhileNothingIsWritten()
{
    const bool canTell = m_database->dialect() == Dialect::MySql;
    settle();
    const KeySnapshotPtr first = load();
    QVERIFY(first);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(loadIfChanged(first) == first, canTell);
}

void TestLoadIfChanged::seesAWriteOfAnother()
{
    settle();
    const KeySnapshotPtr before = load();
    m_database->run(u"UPDATE xf_cav7_api_key SET is_active = 0"_s);
    const KeySnapshotPtr after = loadIfChanged(before);
    QVERIFY(after && after != before);
    QVERIFY(!after->isActive(Row(0)));
}

void TestLoadIfChanged::seesAWriteToAnyTable()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite does not tell.");
    const std::vector<std::pair<QString, QString>> writes{
        {u"xf_cav7_api_key"_s, u"SET is_active = 1 - is_active"_s},
        {u"xf_cav7_api_key_scope"_s, u"SET scope_id = 9"_s},
        {u"xf_cav7_api_key_scope_def"_s, u"SET title = 'other'"_s},
        {u"xf_user"_s, u"SET username = 'eve'"_s},
        {u"xf_user_group"_s, u"SET title = 'Others'"_s},
        {u"xf_user_group_relation"_s, u"SET is_primary = 0"_s},
        {u"xf_job"_s, u"SET trigger_date = 7"_s},
    };
    QThread::msleep(Settled);
    const auto connection = Connection::open(m_database->url(), {});
    QVERIFY_RESULT(connection);
    const auto snapshot = std::make_shared<const KeySnapshot>();
    TableTimes times;
    QVERIFY(times.begin(**connection));
    times.remember(snapshot);
    for (const auto &[table, change] : writes) {
        QVERIFY2(*times.areUnchanged(**connection, {table}), qPrintable(table));
        m_database->run(u"UPDATE %1 %2"_s.arg(table, change));
        QVERIFY2(!*times.areUnchanged(**connection, {table}), qPrintable(table));
    }
    QVERIFY(!*times.areUnchanged(**connection, {u"xf_no_such_table"_s}));
    QVERIFY(!*times.areUnchanged(**connection, {}));
    times.forget();
    QVERIFY(!*times.areUnchanged(**connection, {writes.front().first}));
}

// Written right after it was read, within what the server's clock can tell.
void TestLoadIfChanged::seesAWriteOfTheSameSecond()
{
    KeySnapshotPtr snapshot = load();
    for (int i = 0; i < 40; ++i) {
        m_database->run(u"UPDATE xf_user SET username = 'name%1'"_s.arg(i));
        snapshot = loadIfChanged(snapshot);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->userName(Row(0)).toByteArray(), "name" + QByteArray::number(i));
        QThread::msleep(37);
    }
}

void TestLoadIfChanged::knowsOnlyWhatItLoadedLast()
{
    settle();
    const KeySnapshotPtr first = load();
    const KeySnapshotPtr second = load();
    QVERIFY(loadIfChanged(first) != first);
    QVERIFY(loadIfChanged({}) != second); // load() takes nothing over.
    const auto newest = answerOf(m_store->loadNewest(5));
    QVERIFY_RESULT(newest);
    const KeySnapshotPtr whole = loadIfChanged(*newest);
    QVERIFY(whole != *newest);
    QVERIFY(whole->isComplete());
}

void TestLoadIfChanged::loadsWhatCannotTell()
{
    m_database->run(u"ALTER TABLE xf_user_group RENAME TO xf_real_group"_s);
    m_database->run(u"CREATE VIEW xf_user_group AS SELECT * FROM xf_real_group"_s);
    settle();
    const KeySnapshotPtr first = load();
    QVERIFY(first);
    QVERIFY(loadIfChanged(first) != first);
}

QTEST_GUILESS_MAIN(TestLoadIfChanged)
#include "tst_loadifchanged.moc"

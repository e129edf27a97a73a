// SPDX-License-Identifier: MIT
#include "models/store/userfactsreader.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Forum = u"user 1 ann 2 5,6 banned | user 2 bob 2 - | key 7 1"_s;

void fillFacts(TestDatabase &database)
{
    database.makeTables();
    database.fill(Forum);
    database.run(u"UPDATE xf_user SET email = 'ann@example.org' WHERE user_id = 1"_s);
    database.run(u"INSERT INTO xf_user_group_change (user_id, change_key, group_ids)"
                 " VALUES (1, ?, ?)"_s,
                 {QByteArray("userUpgrade-3"), QByteArray("6")});
    database.run(u"INSERT INTO xf_user_group_change (user_id, change_key, group_ids)"
                 " VALUES (1, ?, ?)"_s,
                 {QByteArray("\xff\x00'", 3), QByteArray("5,007")});
    database.run(u"INSERT INTO xf_user_ban (user_id, ban_user_id, ban_date, end_date, user_reason)"
                 " VALUES (1, 9, 100, 200, ?)"_s,
                 {u"Größe <b>"_s});
}

} // namespace

class TestUserFactsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void tellsAllThatIsKnown();
    void tellsThatNothingIsKnown();
    void tellsOfNobody();
    void leavesOutWhatIsMissing_data();
    void leavesOutWhatIsMissing();
    void leavesOutWhatMayNoLongerBeRead();
};

void TestUserFactsReader::initTestCase_data() { TestDatabase::addDialects(); }

void TestUserFactsReader::tellsAllThatIsKnown()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    fillFacts(database);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto facts = answerOf(store->userFacts(UserId(1)));
    QVERIFY_RESULT(facts);
    QVERIFY(facts->user && facts->email && facts->groupChanges && facts->bans);
    QCOMPARE(facts->user->name, QByteArray("ann"));
    QCOMPARE(facts->user->state, UserState::Banned);
    QCOMPARE(*facts->email, u"ann@example.org"_s);
    const std::vector<GroupChange> changes{{"userUpgrade-3", "6"},
                                           {QByteArray("\xff\x00'", 3), "5,007"}};
    QCOMPARE(*facts->groupChanges, changes);
    QCOMPARE(*facts->bans, (std::vector<Ban>{{100, 200, u"Größe <b>"_s}}));
}

void TestUserFactsReader::tellsThatNothingIsKnown()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    fillFacts(database);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto facts = answerOf(store->userFacts(UserId(2)));
    QVERIFY_RESULT(facts);
    QVERIFY(facts->user && facts->groupChanges && facts->bans);
    QVERIFY(facts->groupChanges->empty());
    QVERIFY(facts->bans->empty());
}

void TestUserFactsReader::tellsOfNobody()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    fillFacts(database);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto facts = answerOf(store->userFacts(UserId(99)));
    QVERIFY_RESULT(facts);
    QVERIFY(!facts->user);
    QVERIFY(!facts->email);
}

void TestUserFactsReader::leavesOutWhatIsMissing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("hasChanges");
    QTest::addColumn<bool>("hasBans");
    QTest::newRow("changes") << u"DROP TABLE xf_user_group_change"_s << false << true;
    QTest::newRow("bans") << u"DROP TABLE xf_user_ban"_s << true << false;
    QTest::newRow("a column") << u"ALTER TABLE xf_user_ban DROP COLUMN user_reason"_s << true
                              << false;
}

void TestUserFactsReader::leavesOutWhatIsMissing()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    QFETCH(const QString, sql);
    QFETCH(const bool, hasChanges);
    QFETCH(const bool, hasBans);
    TestDatabase database(dialect);
    fillFacts(database);
    database.run(sql);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto facts = answerOf(store->userFacts(UserId(1)));
    QVERIFY_RESULT(facts);
    QVERIFY(facts->user.has_value());
    QCOMPARE(facts->groupChanges.has_value(), hasChanges);
    QCOMPARE(facts->bans.has_value(), hasBans);
}

void TestUserFactsReader::leavesOutWhatMayNoLongerBeRead()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    if (dialect == Dialect::Sqlite)
        QSKIP("SQLite knows no rights.");
    TestDatabase database(dialect);
    fillFacts(database);
    const QString name = database.url().database;
    QStringList grants;
    for (const char *const table :
         {"xf_cav7_api_key", "xf_cav7_api_key_scope", "xf_cav7_api_key_scope_def", "xf_user_group",
          "xf_user", "xf_user_group_change", "xf_user_ban"})
        grants.append(u"SELECT ON %1.%2"_s.arg(name, QLatin1String(table)));
    const QString user = database.makeAccount(grants);
    const auto store = database.openStore(user);
    QVERIFY(store);
    QVERIFY(answerOf(store->userFacts(UserId(1)))->bans.has_value());
    database.run(u"REVOKE SELECT ON xf_user_ban FROM `%1`@localhost"_s.arg(user));
    const auto facts = answerOf(store->userFacts(UserId(1)));
    QVERIFY_RESULT(facts);
    QVERIFY(facts->groupChanges.has_value());
    QVERIFY(!facts->bans.has_value());
    // What is not about rights is a failure.
    database.run(u"DROP TABLE xf_user_group_change"_s);
    const auto broken = answerOf(store->userFacts(UserId(1)));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code(), Error::Code::Query);
}

QTEST_GUILESS_MAIN(TestUserFactsReader)
#include "tst_userfactsreader.moc"

// SPDX-License-Identifier: MIT
#include "models/store/userfinder.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Forum = uR"(
    user 1 Anna 2 5
    user 2 Annabel 2 -
    user 3 Joanna 2 -
    user 4 ann 2 - banned
    user 12 12 2 -
    user 120 Bob12 2 -
    user 122 ANNE 2 -
    key 7 1 active
)"_s;

// Names with a character that the drawing cannot hold.
void fillForum(TestDatabase &database)
{
    database.makeTables();
    database.fill(Forum);
    const std::vector<std::pair<int, QString>> names{
        {5, u"Åsa_Öström"_s}, {121, u"100%_sure!"_s}, {123, u"d'Or_\"x\"\\"_s}};
    for (const auto &[id, name] : names)
        database.run(u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
                     " secondary_group_ids) VALUES (?, ?, '', 2, '')"_s,
                     {id, name});
    database.run(u"UPDATE xf_user SET email = 'asa@example.org' WHERE user_id = 5"_s);
    database.run(u"UPDATE xf_user SET email = 'anna@a.example' WHERE user_id = 1"_s);
    database.run(u"UPDATE xf_user SET email = 'anna@b.example' WHERE user_id = 2"_s);
}

// "Name ann; NamePrefix Anna"
QString print(const std::vector<FoundUser> &users)
{
    static const QStringList kinds{u"Id"_s, u"Name"_s, u"NamePrefix"_s, u"NameSubstring"_s,
                                   u"Email"_s};
    QStringList lines;
    for (const FoundUser &found : users)
        lines.append(kinds.at(int(found.match)) + u' ' + QString::fromUtf8(found.user.name));
    return lines.join(u"; "_s);
}

} // namespace

class TestUserFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void findsUsers_data();
    void findsUsers();
    void tellsAllOfAUser();
    void keepsTheBestWhenThereAreTooMany_data();
    void keepsTheBestWhenThereAreTooMany();
    void readsPastTheFirstPage();
    void leavesEmailAddressesAloneThatItMayNotRead();
    void canBeInterrupted();

private:
    std::unique_ptr<TestDatabase> m_database; // Of findsUsers().
};

void TestUserFinder::initTestCase_data() { TestDatabase::addDialects(); }

void TestUserFinder::findsUsers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("a name") << u"joanna"_s << u"Name Joanna"_s;
    QTest::newRow("name, beginning, part")
        << u"ann"_s
        << u"Name ann; NamePrefix Anna; NamePrefix Annabel; NamePrefix ANNE; NameSubstring Joanna"_s;
    QTest::newRow("upper case") << u"ANNA"_s
                                << u"Name Anna; NamePrefix Annabel; NameSubstring Joanna"_s;
    QTest::newRow("without the accents") << u"asa_ostrom"_s << u"Name Åsa_Öström"_s;
    QTest::newRow("with accents") << u"ÅNN"_s
                                  << u"Name ann; NamePrefix Anna; NamePrefix Annabel; NamePrefix"
                                     " ANNE; NameSubstring Joanna"_s;
    QTest::newRow("accents written apart") << u"A\u030Asa"_s << u"NamePrefix Åsa_Öström"_s;
    QTest::newRow("a part with an accent") << u"öst"_s << u"NameSubstring Åsa_Öström"_s;
    QTest::newRow("a number") << u"12"_s << u"Id 12; NameSubstring Bob12"_s;
    QTest::newRow("an id") << u"#120"_s << u"Id Bob12"_s;
    QTest::newRow("an id of nobody") << u"99"_s << QString();
    QTest::newRow("a number too large") << u"99999999999"_s << QString();
    QTest::newRow("blanks around") << u"  joanna "_s << u"Name Joanna"_s;
    QTest::newRow("a percent sign") << u"%"_s << u"NameSubstring 100%_sure!"_s;
    QTest::newRow("an underscore") << u"_s"_s << u"NameSubstring 100%_sure!"_s;
    QTest::newRow("an exclamation mark") << u"sure!"_s << u"NameSubstring 100%_sure!"_s;
    QTest::newRow("all wildcards") << u"100%_SURE!"_s << u"Name 100%_sure!"_s;
    QTest::newRow("quotes and a backslash") << u"D'or_\"X\"\\"_s << u"Name d'Or_\"x\"\\"_s;
    QTest::newRow("SQL") << u"' OR 1=1 -- "_s << QString();
    QTest::newRow("nobody") << u"zzz"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u"  "_s << QString();
    QTest::newRow("an e-mail address") << u"asa@example.org"_s << u"Email Åsa_Öström"_s;
    QTest::newRow("the beginning of one") << u"ANNA@"_s << u"Email Anna; Email Annabel"_s;
    QTest::newRow("no beginning") << u"@example.org"_s << QString();
    QTest::newRow("a wildcard in one") << u"%@"_s << QString();
}

void TestUserFinder::findsUsers()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    if (!m_database || m_database->dialect() != dialect) {
        m_database = std::make_unique<TestDatabase>(dialect);
        fillForum(*m_database);
    }
    const auto store = m_database->openStore();
    QVERIFY(store);
    QVERIFY(answerOf(store->open())->canReadEmails);
    const auto found = answerOf(store->findUsers(text, 10));
    QVERIFY_RESULT(found);
    QCOMPARE(print(*found), wanted);
}

void TestUserFinder::tellsAllOfAUser()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 1 Anna 2 5,007 banned"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    for (const QString &text : {u"anna"_s, u"an"_s, u"nna"_s, u"1"_s}) {
        const auto found = answerOf(store->findUsers(text, 10));
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), size_t(1));
        const User user = found->front().user;
        QCOMPARE(user.id, UserId(1));
        QCOMPARE(user.name, QByteArray("Anna"));
        QCOMPARE(user.state, UserState::Banned);
        QCOMPARE(user.primaryGroup, GroupId(2));
        QCOMPARE(user.secondaryGroups, QByteArray("5,007"));
    }
}

void TestUserFinder::keepsTheBestWhenThereAreTooMany_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("less") << -1 << QString();
    QTest::newRow("one") << 1 << u"Name ann"_s;
    QTest::newRow("three") << 3 << u"Name ann; NamePrefix Anna; NamePrefix Annabel"_s;
    QTest::newRow("five")
        << 5
        << u"Name ann; NamePrefix Anna; NamePrefix Annabel; NamePrefix ANNE; NameSubstring Joanna"_s;
}

void TestUserFinder::keepsTheBestWhenThereAreTooMany()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    QFETCH(const int, limit);
    QFETCH(const QString, wanted);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(Forum);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto found = answerOf(store->findUsers(u"ann"_s, limit));
    QVERIFY_RESULT(found);
    QCOMPARE(print(*found), wanted);
}

void TestUserFinder::readsPastTheFirstPage()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.run(
        u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900),"
        " m(j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM m WHERE j < 49)"
        " SELECT j * 900 + i, %1, '', 2, '' FROM n, m"_s.arg(
            dialect == Dialect::Sqlite ? u"'member' || (j * 900 + i)"_s
                                       : u"CONCAT('member', j * 900 + i)"_s));
    database.fill(u"user 99999 Last.Member 2 -"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto last = answerOf(store->findUsers(u"st.mem"_s, 5));
    QVERIFY_RESULT(last);
    QCOMPARE(print(*last), u"NameSubstring Last.Member"_s);
    const auto many = answerOf(store->findUsers(u"ember4000"_s, 50));
    QVERIFY_RESULT(many);
    QCOMPARE(many->size(), size_t(11)); // 4000 and 40000 to 40009
}

void TestUserFinder::leavesEmailAddressesAloneThatItMayNotRead()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    if (dialect == Dialect::Sqlite)
        QSKIP("SQLite knows no rights.");
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(Forum);
    database.run(u"UPDATE xf_user SET email = 'ann@example.org'"_s);
    const QString name = database.url().database;
    const QString user = database.makeAccount(
        {u"SELECT ON %1.xf_cav7_api_key"_s.arg(name),
         u"SELECT ON %1.xf_cav7_api_key_scope"_s.arg(name),
         u"SELECT ON %1.xf_cav7_api_key_scope_def"_s.arg(name),
         u"SELECT ON %1.xf_user_group"_s.arg(name),
         u"SELECT (user_id, username, user_group_id, secondary_group_ids, user_state, is_banned,"
         " last_activity) ON %1.xf_user"_s.arg(name)});
    const auto store = database.openStore(user);
    QVERIFY(store);
    const auto found = answerOf(store->findUsers(u"ann@example.org"_s, 10));
    QVERIFY_RESULT(found);
    QVERIFY(found->empty());
    QCOMPARE(print(*answerOf(store->findUsers(u"joan"_s, 10))), u"NamePrefix Joanna"_s);
}

void TestUserFinder::canBeInterrupted()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const auto store = database.openStore();
    QVERIFY(store);
    if (dialect == Dialect::Sqlite) {
        auto finding = store->findUsers(u"a"_s, 5);
        finding.cancel();
        QVERIFY(!answerOf(finding));
        return;
    }
    database.run(u"RENAME TABLE xf_user TO xf_real_user"_s);
    database.run(u"CREATE VIEW xf_user AS SELECT * FROM xf_real_user WHERE SLEEP(25) = 0"_s);
    database.run(u"INSERT INTO xf_real_user (user_id, username, email, user_group_id,"
                 " secondary_group_ids) VALUES (1, 'ann', '', 2, '')"_s);
    auto finding = store->findUsers(u"ann"_s, 5);
    const auto sleepers = [&database] {
        return database.rows(u"SELECT COUNT(*) FROM information_schema.processlist"
                             " WHERE db = DATABASE() AND state = 'User sleep'"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(sleepers(), u"1"_s, 15'000);
    finding.cancel();
    store->interruptCancelled();
    QTRY_VERIFY_WITH_TIMEOUT(finding.isFinished(), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(sleepers(), u"0"_s, 15'000);
}

QTEST_GUILESS_MAIN(TestUserFinder)
#include "tst_userfinder.moc"

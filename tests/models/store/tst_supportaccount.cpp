// SPDX-License-Identifier: MIT
// An account that was made by the support script: it answers every question, changes nothing, and
// the server's general log of it holds no statement that writes.
#include "models/domain/token.h"
#include "tests/support/loggedaccount.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
Error::Code codeOf(const Result<T> &result)
{
    return result ? Error::Code::Invalid : result.error().code();
}

Scope scopeNamed(const QString &name)
{
    Scope scope;
    scope.name = name;
    scope.title = name;
    scope.groupCsv = u"2"_s;
    return scope;
}

} // namespace

class TestSupportAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsAStatementThatWrites_data();
    void knowsAStatementThatWrites();
    void opensWithNoRightToWrite();
    void looksUpByEveryClue();
    void refusesEveryChange();
    void keepsItsSessionReadOnly();
    void sentNothingThatWrites();
    void triesWhatAnAdminMay();

private:
    [[nodiscard]] std::unique_ptr<KeyStore> open() const;

    std::unique_ptr<LoggedAccount> m_account;
};

void TestSupportAccount::initTestCase()
{
    m_account = std::make_unique<LoggedAccount>(AccountRole::Support);
    if (!m_account->isRunning())
        QSKIP("mariadbd is not installed.");
}

std::unique_ptr<KeyStore> TestSupportAccount::open() const
{
    auto store = makeKeyStore(m_account->url(), LoggedAccount::Password);
    const auto info = answerOf(store->open());
    if (!info)
        qFatal("%s", qPrintable(info.error().message()));
    return store;
}

void TestSupportAccount::knowsAStatementThatWrites_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isReading");
    for (const QString &sql :
         {u"SELECT 1"_s, u" select a FROM b"_s, u"SHOW GRANTS"_s,
          u"SET SESSION TRANSACTION READ ONLY"_s, u"SET SESSION wait_timeout = 60"_s,
          u"START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"_s, u"COMMIT"_s})
        QTest::newRow(qPrintable(sql)) << sql << true;
    for (const QString &sql :
         {u"UPDATE a SET b = 1 WHERE 0"_s, u"INSERT INTO a VALUES (1)"_s, u"DELETE FROM a"_s,
          u"REPLACE INTO a VALUES (1)"_s, u"CREATE TABLE a (b INT)"_s, u"DROP TABLE a"_s,
          u"SELECT 1 FROM a FOR UPDATE"_s, u"SELECT 1 FROM a LOCK IN SHARE MODE"_s,
          u"SELECT 1 INTO OUTFILE 'x'"_s, u"SET GLOBAL read_only = 0"_s,
          u"SET PASSWORD = PASSWORD('x')"_s})
        QTest::newRow(qPrintable(sql)) << sql << false;
}

void TestSupportAccount::knowsAStatementThatWrites()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, isReading);
    QCOMPARE(isReadingStatement(sql), isReading);
}

void TestSupportAccount::opensWithNoRightToWrite()
{
    const auto store = makeKeyStore(m_account->url(), LoggedAccount::Password);
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, KeyLayout::V1_2);
    QVERIFY(info->isReadersAccount);
    QVERIFY(!info->canWrite);
    QCOMPARE(info->readOnlyReason,
             u"The database account may only read xf_cav7_api_key and the tables beside it."_s);
    QCOMPARE(info->rights.reasonAgainst(Right::SwitchKeys),
             u"The database account lacks a right that this needs: UPDATE (is_active) on"
             " xf_cav7_api_key."_s);
    QCOMPARE(info->rights.reasonAgainst(Right::RevokeKeys),
             u"The database account lacks a right that this needs: DELETE on xf_cav7_api_key,"
             " DELETE on xf_cav7_api_key_scope."_s);
    QVERIFY(info->canFindTokens);
    QVERIFY(!info->canReadEmails);
    QVERIFY2(info->warnings.isEmpty(), qPrintable(info->warnings.join(u'\n')));
}

void TestSupportAccount::looksUpByEveryClue()
{
    const auto store = open();
    QCOMPARE((*answerOf(store->load()))->size(), 3u);
    QVERIFY_RESULT(answerOf(store->loadNewest(2)));
    QCOMPARE(*answerOf(store->countKeys()), 3);
    QCOMPARE(*answerOf(store->findKey(tokenHash(LoggedAccount::Token))), KeyId(7));
    QCOMPARE(answerOf(store->findKeys({tokenHash("x"), tokenHash(LoggedAccount::Token)}))->back(),
             KeyId(7));
    QVERIFY(answerOf(store->findUser(u"ann"_s))->has_value());
    const auto zoe = answerOf(store->findUsers(u"zoe"_s, 5));
    QVERIFY_RESULT(zoe);
    QCOMPARE(zoe->front().match, UserMatch::Name);
    QCOMPARE(answerOf(store->findUsers(u"nn"_s, 5))->front().match, UserMatch::NameSubstring);
    QCOMPARE(answerOf(store->findUsers(u"4"_s, 5))->front().match, UserMatch::Id);
    QVERIFY(answerOf(store->findUsers(u"ann@example.org"_s, 5))->empty());
    const auto facts = answerOf(store->userFacts(UserId(1)));
    QVERIFY_RESULT(facts);
    QVERIFY(!facts->email);
    QCOMPARE(facts->groupChanges, (std::vector<GroupChange>{{"ugPromotion-3", "5"}}));
    QCOMPARE(facts->bans, (std::vector<Ban>{{100, 0, u"Cheating."_s}}));
    RecomputeRequest dryRun;
    dryRun.mode = WriteMode::DryRun;
    QVERIFY_RESULT(answerOf(store->recompute(dryRun)));
}

void TestSupportAccount::refusesEveryChange()
{
    const auto store = open();
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    const Scope read = (*loaded)->scopes().front();
    Scope changed = read;
    changed.title = u"Other"_s;
    const KeyAsSeen key{KeyId(8), UserId(2), "p8", true};
    const Error::Code refused = Error::Code::Refused;
    for (const KeyAction action : {KeyAction::Enable, KeyAction::Disable, KeyAction::Revoke})
        QCOMPARE(codeOf(answerOf(store->change({action, {key}, {}}))), refused);
    QCOMPARE(codeOf(answerOf(store->save({ScopeEditKind::Update, read, changed, {}}))), refused);
    QCOMPARE(codeOf(answerOf(store->save({ScopeEditKind::Delete, read, {}, {}}))), refused);
    QCOMPARE(codeOf(answerOf(store->save({ScopeEditKind::Create, {}, scopeNamed(u"new"_s), {}}))),
             refused);
    QCOMPARE(codeOf(answerOf(store->place({{.id = read.id, .baseOrder = 1, .order = 2}}))),
             refused);
    QCOMPARE(codeOf(answerOf(store->recompute({}))), refused);
    QCOMPARE(codeOf(answerOf(store->setAccess(SessionAccess::ReadWrite))), Error::Code::Invalid);
    QCOMPARE(codeOf(answerOf(store->recompute({}))), refused);
}

// Whatever was asked for, and after connecting anew.
void TestSupportAccount::keepsItsSessionReadOnly()
{
    const auto store = open();
    const auto lastSetting = [this] {
        return m_account->server().rows(
            u"SELECT argument FROM mysql.general_log WHERE argument LIKE"
            " 'SET SESSION TRANSACTION READ%' AND user_host LIKE 'chatelaine%'"
            " ORDER BY event_time DESC, thread_id DESC LIMIT 1"_s);
    };
    QCOMPARE(lastSetting(), u"SET SESSION TRANSACTION READ ONLY"_s);
    QVERIFY_RESULT(answerOf(store->setAccess(SessionAccess::ReadWrite)));
    QCOMPARE(lastSetting(), u"SET SESSION TRANSACTION READ ONLY"_s);
    const QString connection = m_account->server().rows(
        u"SELECT MAX(id) FROM information_schema.processlist WHERE user LIKE 'chatelaine%'"_s);
    m_account->server().run(u"KILL "_s + connection);
    QVERIFY_RESULT(answerOf(store->countKeys()));
    QCOMPARE(lastSetting(), u"SET SESSION TRANSACTION READ ONLY"_s);
    QVERIFY_RESULT(answerOf(store->open()));
    QCOMPARE(lastSetting(), u"SET SESSION TRANSACTION READ ONLY"_s);
}

void TestSupportAccount::sentNothingThatWrites()
{
    QVERIFY(m_account->statements() > 100);
    QCOMPARE(m_account->writes(), QStringList());
}

// The log sees what it should: an account that may write tries its rights.
void TestSupportAccount::triesWhatAnAdminMay()
{
    const LoggedAccount admin(AccountRole::KeyAdmin);
    const auto store = makeKeyStore(admin.url(), LoggedAccount::Password);
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->isReadersAccount);
    QVERIFY(info->rights.has(Right::RevokeKeys));
    QVERIFY(!admin.writes().isEmpty());
}

QTEST_GUILESS_MAIN(TestSupportAccount)
#include "tst_supportaccount.moc"

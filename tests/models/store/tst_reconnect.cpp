// SPDX-License-Identifier: MIT
#include "tests/support/faultproxy.h"
#include "tests/support/forumtables.h"
#include "tests/support/testdatabase.h"

#include <functional>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

KeyChangeSet disableSeven()
{
    return {KeyAction::Disable, {{KeyId(7), UserId(1), "p7", true}}, {}};
}

template<typename T>
QString told(const char *what, const Result<T> &answer)
{
    const QString words = answer ? u"done"_s : answer.error().message();
    qInfo("%-22s %s", what, qPrintable(words));
    return words;
}

} // namespace

// What a person is told when a connection breaks, and that the next job finds a new one. One server
// for all; each test leaves it running.
class TestReconnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comesBackAfterTheServerWasKilled();
    void comesBackAfterAnOrderlyRestart();
    void comesBackAfterItsConnectionWasKilled();
    void comesBackAfterALongPause();
    void changesAfterItsConnectionWasKilled();
    void saysThatTheServerIsFull();
    void saysThatTheServerTakesNoChanges();
    void saysThatTheAccountIsLockedOut();
    void keepsASessionReadOnly();
    void keepsASessionReadOnlyAfterConnectingAnew();
    void findsTheRightsOfTheAccountInAReadOnlySession();

private:
    [[nodiscard]] std::unique_ptr<KeyStore>
    opened(SessionAccess access = SessionAccess::ReadWrite) const;
    void killConnections();
    [[nodiscard]] QString sevenIsActive() const;

    std::unique_ptr<PrivateServer> m_server;
};

void TestReconnect::initTestCase()
{
    m_server = std::make_unique<PrivateServer>();
    if (!m_server->isRunning())
        QSKIP("mariadbd is not installed.");
    makeForum(*m_server);
    m_server->run(u"CREATE USER keeper@localhost, keeper@'127.0.0.1'"_s);
    m_server->run(u"GRANT ALL ON forum.* TO keeper@localhost, keeper@'127.0.0.1'"_s);
}

void TestReconnect::init() { m_server->run(u"UPDATE xf_cav7_api_key SET is_active = 1"_s); }

std::unique_ptr<KeyStore> TestReconnect::opened(SessionAccess access) const
{
    StoreTarget target;
    target.url = tcpUrl(*m_server, u"keeper"_s);
    target.access = access;
    auto store = makeKeyStore(target, {});
    const auto info = answerOf(store->open());
    if (!info)
        QTest::qFail(qPrintable(info.error().message()), __FILE__, __LINE__);
    return store;
}

void TestReconnect::killConnections()
{
    const QStringList ids =
        m_server->rows(u"SELECT id FROM information_schema.processlist WHERE user = 'keeper'"_s)
            .split(u'|', Qt::SkipEmptyParts);
    for (const QString &id : ids)
        m_server->run(u"KILL CONNECTION "_s + id);
}

QString TestReconnect::sevenIsActive() const
{
    return m_server->rows(u"SELECT is_active FROM xf_cav7_api_key WHERE key_id = 7"_s);
}

void TestReconnect::comesBackAfterTheServerWasKilled()
{
    const auto store = opened();
    m_server->kill9();
    const auto loaded = answerOf(store->load());
    QCOMPARE(loaded.error().code(), Code::Connection);
    told("killed, read:", loaded);
    const auto changed = answerOf(store->change(disableSeven()));
    QCOMPARE(changed.error().code(), Code::Connection);
    QVERIFY(told("killed, write:", changed).endsWith(u"Nothing was changed."_s));
    QVERIFY(m_server->start());
    QVERIFY_RESULT(answerOf(store->load()));
    QVERIFY_RESULT(answerOf(store->change(disableSeven())));
    QCOMPARE(sevenIsActive(), u"0"_s);
}

void TestReconnect::comesBackAfterAnOrderlyRestart()
{
    const auto store = opened();
    m_server->shutDown();
    told("shut down, read:", answerOf(store->findUser(u"ann"_s)));
    QVERIFY(m_server->start());
    QVERIFY_RESULT(answerOf(store->findUser(u"ann"_s)));
}

// A read is done again, once, and nobody notices.
void TestReconnect::comesBackAfterItsConnectionWasKilled()
{
    const auto store = opened();
    killConnections();
    QVERIFY_RESULT(answerOf(store->load()));
    killConnections();
    QVERIFY_RESULT(answerOf(store->open()));
}

void TestReconnect::comesBackAfterALongPause()
{
    FaultProxy proxy(tcpUrl(*m_server, u"keeper"_s));
    const auto store = makeKeyStore(proxy.url(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    // As wait_timeout does it: the server hangs up while nobody asks anything.
    proxy.cut();
    QVERIFY_RESULT(answerOf(store->load()));
    proxy.halfClose();
    QVERIFY_RESULT(answerOf(store->change(disableSeven())));
    QCOMPARE(sevenIsActive(), u"0"_s);
}

// Whether the connection lives is found out before anything is sent that writes.
void TestReconnect::changesAfterItsConnectionWasKilled()
{
    const auto store = opened();
    killConnections();
    QVERIFY_RESULT(answerOf(store->change(disableSeven())));
    QCOMPARE(sevenIsActive(), u"0"_s);
}

void TestReconnect::saysThatTheServerIsFull()
{
    m_server->run(u"SET GLOBAL max_connections = 10"_s);
    std::vector<std::unique_ptr<KeyStore>> stores;
    Result<StoreInfo> info = Error::cancelled();
    for (int i = 0; i < 14; ++i) {
        stores.push_back(makeKeyStore(tcpUrl(*m_server, u"keeper"_s), {}));
        info = answerOf(stores.back()->open());
        if (!info)
            break;
    }
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Code::Connection);
    QVERIFY(told("full:", info).contains(u"max_connections"_s));
    stores.resize(2);
    m_server->run(u"SET GLOBAL max_connections = 151"_s);
    QVERIFY_RESULT(answerOf(stores.back()->load()));
}

void TestReconnect::saysThatTheServerTakesNoChanges()
{
    const auto store = opened();
    m_server->run(u"SET GLOBAL read_only = 1"_s);
    const auto changed = answerOf(store->change(disableSeven()));
    QCOMPARE(changed.error().code(), Code::Refused);
    QVERIFY(told("server read-only:", changed).contains(u"Nothing was changed"_s));
    QVERIFY_RESULT(answerOf(store->load()));
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->canWrite);
    m_server->run(u"SET GLOBAL read_only = 0"_s);
    QVERIFY(answerOf(store->open())->canWrite);
    QCOMPARE(sevenIsActive(), u"1"_s);
}

void TestReconnect::saysThatTheAccountIsLockedOut()
{
    const auto store = opened();
    m_server->run(u"SET PASSWORD FOR keeper@'127.0.0.1' = PASSWORD('another')"_s);
    killConnections();
    const auto loaded = answerOf(store->load());
    QCOMPARE(loaded.error().code(), Code::Refused); // Trying again is of no use.
    told("password changed:", loaded);
    m_server->run(u"SET PASSWORD FOR keeper@'127.0.0.1' = ''"_s);
    QVERIFY_RESULT(answerOf(store->load()));
}

void TestReconnect::keepsASessionReadOnly()
{
    const auto store = opened();
    QVERIFY_RESULT(answerOf(store->setAccess(SessionAccess::ReadOnly)));
    const auto changed = answerOf(store->change(disableSeven()));
    QCOMPARE(changed.error().code(), Code::Refused);
    QVERIFY(told("session read-only:", changed).contains(u"Nothing was changed"_s));
    QVERIFY_RESULT(answerOf(store->load()));
    QCOMPARE(sevenIsActive(), u"1"_s);
    QVERIFY_RESULT(answerOf(store->setAccess(SessionAccess::ReadWrite)));
    QVERIFY_RESULT(answerOf(store->change(disableSeven())));
    QCOMPARE(sevenIsActive(), u"0"_s);
}

void TestReconnect::keepsASessionReadOnlyAfterConnectingAnew()
{
    const auto store = opened(SessionAccess::ReadOnly);
    killConnections();
    QCOMPARE(answerOf(store->change(disableSeven())).error().code(), Code::Refused);
    killConnections();
    QVERIFY_RESULT(answerOf(store->load()));
    QCOMPARE(answerOf(store->change(disableSeven())).error().code(), Code::Refused);
    QVERIFY_RESULT(answerOf(store->open()));
    QCOMPARE(answerOf(store->change(disableSeven())).error().code(), Code::Refused);
    killConnections();
    QVERIFY_RESULT(answerOf(store->setAccess(SessionAccess::ReadWrite)));
    QVERIFY_RESULT(answerOf(store->change(disableSeven())));
}

void TestReconnect::findsTheRightsOfTheAccountInAReadOnlySession()
{
    StoreTarget target;
    target.url = tcpUrl(*m_server, u"keeper"_s);
    target.access = SessionAccess::ReadOnly;
    const auto info = answerOf(makeKeyStore(target, {})->open());
    QVERIFY_RESULT(info);
    QVERIFY(info->rights == Rights());
    QCOMPARE(info->host, u"127.0.0.1:%1"_s.arg(m_server->port()));
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"

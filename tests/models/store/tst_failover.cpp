// SPDX-License-Identifier: MIT
#include "tests/support/forumtables.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

// A server and a second one that holds the same, but for the name of a user.
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksTheFirstHostFirst();
    void readsFromTheReplicaWhenTheFirstHostIsGone();
    void readsFromTheReplicaWhenTheFirstHostIsFrozen();
    void refusesToWriteThere();
    void goesBackWhenTheFirstHostAnswers();
    void staysWithAHostThatRefusesTheAccount();
    void staysWithAHostWhoseCertificateIsNotTrusted();
    void asksTheReplicasInTheirOrder();
    void tellsOfAllWhenNobodyAnswers();
    void asksNoReplicaThroughATunnel();

private:
    [[nodiscard]] StoreTarget target() const;
    [[nodiscard]] static QString userOf(KeyStore &store);

    std::unique_ptr<PrivateServer> m_first;
    std::unique_ptr<PrivateServer> m_second;
};

void TestFailover::initTestCase()
{
    m_first = std::make_unique<PrivateServer>();
    m_second = std::make_unique<PrivateServer>();
    if (!m_first->isRunning() || !m_second->isRunning())
        QSKIP("mariadbd is not installed.");
    for (const auto *server : {m_first.get(), m_second.get()}) {
        makeForum(*server);
        server->run(u"CREATE USER keeper@'127.0.0.1'"_s);
        server->run(u"GRANT ALL ON forum.* TO keeper@'127.0.0.1'"_s);
    }
    m_second->run(u"UPDATE xf_user SET username = 'copy' WHERE user_id = 1"_s);
}

void TestFailover::init()
{
    if (!m_first->isRunning())
        QVERIFY(m_first->start());
}

StoreTarget TestFailover::target() const
{
    StoreTarget target;
    target.url = tcpUrl(*m_first, u"keeper"_s);
    target.replicas = {{u"127.0.0.1"_s, m_second->port()}};
    return target;
}

QString TestFailover::userOf(KeyStore &store)
{
    const auto loaded = answerOf(store.load());
    if (!loaded)
        return loaded.error().message();
    return QString::fromUtf8((*loaded)->userName(Row(0)).toByteArray());
}

void TestFailover::asksTheFirstHostFirst()
{
    const auto store = makeKeyStore(target(), {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->isReplica);
    QVERIFY(info->canWrite);
    QCOMPARE(info->host, u"127.0.0.1:%1"_s.arg(m_first->port()));
    QCOMPARE(userOf(*store), u"ann"_s);
}

void TestFailover::readsFromTheReplicaWhenTheFirstHostIsGone()
{
    const auto store = makeKeyStore(target(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    m_first->kill9();
    QCOMPARE(userOf(*store), u"copy"_s); // Also without being told.
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(info->isReplica);
    QVERIFY(!info->canWrite);
    QVERIFY(!info->rights.hasAny());
    QCOMPARE(info->host, u"127.0.0.1:%1"_s.arg(m_second->port()));
    qInfo("%s", qPrintable(info->readOnlyReason));
}

void TestFailover::readsFromTheReplicaWhenTheFirstHostIsFrozen()
{
    m_first->pause();
    const auto store = makeKeyStore(target(), {});
    const auto info = answerOf(store->open());
    m_first->resume();
    QVERIFY_RESULT(info);
    QVERIFY(info->isReplica);
}

void TestFailover::refusesToWriteThere()
{
    m_first->kill9();
    const auto store = makeKeyStore(target(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    const KeyChangeSet disable{KeyAction::Disable, {{KeyId(7), UserId(1), "p7", true}}, {}};
    QVERIFY_RESULT(answerOf(store->setAccess(SessionAccess::ReadWrite)));
    const auto changed = answerOf(store->change(disable));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code(), Error::Code::Refused);
    QCOMPARE(m_second->rows(u"SELECT is_active FROM xf_cav7_api_key WHERE key_id = 7"_s), u"1"_s);
}

void TestFailover::goesBackWhenTheFirstHostAnswers()
{
    m_first->kill9();
    const auto store = makeKeyStore(target(), {});
    QVERIFY(answerOf(store->open())->isReplica);
    QVERIFY(m_first->start());
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QVERIFY(!info->isReplica);
    QVERIFY(info->canWrite);
    QCOMPARE(userOf(*store), u"ann"_s);
}

// It is there, and its answer holds: another host must not get around it.
void TestFailover::staysWithAHostThatRefusesTheAccount()
{
    StoreTarget wrong = target();
    wrong.url.user = u"nobody"_s;
    const auto info = answerOf(makeKeyStore(wrong, {})->open());
    QVERIFY(!info);
    QVERIFY2(!info.error().message().contains(QString::number(m_second->port())),
             qPrintable(info.error().message()));
}

void TestFailover::staysWithAHostWhoseCertificateIsNotTrusted()
{
    StoreTarget checked = target();
    checked.url.tls = TlsMode::VerifyIdentity;
    const auto info = answerOf(makeKeyStore(checked, {})->open());
    QVERIFY(!info);
    QVERIFY2(!info.error().message().contains(QString::number(m_second->port())),
             qPrintable(info.error().message()));
}

void TestFailover::asksTheReplicasInTheirOrder()
{
    StoreTarget two = target();
    two.replicas.insert(two.replicas.begin(), {u"127.0.0.1"_s, 1}); // Nobody listens there.
    m_first->kill9();
    const auto info = answerOf(makeKeyStore(two, {})->open());
    QVERIFY_RESULT(info);
    QCOMPARE(info->host, u"127.0.0.1:%1"_s.arg(m_second->port()));
}

void TestFailover::tellsOfAllWhenNobodyAnswers()
{
    StoreTarget lost = target();
    lost.replicas = {{u"127.0.0.1"_s, 1}};
    m_first->kill9();
    const auto info = answerOf(makeKeyStore(lost, {})->open());
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Connection);
    qInfo("%s", qPrintable(info.error().message()));
    QVERIFY(info.error().message().contains(u"127.0.0.1:%1"_s.arg(m_first->port())));
    QVERIFY(info.error().message().contains(u"127.0.0.1:1"_s));
}

void TestFailover::asksNoReplicaThroughATunnel()
{
    StoreTarget tunnelled = target();
    tunnelled.via = {.socket = {}, .host = u"127.0.0.1"_s, .port = 1};
    const auto info = answerOf(makeKeyStore(tunnelled, {})->open());
    QVERIFY(!info);
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"

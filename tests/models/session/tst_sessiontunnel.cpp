// SPDX-License-Identifier: MIT
// A session through a real ssh to a real server.
#include "models/session/session.h"
#include "tests/support/sshsite.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestSessionTunnel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensThroughTheTunnel();
    void failsInTheWordsOfSsh();
    void comesBackWhenTheSshServerDoes();
    void opensNothingWithoutBeingAsked();
};

namespace {

struct Fixture
{
    Fixture()
    {
        site.trust();
        site.unlockKey();
        database.makeTables();
        database.fill(u"group 5 Clerks | user 1 ann 2 5 valid | scope 1 read 5 on"
                      " | key 7 1 active | grant 7 1"_s);
    }
    [[nodiscard]] std::unique_ptr<Session> session(const QString &alias = u"target"_s) const
    {
        Profile profile = profileFor(database.url());
        profile.ssh = site.settings(alias);
        return Session::forProfile(profile, {}, {});
    }

    SshSite site;
    TestDatabase database{Dialect::MySql};
};

bool opens(Session &session)
{
    session.open();
    return QTest::qWaitFor(
        [&] {
            return session.state() == Session::State::Open && session.snapshot()->isComplete() &&
                   session.activity() == Activity{};
        },
        30'000);
}

} // namespace

void TestSessionTunnel::initTestCase()
{
    if (!SshServer::isInstalled() || !TestDatabase::hasMySql())
        QSKIP("Needs sshd, and a server in CHATELAINE_TEST_MYSQL.");
}

void TestSessionTunnel::opensThroughTheTunnel()
{
    const Fixture f;
    const auto session = f.session();
    QVERIFY(session->tunnel());
    session->open();
    QCOMPARE(session->activity().text, u"Opening the SSH tunnel"_s);
    QVERIFY(opens(*session));
    QCOMPARE(session->snapshot()->size(), 1U);
    QCOMPARE(session->tunnel()->state(), SshTunnel::State::Up);
    QVERIFY(session->canWrite());
}

void TestSessionTunnel::failsInTheWordsOfSsh()
{
    const Fixture f;
    const auto session = f.session(u"closed"_s);
    QStringList failures;
    connect(session.get(), &Session::failed, this,
            [&](const Error &error) { failures += error.message(); });
    session->open();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Failed, 20'000);
    QCOMPARE(failures.size(), 1);
    QVERIFY2(failures.first().contains(u"refused"_s), qPrintable(failures.first()));
}

void TestSessionTunnel::comesBackWhenTheSshServerDoes()
{
    Fixture f;
    const auto session = f.session(u"direct"_s);
    QVERIFY(opens(*session));
    const KeySnapshotPtr shown = session->snapshot();
    f.site.target().stop();
    QTRY_VERIFY_WITH_TIMEOUT(session->connection().isLost(), 20'000); // Nobody asked anything.
    QCOMPARE(session->state(), Session::State::Open);
    QCOMPARE(session->snapshot(), shown);
    QVERIFY(!session->canWrite());
    QVERIFY(f.site.target().start());
    QTRY_VERIFY_WITH_TIMEOUT(!session->connection().isLost(), 60'000);
    QTRY_VERIFY(session->snapshot() != shown);
    QVERIFY(session->canWrite());
}

void TestSessionTunnel::opensNothingWithoutBeingAsked()
{
    const Fixture f;
    const auto session = f.session();
    QTest::qWait(50);
    QCOMPARE(session->tunnel()->state(), SshTunnel::State::Down);
}

QTEST_GUILESS_MAIN(TestSessionTunnel)
#include "tst_sessiontunnel.moc"

// SPDX-License-Identifier: MIT
// From the console to a database behind two SSH servers: the real program asks for ssh, the real
// ssh and sshd carry, a real MariaDB greets.
#include "models/base/async.h"
#include "models/network/askpass.h"
#include "models/network/sshtunnel.h"
#include "tests/support/privateserver.h"
#include "tests/support/processes.h"
#include "tests/support/sshsite.h"

#include <QLocalSocket>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

using Kind = AskpassQuestion::Kind;
using State = SshTunnel::State;

constexpr int Patience = 30'000; // Milliseconds

// The version in the first packet that a MySQL server sends; what came instead of it otherwise.
QByteArray greetingThrough(const SshTunnel &tunnel)
{
    constexpr qsizetype Header = 4;
    QLocalSocket socket;
    socket.connectToServer(tunnel.endpoint().socket);
    QByteArray packet;
    const bool isThere = QTest::qWaitFor(
        [&] {
            packet += socket.readAll();
            return packet.mid(Header + 1).contains('\0');
        },
        Patience);
    if (!isThere || packet.at(Header) != '\x0a')
        return "no greeting: " + packet + tunnel.lastWords().toUtf8();
    return packet.mid(Header + 1, packet.indexOf('\0', Header + 1) - Header - 1);
}

Result<void> resultOf(const QFuture<Result<void>> &started)
{
    std::optional<Result<void>> result;
    QObject guard;
    whenDone(started, &guard, [&result](const Result<void> &outcome) { result = outcome; });
    return QTest::qWaitFor([&result] { return result.has_value(); }, Patience)
               ? *result
               : Result<void>(Error::connection(u"Nothing came of it."_s));
}

} // namespace

class tst_Ssh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesADatabaseBehindAJumpHost_data();
    void reachesADatabaseBehindAJumpHost();

private:
    void answer(AskpassServer &askpass, const AskpassQuestion &question, const SshSite &site);

    int m_hostKeys = 0;
    int m_passphrases = 0;
};

void tst_Ssh::initTestCase()
{
    if (!SshServer::isInstalled())
        QSKIP("sshd, ssh or ssh-keygen is not installed: openssh-server, openssh-client.");
}

void tst_Ssh::answer(AskpassServer &askpass, const AskpassQuestion &question, const SshSite &site)
{
    qInfo("   ssh asks through chatelaine: %s", qPrintable(question.text));
    const bool isHostKey = question.kind == Kind::HostKey;
    ++(isHostKey ? m_hostKeys : m_passphrases);
    askpass.answer(isHostKey ? QByteArray("yes") : site.passphrase());
}

void tst_Ssh::reachesADatabaseBehindAJumpHost_data()
{
    QTest::addColumn<bool>("isSocket");
    QTest::newRow("on a port") << false;
    QTest::newRow("on a socket") << true;
}

void tst_Ssh::reachesADatabaseBehindAJumpHost()
{
    QFETCH(const bool, isSocket);
    const PrivateServer database;
    if (!database.isRunning())
        QSKIP("mariadbd is not installed: mariadb-server-core.");
    SshSite site;
    AskpassServer askpass;
    m_hostKeys = 0;
    m_passphrases = 0;
    connect(&askpass, &AskpassServer::asked, this,
            [&](const AskpassQuestion &question) { answer(askpass, question, site); });
    const Endpoint far = isSocket ? Endpoint{database.socket(), {}, 0}
                                  : Endpoint{{}, u"127.0.0.1"_s, database.port()};
    SshTunnel tunnel(site.settings(u"target"_s), far,
                     askpass.askpassFor(qEnvironmentVariable("CHATELAINE_WINDOW")));

    qInfo("1. %s", qPrintable(tunnel.commandLine()));
    const Result<void> started = resultOf(tunnel.start());
    QVERIFY2(started, qPrintable(started ? QString() : started.error().message()));
    QCOMPARE(m_hostKeys, 2);
    QCOMPARE(m_passphrases, 2);

    QByteArray version = greetingThrough(tunnel);
    qInfo("2. through the tunnel the database says: %s", version.constData());
    QVERIFY(version.contains("MariaDB"));

    const QList<qint64> clients = site.clients();
    QCOMPARE(clients.size(), 2);
    for (const qint64 client : clients) {
        for (const char *name : {"cmdline", "environ"})
            QVERIFY(!processFile(client, name).contains(site.passphrase()));
    }
    qInfo("3. the passphrase is in no argument and no environment of %d ssh processes",
          int(clients.size()));

    site.target().stop();
    QTRY_COMPARE_WITH_TIMEOUT(tunnel.state(), State::Waiting, Patience);
    qInfo("4. sshd and its sessions are killed; ssh says: %s", qPrintable(tunnel.lastWords()));
    QVERIFY(site.target().start());
    QTRY_COMPARE_WITH_TIMEOUT(tunnel.state(), State::Up, Patience);
    version = greetingThrough(tunnel);
    qInfo("5. sshd runs again, and through the tunnel the database says: %s", version.constData());
    QVERIFY(version.contains("MariaDB"));
}

QTEST_GUILESS_MAIN(tst_Ssh)
#include "tst_ssh.moc"

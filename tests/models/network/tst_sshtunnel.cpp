// SPDX-License-Identifier: MIT
// Real ssh, real sshd. The askpass program is this program itself, started again by ssh.
#include "models/base/async.h"
#include "models/network/askpass.h"
#include "models/network/sshtunnel.h"
#include "tests/support/processes.h"
#include "tests/support/sshsite.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

using State = SshTunnel::State;
using Answers = QMap<AskpassQuestion::Kind, QByteArray>; // What is missing is refused.

constexpr int Patience = 20'000; // Milliseconds

// Stands for the database: says hello to everybody who comes.
struct FarEnd
{
    FarEnd()
    {
        listener.listen(QHostAddress::LocalHost);
        QObject::connect(&listener, &QTcpServer::newConnection, &listener, [this] {
            while (QTcpSocket *socket = listener.nextPendingConnection()) {
                ++visitors;
                socket->write("hello\n");
            }
        });
    }
    [[nodiscard]] Endpoint endpoint() const { return {{}, u"127.0.0.1"_s, listener.serverPort()}; }

    QTcpServer listener;
    int visitors = 0;
};

// A site, a tunnel to its target, and a person who answers.
struct Desk
{
    explicit Desk(const QString &alias = u"target"_s, const QStringList &targetOptions = {})
        : site(targetOptions)
        , tunnel(std::make_unique<SshTunnel>(
              site.settings(alias), farEnd.endpoint(),
              askpass.askpassFor(QCoreApplication::applicationFilePath())))
    {
        QObject::connect(&askpass, &AskpassServer::asked, &askpass,
                         [this](const AskpassQuestion &question) { answer(question); });
    }
    // No questions.
    void makeEasy()
    {
        site.trust();
        site.unlockKey();
    }
    void answer(const AskpassQuestion &question)
    {
        asked << question.text;
        qInfo("ssh asks: %s", qPrintable(question.text));
        const auto found = answers.constFind(question.kind);
        askpass.answer(found == answers.cend() ? std::nullopt : std::optional<QByteArray>(*found));
    }
    // The result of start(); an error with an empty message when it never came.
    [[nodiscard]] Result<void> start()
    {
        std::optional<Result<void>> result;
        QObject guard;
        whenDone(tunnel->start(), &guard, [&result](const Result<void> &r) { result = r; });
        return QTest::qWaitFor([&result] { return result.has_value(); }, Patience)
                   ? *result
                   : Result<void>(Error::connection({}));
    }
    // What comes out of this end of the tunnel: "hello\n", or nothing.
    [[nodiscard]] QByteArray hear() const
    {
        QLocalSocket socket;
        socket.connectToServer(tunnel->endpoint().socket);
        QByteArray heard;
        const bool isDone = QTest::qWaitFor(
            [&] {
                heard += socket.readAll();
                return heard.endsWith('\n') || socket.state() == QLocalSocket::UnconnectedState;
            },
            Patience);
        return isDone ? heard : QByteArray("(no end)");
    }

    FarEnd farEnd;
    SshSite site;
    AskpassServer askpass;
    Answers answers;
    QStringList asked;
    std::unique_ptr<SshTunnel> tunnel;
};

Answers willing(const Desk &desk)
{
    return {{AskpassQuestion::Kind::HostKey, "yes"},
            {AskpassQuestion::Kind::Secret, desk.site.passphrase()}};
}

QString message(const Result<void> &result) { return result ? u"up"_s : result.error().message(); }

// Runs a tunnel until it is killed.
int runTunnel(QCoreApplication &application)
{
    const QStringList arguments = application.arguments();
    SshSettings settings;
    settings.host = u"target"_s;
    settings.configFile = arguments.value(2);
    SshTunnel tunnel(settings, {{}, u"127.0.0.1"_s, 1}, {u"/bin/false"_s, {}});
    const auto started = tunnel.start();
    return QCoreApplication::exec();
}

} // namespace

class tst_SshTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesUpThroughAJumpHost();
    void keepsSecretsOutOfProcesses();
    void staysDownWhenTheHostKeyIsRefused();
    void saysWhyThereIsNoTunnel_data();
    void saysWhyThereIsNoTunnel();
    void saysThatSshIsMissing();
    void saysWhyNothingComesThrough();
    void survivesItsServer();
    void asksNobodyAgainAfterARefusal();
    void startsAgainAfterSleep();
    void listensOnAPortToo();
    void keepsItsSocketToItself();
    void stopsWhenCancelled();
    void stopsWithTheObject();
    void stopsWithTheConsole();
};

void tst_SshTunnel::initTestCase()
{
    if (!SshServer::isInstalled())
        QSKIP("sshd, ssh or ssh-keygen is not installed: openssh-server, openssh-client.");
}

void tst_SshTunnel::comesUpThroughAJumpHost()
{
    Desk desk;
    desk.answers = willing(desk);
    qInfo("%s", qPrintable(desk.tunnel->commandLine()));
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.tunnel->state(), State::Up);
    QCOMPARE(desk.farEnd.visitors, 0); // Nobody has knocked yet.
    QCOMPARE(desk.hear(), QByteArray("hello\n"));

    // Of each server its key and ours.
    QCOMPARE(desk.asked.size(), 4);
    QCOMPARE(desk.asked.filter(u"can't be established"_s).size(), 2);
    QCOMPARE(desk.asked.filter(u"Enter passphrase for key"_s).size(), 2);
    QVERIFY(desk.site.knownHosts().contains(desk.site.jump().knownHost().trimmed()));
    QVERIFY(desk.site.knownHosts().contains(desk.site.target().knownHost().trimmed()));
}

void tst_SshTunnel::keepsSecretsOutOfProcesses()
{
    qputenv("CHATELAINE_PASSWORD", "canary of ours");
    qputenv("MYSQL_PWD", "canary of ours");
    Desk desk;
    desk.answers = willing(desk);
    QCOMPARE(message(desk.start()), u"up"_s);
    qunsetenv("CHATELAINE_PASSWORD");
    qunsetenv("MYSQL_PWD");

    const QList<qint64> processes = desk.site.clients();
    QCOMPARE(processes.size(), 2); // To the jump host and to the target.
    for (const qint64 process : processes) {
        for (const char *name : {"cmdline", "environ"}) {
            const QByteArray contents = processFile(process, name);
            QVERIFY(!contents.isEmpty());
            QVERIFY(!contents.contains(desk.site.passphrase()));
            QVERIFY(!contents.contains("canary of ours"));
        }
    }
    QVERIFY(processFile(processes[0], "environ").contains("SSH_ASKPASS_REQUIRE=force"));
    QVERIFY(!desk.tunnel->lastWords().toUtf8().contains(desk.site.passphrase()));
}

void tst_SshTunnel::staysDownWhenTheHostKeyIsRefused()
{
    Desk desk;
    desk.answers = willing(desk);
    desk.answers.remove(AskpassQuestion::Kind::HostKey);
    const Result<void> result = desk.start();
    QVERIFY(!result);
    QVERIFY2(message(result).contains(u"Host key verification failed"_s),
             qPrintable(message(result)));
    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.tunnel->state(), State::Down);
    QCOMPARE(desk.site.knownHosts(), QByteArray());
    QVERIFY(!QFileInfo::exists(desk.tunnel->endpoint().socket));
    QTRY_COMPARE(desk.site.clients(), QList<qint64>());
}

void tst_SshTunnel::saysWhyThereIsNoTunnel_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QByteArray>("passphrase"); // Null = the person refuses.
    QTest::addColumn<QString>("part");

    QTest::newRow("wrong passphrase")
        << u"direct"_s << QByteArray("wrong") << u"Permission denied (publickey)"_s;
    QTest::newRow("refused passphrase")
        << u"direct"_s << QByteArray() << u"Permission denied (publickey)"_s;
    QTest::newRow("wrong passphrase at the jump host")
        << u"target"_s << QByteArray("wrong") << u"Permission denied (publickey)"_s;
    QTest::newRow("unknown alias")
        << u"nowhere.invalid"_s << QByteArray()
        << u"ssh could not reach nowhere.invalid: ssh: Could not resolve"_s;
    QTest::newRow("nobody listens") << u"closed"_s << QByteArray() << u"Connection refused"_s;
}

void tst_SshTunnel::saysWhyThereIsNoTunnel()
{
    QFETCH(const QString, alias);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QString, part);
    Desk desk(alias);
    desk.site.trust();
    if (!passphrase.isNull())
        desk.answers = {{AskpassQuestion::Kind::Secret, passphrase}};
    const Result<void> result = desk.start();
    qInfo("%s", qPrintable(message(result)));
    QVERIFY(!result);
    QCOMPARE(result.error().code(), Error::Code::Connection);
    QVERIFY2(message(result).contains(part), qPrintable(message(result)));
    QCOMPARE(desk.tunnel->state(), State::Down);
    QTest::qWait(1500); // It does not try again.
    QCOMPARE(desk.tunnel->state(), State::Down);
}

void tst_SshTunnel::saysThatSshIsMissing()
{
    Desk desk;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Result<void> result = desk.start();
    qputenv("PATH", path);
    QVERIFY2(message(result).startsWith(u"The program ssh could not be started."_s),
             qPrintable(message(result)));
    QCOMPARE(desk.tunnel->state(), State::Down);
}

void tst_SshTunnel::saysWhyNothingComesThrough()
{
    Desk desk(u"direct"_s, {u"AllowTcpForwarding no"_s});
    desk.makeEasy();
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.hear(), QByteArray());
    QTRY_VERIFY(desk.tunnel->lastWords().contains(u"administratively prohibited"_s));
    qInfo("%s", qPrintable(desk.tunnel->lastWords()));
    QCOMPARE(desk.tunnel->state(), State::Up);
}

void tst_SshTunnel::survivesItsServer()
{
    Desk desk;
    desk.makeEasy();
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.hear(), QByteArray("hello\n"));
    const Endpoint before = desk.tunnel->endpoint();

    for (SshServer *server : {&desk.site.target(), &desk.site.jump()}) {
        server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(desk.tunnel->state(), State::Waiting, Patience);
        qInfo("sshd is gone: %s", qPrintable(desk.tunnel->lastWords()));
        QVERIFY(server->start());
        QTRY_COMPARE_WITH_TIMEOUT(desk.tunnel->state(), State::Up, Patience);
        QCOMPARE(desk.tunnel->endpoint(), before);
        QCOMPARE(desk.hear(), QByteArray("hello\n"));
        qInfo("sshd is back, and so is the tunnel");
    }
    QCOMPARE(desk.asked, QStringList());
    QCOMPARE(desk.site.clients().size(), 2);
}

void tst_SshTunnel::asksNobodyAgainAfterARefusal()
{
    Desk desk(u"direct"_s);
    desk.site.trust();
    desk.answers = willing(desk);
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.asked.size(), 1);

    desk.answers.clear();
    desk.site.target().stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.tunnel->state(), State::Waiting, Patience);
    QVERIFY(desk.site.target().start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.tunnel->state(), State::Down, Patience);
    QTest::qWait(1500);
    QCOMPARE(desk.asked.size(), 2);
    QCOMPARE(desk.tunnel->state(), State::Down);

    desk.answers = willing(desk);
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.hear(), QByteArray("hello\n"));
}

void tst_SshTunnel::startsAgainAfterSleep()
{
    Desk desk(u"direct"_s);
    desk.makeEasy();
    desk.tunnel->restart(); // Nothing to start again.
    QCOMPARE(desk.tunnel->state(), State::Down);
    QCOMPARE(message(desk.start()), u"up"_s);
    const QList<qint64> before = desk.site.clients();
    desk.tunnel->restart();
    QCOMPARE(desk.tunnel->state(), State::Starting);
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.hear(), QByteArray("hello\n"));
    QTRY_COMPARE(desk.site.clients().size(), 1);
    QVERIFY(desk.site.clients() != before);
}

void tst_SshTunnel::listensOnAPortToo()
{
    Desk desk(u"direct"_s);
    desk.makeEasy();
    desk.tunnel =
        std::make_unique<SshTunnel>(desk.site.settings(u"direct"_s), desk.farEnd.endpoint(),
                                    SshAskpass{}, nullptr, SshTunnel::LocalEnd::Port);
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.tunnel->endpoint().host, u"127.0.0.1"_s);
    QTcpSocket socket;
    socket.connectToHost(desk.tunnel->endpoint().host, desk.tunnel->endpoint().port);
    QTRY_COMPARE_WITH_TIMEOUT(socket.bytesAvailable(), 6, Patience);
}

void tst_SshTunnel::keepsItsSocketToItself()
{
    Desk desk(u"direct"_s);
    desk.makeEasy();
    QCOMPARE(message(desk.start()), u"up"_s);
    const QFileInfo socket(desk.tunnel->endpoint().socket);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(socket.permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(socket.path()).permissions() & others, QFile::Permissions());
    desk.tunnel.reset();
    QVERIFY(!QFileInfo::exists(socket.path()));
}

void tst_SshTunnel::stopsWhenCancelled()
{
    Desk desk; // Asks, and nobody answers.
    desk.askpass.disconnect();
    QSignalSpy asked(&desk.askpass, &AskpassServer::asked);
    QSignalSpy withdrawn(&desk.askpass, &AskpassServer::withdrawn);
    QFuture<Result<void>> started = desk.tunnel->start();
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, Patience);
    started.cancel();
    QTRY_COMPARE(desk.tunnel->state(), State::Down);
    QTRY_COMPARE(withdrawn.size(), 1);
    QTRY_COMPARE(desk.site.clients(), QList<qint64>());
    QVERIFY(started.isFinished());
}

void tst_SshTunnel::stopsWithTheObject()
{
    Desk desk;
    desk.makeEasy();
    QCOMPARE(message(desk.start()), u"up"_s);
    QCOMPARE(desk.site.clients().size(), 2);
    desk.tunnel.reset();
    QTRY_COMPARE(desk.site.clients(), QList<qint64>());
}

void tst_SshTunnel::stopsWithTheConsole()
{
    Desk desk;
    desk.makeEasy();
    const QTemporaryDir runtime; // Who is killed tidies nothing up.
    QProcess console;
    console.setEnvironment(QProcess::systemEnvironment() << u"XDG_RUNTIME_DIR="_s + runtime.path());
    console.start(QCoreApplication::applicationFilePath(), {u"--tunnel"_s, desk.site.config()});
    // The console itself names the configuration too.
    QTRY_COMPARE_WITH_TIMEOUT(desk.site.clients().size(), 3, Patience);
    QTest::qWait(500);
    ::kill(pid_t(console.processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(desk.site.clients(), QList<qint64>(), Patience);
    QTRY_COMPARE(console.state(), QProcess::NotRunning);
}

int main(int argc, char *argv[])
{
    if (isAskpass())
        return runAskpass(argc, argv);
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--tunnel"_L1)
        return runTunnel(application);
    tst_SshTunnel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sshtunnel.moc"

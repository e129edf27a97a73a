// SPDX-License-Identifier: MIT
#include "models/network/sshcommand.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const SshForward SocketToPort{{u"/run/user/1/c/database"_s, {}, 0}, {{}, u"db.example"_s, 3306}};

SshSettings host(const QString &name)
{
    SshSettings settings;
    settings.host = name;
    return settings;
}

QString forwardOf(const SshForward &forward)
{
    const QStringList arguments = sshArguments(host(u"alias"_s), forward);
    return arguments.value(arguments.indexOf(u"-L"_s) + 1);
}

// What ssh itself understands, one option in a line.
QByteArray understood(const QStringList &arguments)
{
    QProcess ssh;
    ssh.start(u"ssh"_s, QStringList{u"-G"_s} + arguments);
    ssh.waitForFinished();
    return ssh.exitCode() == 0 ? '\n' + ssh.readAllStandardOutput() : ssh.readAllStandardError();
}

} // namespace

class tst_SshCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyTheHostWhenNothingElseIsSet();
    void passesWhatIsSet();
    void neverAnswersTheQuestionOfTheHostKey();
    void forwards_data();
    void forwards();
    void isUnderstoodBySsh();
    void isQuotedForAShell_data();
    void isQuotedForAShell();
};

void tst_SshCommand::namesOnlyTheHostWhenNothingElseIsSet()
{
    const QStringList arguments = sshArguments(host(u"alias"_s), SocketToPort);
    for (const QString &letter : {u"-F"_s, u"-p"_s, u"-l"_s, u"-J"_s, u"-i"_s})
        QVERIFY2(!arguments.contains(letter), qPrintable(letter));
    QCOMPARE(arguments.mid(arguments.size() - 4).join(u' '),
             u"-L /run/user/1/c/database:db.example:3306 -- alias"_s);
}

void tst_SshCommand::passesWhatIsSet()
{
    const SshSettings settings{u"web1"_s,          2222,
                               u"ann"_s,           u"a@jump:22,[::1]:23"_s,
                               u"/home/ann/key"_s, u"/home/ann/config"_s};
    const QString line = sshArguments(settings, SocketToPort).join(u' ');
    QVERIFY2(line.endsWith(u"-F /home/ann/config -p 2222 -l ann -J a@jump:22,[::1]:23 "
                           "-o IdentitiesOnly=yes -i /home/ann/key "
                           "-L /run/user/1/c/database:db.example:3306 -- web1"_s),
             qPrintable(line));
}

void tst_SshCommand::neverAnswersTheQuestionOfTheHostKey()
{
    const QString line = sshArguments(host(u"alias"_s), SocketToPort).join(u' ');
    for (const QString &option : {u"StrictHostKeyChecking"_s, u"KnownHosts"_s, u"BatchMode"_s})
        QVERIFY2(!line.contains(option, Qt::CaseInsensitive), qPrintable(line));
}

void tst_SshCommand::forwards_data()
{
    QTest::addColumn<SshForward>("forward");
    QTest::addColumn<QString>("argument");

    const Endpoint socket{u"/t/s"_s, {}, 0};
    const Endpoint port{{}, u"127.0.0.1"_s, 40000};
    QTest::newRow("socket to port") << SshForward{socket, {{}, u"db"_s, 3306}} << u"/t/s:db:3306"_s;
    QTest::newRow("socket to socket") << SshForward{socket, {u"/run/mysqld/mysqld.sock"_s, {}, 0}}
                                      << u"/t/s:/run/mysqld/mysqld.sock"_s;
    QTest::newRow("port to port") << SshForward{port, {{}, u"db"_s, 3306}}
                                  << u"127.0.0.1:40000:db:3306"_s;
    QTest::newRow("port to socket")
        << SshForward{port, {u"/s"_s, {}, 0}} << u"127.0.0.1:40000:/s"_s;
    QTest::newRow("IPv6") << SshForward{socket, {{}, u"2001:db8::7"_s, 3306}}
                          << u"/t/s:[2001:db8::7]:3306"_s;
    QTest::newRow("IPv6 in brackets")
        << SshForward{socket, {{}, u"[::1]"_s, 3306}} << u"/t/s:[::1]:3306"_s;
    QTest::newRow("signs of ssh in a path")
        << SshForward{{u"/t/50%:a\\b"_s, {}, 0}, {{}, u"db"_s, 1}} << u"/t/50%%\\:a\\\\b:db:1"_s;
}

void tst_SshCommand::forwards()
{
    QFETCH(const SshForward, forward);
    QTEST(forwardOf(forward), "argument");
}

void tst_SshCommand::isUnderstoodBySsh()
{
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
        QSKIP("ssh is not installed.");
    SshSettings settings = host(u"alias"_s);
    settings.configFile = u"/dev/null"_s;
    settings.identityFile = u"/dev/null"_s; // It has to exist.
    settings.jumpHosts = u"ann@jump:23"_s;
    const QByteArray options = understood(sshArguments(settings, SocketToPort));
    for (const char *line :
         {"\nhost alias\n", "\nsessiontype none\n", "\nrequesttty false\n", "\nforwardagent no\n",
          "\nforwardx11 no\n", "\nexitonforwardfailure yes\n", "\nstreamlocalbindmask 0177\n",
          "\nstreamlocalbindunlink yes\n", "\ncontrolmaster false\n", "\npermitlocalcommand no\n",
          "\nidentitiesonly yes\n", "\nidentityfile /dev/null\n", "\nproxyjump ann@jump:23\n",
          "\nstricthostkeychecking ask\n", "\nserveraliveinterval 15\n", "\nloglevel INFO\n",
          "\nlocalforward /run/user/1/c/database [db.example]:3306\n"})
        QVERIFY2(options.contains(line), QByteArray(line + options).constData());
}

void tst_SshCommand::isQuotedForAShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"/home/ann/key-1_2.pem"_s;
    QTest::newRow("blank") << u"/home/ann/my key"_s;
    QTest::newRow("quote") << u"/it's"_s;
    QTest::newRow("command") << u"/$(touch x)`y`"_s;
    QTest::newRow("tilde") << u"~/key"_s;
    QTest::newRow("letters") << u"/schl\u00fcssel"_s;
}

void tst_SshCommand::isQuotedForAShell()
{
    QFETCH(const QString, word);
    SshSettings settings = host(u"alias"_s);
    settings.identityFile = word;
    const QString line = sshCommandLine(settings, SocketToPort);
    QVERIFY(line.startsWith(u"ssh -N "_s));

    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + line.mid(4)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
             sshArguments(settings, SocketToPort));
}

QTEST_GUILESS_MAIN(tst_SshCommand)
#include "tst_sshcommand.moc"

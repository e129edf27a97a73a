// SPDX-License-Identifier: MIT
// The other side is this program itself, started again as ssh would start it.
#include "models/network/askpass.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

using Kind = AskpassQuestion::Kind;

// An askpass program that ssh would have started.
struct Asker
{
    Asker(const AskpassServer &server, const QString &text, const QString &prompt = {})
    {
        const SshAskpass askpass = server.askpassFor(QCoreApplication::applicationFilePath());
        QStringList environment = QProcess::systemEnvironment() + askpass.environment;
        if (!prompt.isEmpty())
            environment << u"SSH_ASKPASS_PROMPT="_s + prompt;
        program.setEnvironment(environment);
        program.start(askpass.program, {text});
    }
    ~Asker()
    {
        program.kill();
        program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Asker)

    [[nodiscard]] bool hasEnded() const { return program.state() == QProcess::NotRunning; }

    QProcess program;
};

struct Desk
{
    Desk()
    {
        QObject::connect(&server, &AskpassServer::asked, &server,
                         [this](const AskpassQuestion &question) { asked.push_back(question); });
        QObject::connect(&server, &AskpassServer::withdrawn, &server, [this] { ++withdrawn; });
    }

    AskpassServer server;
    std::vector<AskpassQuestion> asked;
    int withdrawn = 0;
};

QString socketOf(const AskpassServer &server)
{
    return server.askpassFor({}).environment.value(0).section(u'=', 1);
}

} // namespace

class tst_Askpass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsQuestionsApart_data();
    void tellsQuestionsApart();
    void handsTheAnswerOver_data();
    void handsTheAnswerOver();
    void failsWhenRefused();
    void failsWhenNobodyListens();
    void asksOneAfterTheOther();
    void withdrawsWhatNobodyWaitsFor();
    void ignoresAnswersToNoQuestion();
    void hangsUpOnThoseWhoSayTooMuch();
    void keepsItsSocketToItself();
};

void tst_Askpass::tellsQuestionsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const QString &text, const QString &prompt, Kind kind,
                        const QString &shown) {
        QTest::newRow(name) << text << prompt << int(kind) << shown;
    };
    const QString host = u"The authenticity of host 'h' can't be established.\n"
                         "Are you sure you want to continue connecting (yes/no/[fingerprint])?"_s;
    row("passphrase", u"Enter passphrase for key '/k': "_s, {}, Kind::Secret,
        u"Enter passphrase for key '/k':"_s);
    row("host key", host + u' ', {}, Kind::HostKey, host);
    row("agent", u"Allow use of key k?"_s, u"confirm"_s, Kind::Confirm, u"Allow use of key k?"_s);
    row("touch", u"Confirm user presence"_s, u"none"_s, Kind::Notice, u"Confirm user presence"_s);
    row("hostile", u"Password\u202e:\x1b[2J"_s, {}, Kind::Secret,
        u"Password[U+202E]:[U+001B][2J"_s);
    row("no words", {}, {}, Kind::Secret, {});
    row("many lines", u"a\n"_s.repeated(5000), {}, Kind::Secret, u"a\n"_s.repeated(19) + u'a');
    row("long", QString(20'000, u'a'), {}, Kind::Secret, QString(4000, u'a'));
}

void tst_Askpass::tellsQuestionsApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, prompt);
    Desk desk;
    const Asker asker(desk.server, text, prompt);
    QTRY_COMPARE(desk.asked.size(), size_t(1));
    QTEST(int(desk.asked[0].kind), "kind");
    QTEST(desk.asked[0].text, "shown");
}

void tst_Askpass::handsTheAnswerOver_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("word") << QByteArray("s3cret");
    QTest::newRow("letters") << QByteArray(" g\xc3\xbcldene Au ");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void tst_Askpass::handsTheAnswerOver()
{
    QFETCH(const QByteArray, answer);
    Desk desk;
    Asker asker(desk.server, u"Password:"_s);
    QTRY_COMPARE(desk.asked.size(), size_t(1));
    desk.server.answer(answer);
    QTRY_VERIFY(asker.hasEnded());
    QCOMPARE(asker.program.exitCode(), 0);
    QCOMPARE(asker.program.readAllStandardOutput(), QByteArray(answer + '\n'));
    QCOMPARE(asker.program.readAllStandardError(), QByteArray());
    QCOMPARE(desk.withdrawn, 0);
}

void tst_Askpass::failsWhenRefused()
{
    Desk desk;
    Asker asker(desk.server, u"Password:"_s);
    QTRY_COMPARE(desk.asked.size(), size_t(1));
    desk.server.answer(std::nullopt);
    QTRY_VERIFY(asker.hasEnded());
    QVERIFY(asker.program.exitCode() != 0);
    QCOMPARE(asker.program.readAllStandardOutput(), QByteArray());
}

void tst_Askpass::failsWhenNobodyListens()
{
    auto server = std::make_unique<AskpassServer>();
    const SshAskpass askpass = server->askpassFor(QCoreApplication::applicationFilePath());
    server.reset();
    QVERIFY(!QFileInfo::exists(QFileInfo(askpass.environment[0].section(u'=', 1)).path()));

    QProcess program;
    program.setEnvironment(QProcess::systemEnvironment() + askpass.environment);
    program.start(askpass.program, {u"Password:"_s});
    QVERIFY(program.waitForFinished());
    QVERIFY(program.exitCode() != 0);
}

void tst_Askpass::asksOneAfterTheOther()
{
    Desk desk;
    Asker first(desk.server, u"1"_s);
    QTRY_COMPARE(desk.asked.size(), size_t(1));
    Asker second(desk.server, u"2"_s);
    Asker third(desk.server, u"3"_s);
    QTest::qWait(100);
    QCOMPARE(desk.asked.size(), size_t(1));

    desk.server.answer("one");
    QTRY_COMPARE(desk.asked.size(), size_t(2));
    desk.server.answer("two");
    QTRY_COMPARE(desk.asked.size(), size_t(3));
    desk.server.answer("three");
    QTRY_VERIFY(first.hasEnded() && second.hasEnded() && third.hasEnded());
    QCOMPARE(first.program.readAllStandardOutput(), QByteArray("one\n"));
    const bool isSecondFirst = desk.asked[1].text == "2"_L1;
    QCOMPARE(second.program.readAllStandardOutput(), isSecondFirst ? "two\n" : "three\n");
}

void tst_Askpass::withdrawsWhatNobodyWaitsFor()
{
    Desk desk;
    Asker first(desk.server, u"1"_s);
    QTRY_COMPARE(desk.asked.size(), size_t(1));
    Asker second(desk.server, u"2"_s);
    QTest::qWait(100);

    first.program.kill();
    QTRY_COMPARE(desk.withdrawn, 1);
    QTRY_COMPARE(desk.asked.size(), size_t(2));
    QCOMPARE(desk.asked[1].text, u"2"_s);
    desk.server.answer("two");
    QTRY_VERIFY(second.hasEnded());
    QCOMPARE(second.program.readAllStandardOutput(), QByteArray("two\n"));
    QCOMPARE(desk.withdrawn, 1);
}

void tst_Askpass::ignoresAnswersToNoQuestion()
{
    Desk desk;
    desk.server.answer("too early");
    Asker asker(desk.server, u"1"_s);
    QTRY_COMPARE(desk.asked.size(), size_t(1));
    desk.server.answer(std::nullopt);
    desk.server.answer("too late");
    QTRY_VERIFY(asker.hasEnded());
    QVERIFY(asker.program.exitCode() != 0);
}

void tst_Askpass::hangsUpOnThoseWhoSayTooMuch()
{
    Desk desk;
    QLocalSocket socket;
    socket.connectToServer(socketOf(desk.server));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(desk.asked.empty());
}

void tst_Askpass::keepsItsSocketToItself()
{
    const AskpassServer server;
    const QFileInfo socket(socketOf(server));
    QVERIFY(socket.exists());
    QCOMPARE(QFileInfo(socket.path()).permissions() & ~QFile::Permissions(0xf000),
             QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

int main(int argc, char *argv[])
{
    if (isAskpass())
        return runAskpass(argc, argv);
    QCoreApplication application(argc, argv);
    tst_Askpass test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_askpass.moc"

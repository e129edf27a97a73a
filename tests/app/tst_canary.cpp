// SPDX-License-Identifier: MIT
// A password goes through both programs, and is searched for wherever it could have been left: in
// what they print, in their arguments and those of their children, and in every file they can
// write.
#include "tests/support/canary.h"
#include "tests/support/testdatabase.h"
#include "tests/support/vncclient.h"
#include "tests/support/watchedprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Looks different in every encoding. ASCII, so that it can be typed.
const QByteArray Canary = "Kanari+Vogel/47=11%x?&#"_ba;

enum class Way { StandardInput, Environment };

} // namespace

class TestCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void findsCanariesInEveryDisguise_data();
    void findsCanariesInEveryDisguise();
    void commandLineLeavesNoTrace_data();
    void commandLineLeavesNoTrace();
    void windowLeavesNoTraceOfWhatIsTyped_data();
    void windowLeavesNoTraceOfWhatIsTyped();

private:
    // Of the account whose password is the canary, or of one with another.
    [[nodiscard]] QString urlOf(const QString &situation) const;
    [[nodiscard]] int connectionsOf(const QString &user) const;

    std::unique_ptr<TestDatabase> m_database;
    QString m_right;
    QString m_wrong;
};

void TestCanary::initTestCase()
{
    if (!TestDatabase::hasMySql())
        return;
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    m_database->fill(u"group 5 Clerk | user 1 ann 2 5 valid | scope 1 read 5 on"
                     " | key 7 1 active | grant 7 1"_s);
    const QStringList rights{
        u"SELECT, UPDATE, DELETE, INSERT ON `%1`.*"_s.arg(m_database->url().database)};
    m_right = m_database->makeAccount(rights);
    m_wrong = m_database->makeAccount(rights);
    m_database->run(u"SET PASSWORD FOR '%1'@'localhost' = PASSWORD('%2')"_s.arg(
        m_right, QString::fromLatin1(Canary)));
    m_database->run(u"SET PASSWORD FOR '%1'@'localhost' = PASSWORD('another')"_s.arg(m_wrong));
}

void TestCanary::cleanupTestCase() { m_database.reset(); }

QString TestCanary::urlOf(const QString &situation) const
{
    DatabaseUrl url = m_database->url();
    url.user = situation == "wrong"_L1 ? m_wrong : m_right;
    if (situation == "gone"_L1)
        url.socket += u".gone"_s;
    return url.toString();
}

int TestCanary::connectionsOf(const QString &user) const
{
    return m_database
        ->rows(u"SELECT COUNT(*) FROM information_schema.processlist WHERE user = '%1'"_s.arg(user))
        .toInt();
}

void TestCanary::findsCanariesInEveryDisguise_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("disguise");
    const QString text = QString::fromLatin1(Canary);
    const auto row = [](const char *disguise, const QByteArray &data) {
        QTest::newRow(disguise) << QByteArray("before " + data + " after")
                                << QString::fromLatin1(disguise);
    };
    row("plain", Canary);
    row("UTF-16LE", QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()));
    row("hexadecimal", Canary.toHex());
    row("HEXADECIMAL", Canary.toHex().toUpper());
    row("percent-encoded", Canary.toPercentEncoding());
    row("base64", Canary.toBase64());
    QTest::newRow("base64 of more") << QByteArray("a" + Canary + "b").toBase64() << u"base64"_s;
    QTest::newRow("base64 of yet more")
        << QByteArray("xy" + Canary + "b").toBase64() << u"base64"_s;
    QTest::newRow("nothing") << QByteArray("before after") << QString();
}

void TestCanary::findsCanariesInEveryDisguise()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, disguise);
    QCOMPARE(disguisesIn(data, Canary).join(u' '), disguise);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".hidden/below"_s));
    QFile file(folder.filePath(u".hidden/below/.file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(data);
    file.close();
    const CanarySearch search = searchFolder(folder.path(), Canary);
    QCOMPARE(search.files, 1);
    QCOMPARE(search.found.size(), disguise.isEmpty() ? 0 : 1);
}

void TestCanary::commandLineLeavesNoTrace_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("status"); // Of a command; --diagnose ends with 0 or 1.
    QTest::newRow("right password") << u"right"_s << 0;
    QTest::newRow("wrong password") << u"wrong"_s << 3;
    QTest::newRow("server gone") << u"gone"_s << 3;
}

void TestCanary::commandLineLeavesNoTrace()
{
    if (!m_database)
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    QFETCH(const QString, situation);
    QFETCH(const int, status);
    for (const QString &command : {u"info"_s, u"keys list --json"_s, u"--diagnose"_s,
                                   u"keys disable 7"_s, u"keys enable 7"_s}) {
        for (const Way way : {Way::StandardInput, Way::Environment}) {
            WatchedProgram program(Canary);
            QStringList arguments{u"--database"_s, urlOf(situation)};
            if (way == Way::StandardInput)
                arguments += u"--password-stdin"_s;
            else
                program.setVariable(u"CHATELAINE_PASSWORD"_s, QString::fromLatin1(Canary));
            arguments += command.split(u' ');
            program.start("CHATELAINE_CLI", arguments,
                          way == Way::StandardInput ? Canary + '\n' : QByteArray());
            program.watch();
            QString told;
            QCOMPARE(program.leaks(&told), QString());
            QCOMPARE(program.status(), command == "--diagnose"_L1 ? int(status != 0) : status);
            qInfo().noquote() << command
                              << (way == Way::StandardInput ? u"(standard input):"_s
                                                            : u"(environment):"_s)
                              << told;
        }
    }
}

void TestCanary::windowLeavesNoTraceOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("situation");
    QTest::newRow("right password") << u"right"_s;
    QTest::newRow("wrong password") << u"wrong"_s;
    QTest::newRow("server gone") << u"gone"_s;
}

void TestCanary::windowLeavesNoTraceOfWhatIsTyped()
{
    if (!m_database)
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    if (!VncClient::isAvailable())
        QSKIP("The platform plug-in for VNC is not installed.");
    QFETCH(const QString, situation);
    const auto failures = [this] {
        return m_database->rows(u"SHOW GLOBAL STATUS LIKE 'Access_denied_errors'"_s)
            .section(u' ', 1)
            .toInt();
    };
    const int failuresBefore = failures();
    QTRY_COMPARE(connectionsOf(m_right), 0); // Those of the command line are gone.
    const quint16 port = VncClient::freePort();
    WatchedProgram window(Canary);
    window.setVariable(u"QT_QPA_PLATFORM"_s, VncClient::platform(port));
    window.start("CHATELAINE_WINDOW", {urlOf(situation)});
    VncClient keyboard;
    QVERIFY2(keyboard.connectTo(port), window.printed().constData());
    QTest::qWait(500); // The dialog is there before the first events are processed; its focus not.
    window.look();
    keyboard.type(QString::fromLatin1(Canary) + u'\n');
    if (situation == "right"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(m_right) > 0, 30'000);
    else if (situation == "wrong"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(failures() > failuresBefore, 30'000);
    for (int i = 0; i < 20; ++i) { // What it does with it afterwards.
        window.look();
        QTest::qWait(100);
    }
    QVERIFY2(window.isRunning(), window.printed().right(2000).constData());
    window.kill();
    QString told;
    QCOMPARE(window.leaks(&told), QString());
    qInfo().noquote() << told;
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"

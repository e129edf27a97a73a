// SPDX-License-Identifier: MIT
// A token goes through both programs, and is searched for wherever it could have been left: in what
// they print, in arguments, in files, in the database and its log, in what a crash leaves, and in
// what is sent over the network.
#include "tests/support/canary.h"
#include "tests/support/forumtables.h"
#include "tests/support/loopbackapi.h"
#include "tests/support/privateserver.h"
#include "tests/support/processes.h"
#include "tests/support/vncclient.h"
#include "tests/support/watchedprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Of a key, and of none.
const QByteArray Known = "cav7_KanariVogel-0123456789_abcdefGHI"_ba;
const QByteArray Unknown = "cav7_ZaunkoenigVogel0123456789_abcdef"_ba;

// What may be shown of a token is no secret: the search is for the part after its prefix.
QByteArray secretOf(const QByteArray &token) { return token.sliced(5 + 8); }

} // namespace

class TestTokenCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandLineLeavesNoTrace_data();
    void commandLineLeavesNoTrace();
    void windowLeavesNoTrace();
    void cleanupTestCase();

private:
    void checkDatabase(const QByteArray &token) const;
    [[nodiscard]] QByteArray profiles() const;
    [[nodiscard]] QByteArray statements() const;

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateServer> m_server;
    std::unique_ptr<LoopbackApi> m_api;
};

void TestTokenCanary::initTestCase()
{
    QCOMPARE(Known.size(), 37);
    QCOMPARE(Unknown.size(), 37);
    m_server = std::make_unique<PrivateServer>(QStringList{
        u"--general-log=1"_s, u"--general-log-file=%1"_s.arg(m_folder.filePath(u"general.log"_s))});
    if (!m_server->isRunning())
        QSKIP("mariadbd is not installed.");
    makeForum(*m_server);
    m_server->run(u"UPDATE xf_cav7_api_key SET key_prefix = 'KanariVo', key_hash = UNHEX('%1')"
                  " WHERE key_id = 7"_s.arg(QString::fromLatin1(
                      QCryptographicHash::hash(Known, QCryptographicHash::Sha256).toHex())));
    m_api = std::make_unique<LoopbackApi>(m_server->url());
    QVERIFY(m_api->start());
}

void TestTokenCanary::cleanupTestCase() { m_api.reset(); }

// That the server was sent so far.
QByteArray TestTokenCanary::statements() const
{
    QFile log(m_folder.filePath(u"general.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

// Every row of every table, and every statement.
void TestTokenCanary::checkDatabase(const QByteArray &token) const
{
    const QByteArray statements = this->statements();
    QVERIFY(statements.contains("api_key"));
    QCOMPARE(disguisesIn(statements, secretOf(token)).join(u' '), QString());
    const QString tables = m_server->rows(
        u"SELECT table_name FROM information_schema.tables WHERE table_schema = 'forum'"_s);
    for (const QString &table : tables.split(u'|')) {
        const QByteArray rows = m_server->rows(u"SELECT * FROM "_s + table).toUtf8();
        QCOMPARE(disguisesIn(rows, secretOf(token)).join(u' '), QString());
    }
}

void TestTokenCanary::commandLineLeavesNoTrace_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    for (const auto &[name, token, found] :
         {std::tuple("known", Known, true), std::tuple("unknown", Unknown, false)}) {
        const auto row = [name = name, token = token](const QString &command, int status) {
            QTest::addRow("%s: %s", name, qPrintable(command)) << token << command << status;
        };
        row(u"keys show --token-stdin"_s, found ? 0 : 1);
        row(u"predict --token-stdin"_s, found ? 0 : 1);
        row(u"predict --token-stdin --route /api/v1/tickets --json"_s, 1);
        row(u"find-leaks - --json"_s, found ? 1 : 0);
        row(u"find-leaks %1"_s, found ? 1 : 0);
        row(u"info --token-stdin"_s, 2); // Refused with its arguments in the message.
    }
}

void TestTokenCanary::commandLineLeavesNoTrace()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, command);
    QFETCH(const int, status);
    QFile leak(m_folder.filePath(u"leak.log"_s));
    QVERIFY(leak.open(QIODevice::WriteOnly));
    leak.write("GET / HTTP/1.1\nAuthorization: Bearer " + token + "\n");
    leak.close();
    WatchedProgram program(secretOf(token));
    QStringList arguments{u"--database"_s, m_server->url().toString()};
    for (const QString &word : command.split(u' '))
        arguments += word == "%1"_L1 ? leak.fileName() : word;
    program.start("CHATELAINE_CLI", arguments, token + '\n');
    program.watch();
    QString told;
    QCOMPARE(program.leaks(&told), QString());
    QVERIFY2(program.status() == status, program.printed().right(2000).constData());
    checkDatabase(token);
    qInfo().noquote() << told;
}

QByteArray TestTokenCanary::profiles() const
{
    return R"({"format": "chatelaine-profiles", "version": 1, "profiles": [{
        "id": "6f1c1f0e-6f1e-4d0b-9a53-0d1f8f8c2a11", "name": "desk", "support": true,
        "database": "forum", "user": "root", "tls": "off", "password": "ask",
        "socket": ")" +
           m_server->socket().toUtf8() + R"(", "api": ")" + m_api->url().toUtf8() + R"("}]})";
}

// Typed into the lookup, the key is found, the API is asked once, and the program crashes.
void TestTokenCanary::windowLeavesNoTrace()
{
    if (!VncClient::isAvailable())
        QSKIP("The platform plug-in for VNC is not installed.");
    const auto requests = [this] { return int(m_api->requests().size()); };
    const int requestsBefore = requests();
    const qsizetype commitsBefore = statements().count("COMMIT");
    const quint16 port = VncClient::freePort();
    WatchedProgram window(secretOf(Known));
    window.write(u"DATA/chatelaine/profiles.json"_s, profiles());
    window.setVariable(u"QT_QPA_PLATFORM"_s, VncClient::platform(port));
    window.start("CHATELAINE_WINDOW", {u"--profile"_s, u"desk"_s});
    VncClient keyboard;
    QVERIFY2(keyboard.connectTo(port), window.printed().constData());
    QTest::qWait(500);      // The dialog is there before the first events are processed.
    keyboard.type(u"\n"_s); // The account has no password.
    // The newest keys, and then the whole; the field has the focus soon after the first.
    QTRY_VERIFY_WITH_TIMEOUT(statements().count("COMMIT") >= commitsBefore + 2, 30'000);
    QTest::qWait(1500);
    window.look();
    const qsizetype lookupsBefore = statements().count("key_hash");
    keyboard.type(QString::fromLatin1(Known));
    QTRY_VERIFY_WITH_TIMEOUT(statements().count("key_hash") > lookupsBefore, 15'000);
    QTest::qWait(500);
    QCOMPARE(requests(), requestsBefore); // Never by itself.
    keyboard.typeWithAlt('w');            // The route.
    keyboard.type(u"/api/v1/tickets\n"_s);
    QTest::qWait(300);
    QCOMPARE(requests(), requestsBefore);
    keyboard.typeWithAlt('a');
    QTRY_COMPARE_WITH_TIMEOUT(requests(), requestsBefore + 1, 15'000);
    QCOMPARE(m_api->requests().back().header("Authorization"_ba), "Bearer " + Known);
    QTest::qWait(500);
    QCOMPARE(requests(), requestsBefore + 1);
    window.look();
    QVERIFY2(window.isRunning(), window.printed().right(2000).constData());
    QVERIFY(processFile(window.processId(), "limits")
                .contains("Max core file size        0                    0"));
    window.crash();
    QCOMPARE(window.status(), -1);
    QString told;
    QCOMPARE(window.leaks(&told), QString());
    checkDatabase(Known);
    qInfo().noquote() << told;
}

QTEST_GUILESS_MAIN(TestTokenCanary)
#include "tst_tokencanary.moc"

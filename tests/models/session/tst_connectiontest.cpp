// SPDX-License-Identifier: MIT
#include "models/session/connectiontest.h"
#include "tests/support/privateserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using Stage = ConnectionTest::Stage;
using State = ConnectionTest::State;

namespace {

// "none none passed passed passed"
QString print(const ConnectionTest &test)
{
    static constexpr std::array Words{"waiting"_L1, "running"_L1, "passed"_L1, "failed"_L1,
                                      "none"_L1};
    QStringList words;
    for (int i = 0; i < ConnectionTest::StageCount; ++i)
        words += Words.at(size_t(test.step(Stage(i)).state));
    return words.join(u' ');
}

bool runs(ConnectionTest &test)
{
    const QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    return QTest::qWaitFor([&] { return finished.count() == 1; }, 20'000) && test.isFinished();
}

const QString Clerk = u"group 5 Clerks | user 1 ann 2 5 valid | scope 1 read 5 on"
                      " | key 7 1 active | grant 7 1"_s;

// A server with a certificate by the test's own authority, made out to 127.0.0.1.
struct SafeServer
{
    [[nodiscard]] DatabaseUrl url() const
    {
        DatabaseUrl url;
        url.dialect = Dialect::MySql;
        url.host = u"127.0.0.1"_s;
        url.port = server.port();
        url.user = u"tester"_s;
        url.database = u"forum"_s;
        url.tls = TlsMode::VerifyIdentity;
        url.caFile = certificates.file(u"ca"_s);
        return url;
    }
    [[nodiscard]] bool isReady() const { return certificates.isMade() && server.isRunning(); }

    TestCertificates certificates;
    PrivateServer server{{u"--ssl-cert="_s + certificates.file(u"good"_s),
                          u"--ssl-key="_s + certificates.key(u"good"_s),
                          u"--ssl-ca="_s + certificates.file(u"ca"_s)}};
};

} // namespace

class TestConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void waitsAtFirst();
    void passesEveryStage();
    void tellsEachStepInTurn();
    void saysWhatTheAccountMayNotDo();
    void failsAtTheTables();
    void failsAtTheLogin();
    void failsWhereNobodyListens();
    void showsTheCertificate();
    void failsWhenTheCertificateIsNotTrusted();
    void failsAtEncryption();
    void failsAtTheTunnel();
    void mayEndAtAnyMoment_data();
    void mayEndAtAnyMoment();
};

void TestConnectionTest::waitsAtFirst()
{
    const ConnectionTest test(profileFor({}), {}, {});
    QCOMPARE(print(test), u"waiting waiting waiting waiting waiting"_s);
    QVERIFY(!test.isFinished());
    QVERIFY(!test.tlsReport());
}

void TestConnectionTest::passesEveryStage()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(Clerk);
    ConnectionTest test(profileFor(database.url()), {}, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none none passed passed passed"_s);
    QVERIFY(test.step(Stage::Login)
                .text.contains(dialect == Dialect::Sqlite ? "SQLite"_L1 : "MariaDB"_L1));
    QCOMPARE(test.step(Stage::Tables).text,
             u"Cav7 1.2 with the prefix xf_cav7_: 1 key(s), 1 scope(s), 1 group(s)."_s);
    QCOMPARE(test.step(Stage::Rights).text, u"admin"_s);
}

void TestConnectionTest::tellsEachStepInTurn()
{
    TestDatabase database(Dialect::Sqlite);
    database.makeTables();
    ConnectionTest test(profileFor(database.url()), {}, {});
    QStringList told;
    connect(&test, &ConnectionTest::stepChanged, this, [&](Stage stage) {
        QVERIFY(!ConnectionTest::stageText(stage).isEmpty());
        told += QString::number(int(stage)) + u':' + QString::number(int(test.step(stage).state));
    });
    QVERIFY(runs(test));
    QCOMPARE(told,
             (QStringList{u"0:4"_s, u"1:4"_s, u"2:1"_s, u"2:2"_s, u"3:1"_s, u"3:2"_s, u"4:2"_s}));
}

void TestConnectionTest::saysWhatTheAccountMayNotDo()
{
    QFETCH_GLOBAL(Dialect, dialect);
    if (dialect == Dialect::Sqlite)
        QSKIP("A file has no accounts.");
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(Clerk);
    DatabaseUrl url = database.url();
    url.user = database.makeAccount({u"SELECT ON `%1`.*"_s.arg(url.database)});
    ConnectionTest test(profileFor(url), {}, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none none passed passed passed"_s);
    const QString rights = test.step(Stage::Rights).text;
    QVERIFY2(rights.startsWith("read-only\n"_L1), qPrintable(rights));
}

void TestConnectionTest::failsAtTheTables()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.run(u"CREATE TABLE something_else (id INTEGER)"_s);
    ConnectionTest test(profileFor(database.url()), {}, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none none passed failed waiting"_s);
    QVERIFY(!test.step(Stage::Tables).text.isEmpty());
}

void TestConnectionTest::failsAtTheLogin()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    DatabaseUrl url = database.url();
    if (dialect == Dialect::Sqlite)
        url.path += u".not"_s;
    else
        url.user = u"nobody_of_that_name"_s;
    ConnectionTest test(profileFor(url), "wrong"_ba, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none none failed waiting waiting"_s);
    QVERIFY(!test.step(Stage::Login).text.contains(u"wrong\""_s));
}

void TestConnectionTest::failsWhereNobodyListens()
{
    ConnectionTest test(profileFor(parseDatabaseUrl(u"mysql://me@127.0.0.1:1/forum"_s).value()), {},
                        {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none none failed waiting waiting"_s);
}

void TestConnectionTest::showsTheCertificate()
{
    const SafeServer safe;
    if (!safe.isReady())
        QSKIP("mariadbd or openssl is not installed.");
    safe.server.run(u"CREATE USER tester@'%'"_s);
    safe.server.run(u"GRANT ALL ON forum.* TO tester@'%'"_s);
    ConnectionTest test(profileFor(safe.url()), {}, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none passed passed failed waiting"_s); // The forum has no tables.
    const QString text = test.step(Stage::Tls).text;
    QVERIFY2(text.startsWith("TLSv1."_L1) && text.contains("db.example.test"_L1), qPrintable(text));
    QVERIFY(test.tlsReport());
    QVERIFY(!test.tlsReport()->chain.empty());
}

void TestConnectionTest::failsWhenTheCertificateIsNotTrusted()
{
    const SafeServer safe;
    if (!safe.isReady())
        QSKIP("mariadbd or openssl is not installed.");
    DatabaseUrl url = safe.url();
    url.caFile = safe.certificates.file(u"otherca"_s);
    ConnectionTest test(profileFor(url), "secret"_ba, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none failed waiting waiting waiting"_s);
    QCOMPARE(test.step(Stage::Tls).text, test.tlsReport()->message);
    QVERIFY(!test.tlsReport()->chain.empty()); // To be looked at and trusted.
}

void TestConnectionTest::failsAtEncryption()
{
    ConnectionTest test(
        profileFor(parseDatabaseUrl(u"mysql://me@127.0.0.1:1/forum?tls=verify-identity"_s).value()),
        {}, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"none failed waiting waiting waiting"_s);
    QVERIFY(!test.step(Stage::Tls).text.isEmpty());
}

void TestConnectionTest::failsAtTheTunnel()
{
    Profile profile = profileFor(parseDatabaseUrl(u"mysql://me@127.0.0.1:3306/forum"_s).value());
    profile.ssh.host = u"127.0.0.1"_s;
    profile.ssh.port = 1;
    ConnectionTest test(profile, {}, {});
    QVERIFY(runs(test));
    QCOMPARE(print(test), u"failed waiting waiting waiting waiting"_s);
    QVERIFY(!test.step(Stage::Tunnel).text.isEmpty());
}

void TestConnectionTest::mayEndAtAnyMoment_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("sshHost");
    QTest::newRow("tunnel") << u"mysql://me@127.0.0.1/forum"_s << u"127.0.0.1"_s;
    QTest::newRow("encryption") << u"mysql://me@127.0.0.1:1/forum?tls=required"_s << u""_s;
    QTest::newRow("login") << u"mysql://me@127.0.0.1:1/forum"_s << u""_s;
    QTest::newRow("file") << u"sqlite:/nonexistent"_s << u""_s;
}

void TestConnectionTest::mayEndAtAnyMoment()
{
    QFETCH(QString, url);
    QFETCH(QString, sshHost);
    Profile profile = profileFor(parseDatabaseUrl(url).value());
    profile.ssh.host = sshHost;
    profile.ssh.port = 1;
    for (const int turns : {0, 1, 2, 5, 20}) {
        auto test = std::make_unique<ConnectionTest>(profile, "secret"_ba, SshAskpass{});
        test->start();
        for (int i = 0; i < turns; ++i)
            QTest::qWait(1);
        test.reset();
        QTest::qWait(5); // What it left behind comes too late.
    }
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"

// SPDX-License-Identifier: MIT
#include "models/network/certificatename.h"
#include "models/network/mysqlgreeting.h"
#include "models/network/tlsprobe.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QSemaphore>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Says something to the first client, waits until it has heard an answer or the client hung up.
class Speaker final
{
public:
    explicit Speaker(const QByteArray &words)
    {
        m_thread.reset(QThread::create([this, words] {
            QTcpServer server;
            if (server.listen(QHostAddress::LocalHost))
                m_port = server.serverPort();
            m_isListening.release();
            if (!server.waitForNewConnection(10'000))
                return;
            QTcpSocket *const client = server.nextPendingConnection();
            client->write(words);
            client->waitForBytesWritten();
            if (words.isEmpty())
                return; // Hangs up.
            while (client->waitForReadyRead(10'000)) {
            }
            m_heard = client->readAll();
        }));
        m_thread->start();
        m_isListening.acquire();
    }
    ~Speaker() { m_thread->wait(); }
    Q_DISABLE_COPY_MOVE(Speaker)

    [[nodiscard]] Endpoint endpoint() const { return {{}, u"127.0.0.1"_s, m_port}; }
    [[nodiscard]] QByteArray heard()
    {
        m_thread->wait();
        return m_heard;
    }

private:
    QSemaphore m_isListening;
    quint16 m_port = 0;
    QByteArray m_heard;
    std::unique_ptr<QThread> m_thread;
};

DatabaseUrl urlOf(const QString &text = u"mysql://ann@db.example.test/forum?tls=required"_s)
{
    const auto url = parseDatabaseUrl(text);
    if (!url)
        qFatal("%s", qPrintable(url.error().message()));
    return *url;
}

QByteArray packet(const QByteArray &body, char number = 0)
{
    QByteArray bytes(PacketHeaderSize, '\0');
    bytes[0] = char(body.size() & 0xff);
    bytes[1] = char(body.size() >> 8 & 0xff);
    bytes[3] = number;
    return bytes + body;
}

// abilities: the second byte of the lower half; 0x08 in it is TLS.
QByteArray greeting(char abilities)
{
    return QByteArray("\x0a"
                      "8.0.36\0",
                      8) +
           QByteArray(4 + 8 + 1, 'x') + '\xff' + abilities + QByteArray(40, '\0');
}

QByteArray refusal(quint16 code, const QByteArray &words)
{
    return QByteArray("\xff") + char(code & 0xff) + char(code >> 8) + words;
}

QByteArray der(const TestCertificates &made, const QString &name)
{
    return QSslCertificate::fromPath(made.file(name)).value(0).toDer();
}

} // namespace

class TestTlsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void repeatsWhyTheServerRefuses_data();
    void repeatsWhyTheServerRefuses();
    void knowsWhatIsNoGreeting_data();
    void knowsWhatIsNoGreeting();
    void survivesEveryCutOfAGreeting();
    void tellsAServerWithoutTls();
    void asksForTlsAndSaysNothingElse();
    void refusesWordsBeforeTls();
    void waitsNoLongerThanItMay();
    void saysThatNobodyIsThere_data();
    void saysThatNobodyIsThere();
    void readsFilesBeforeItDials_data();
    void readsFilesBeforeItDials();
    void comparesNames_data();
    void comparesNames();
    void putsACertificateIntoWords();
    void saysWhatEachModeProtects();

private:
    TestCertificates m_made;
};

void TestTlsProbe::initTestCase()
{
    if (!m_made.isMade())
        QSKIP("The program openssl is not installed.");
}

void TestTlsProbe::repeatsWhyTheServerRefuses_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("too many") << refusal(1040, "Too many connections")
                              << u"Too many connections (1040)"_s;
    QTest::newRow("with state") << refusal(1040, "#08004Too many connections")
                                << u": Too many connections (1040)"_s;
    QTest::newRow("blocked") << refusal(1129, "Host '10.0.0.1' is blocked")
                             << u"Host '10.0.0.1' is blocked (1129)"_s;
    QTest::newRow("not allowed") << refusal(1130, "Host 'x' is not allowed to connect")
                                 << u"not allowed to connect (1130)"_s;
    QTest::newRow("in disguise") << refusal(1040, "a\xe2\x80\xae"
                                                  "b\n%1")
                                 << u"a[U+202E]b"_s;
    QTest::newRow("no words") << refusal(1040, "") << u"(1040)"_s;
    QTest::newRow("endless") << refusal(1040, QByteArray(4000, 'x'))
                             << QString(300, u'x') + u" ("_s;
}

void TestTlsProbe::repeatsWhyTheServerRefuses()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QString, shown);
    const Speaker server(packet(said));
    const auto report = probeTls(server.endpoint(), urlOf());
    QVERIFY(!report);
    QCOMPARE(report.error().code(), Error::Code::Connection);
    QVERIFY2(report.error().message().contains(shown), qPrintable(report.error().message()));
    QVERIFY(report.error().message().contains(u"db.example.test:3306"_s));
}

void TestTlsProbe::knowsWhatIsNoGreeting_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    QTest::newRow("nothing in it") << packet({});
    QTest::newRow("16 MiB promised") << QByteArray("\xff\xff\xff\0\x0a", 5);
    QTest::newRow("4097 bytes promised") << QByteArray("\x01\x10\0\0\x0a", 5);
    QTest::newRow("second packet") << packet(greeting(0x08), 1);
    QTest::newRow("old protocol") << packet(QByteArray(greeting(0x08)).replace(0, 1, "\x09"));
    QTest::newRow("version without end") << packet('\x0a' + QByteArray(200, '8'));
    QTest::newRow("refusal cut short") << packet("\xff\x10");
    QTest::newRow("hangs up") << QByteArray();
}

void TestTlsProbe::knowsWhatIsNoGreeting()
{
    QFETCH(const QByteArray, said);
    const Speaker server(said);
    const auto report = probeTls(server.endpoint(), urlOf());
    QVERIFY(!report);
    QCOMPARE(report.error().code(), Error::Code::Connection);
    QVERIFY2(report.error().message().contains(u"db.example.test:3306"_s),
             qPrintable(report.error().message()));
}

// Under a sanitizer this shows that nothing behind the end is read.
void TestTlsProbe::survivesEveryCutOfAGreeting()
{
    for (const QByteArray &whole : {greeting(0x08), refusal(1040, "#08004Too many connections")}) {
        for (qsizetype size = 0; size <= whole.size(); ++size)
            (void)parseGreeting(QByteArray(whole.first(size)), u"here"_s);
        QVERIFY(!parseGreeting(whole.first(20), u"here"_s));
    }
    const auto parsed = parseGreeting(greeting(0x08), u"here"_s);
    QVERIFY(parsed && parsed->offersTls);
}

void TestTlsProbe::tellsAServerWithoutTls()
{
    Speaker server(packet(greeting(0)));
    const auto report = probeTls(server.endpoint(), urlOf());
    QVERIFY(report);
    QCOMPARE(report->problem, TlsProblem::NoTls);
    QVERIFY(report->chain.empty());
    QVERIFY2(report->message.contains(u"db.example.test"_s), qPrintable(report->message));
    QCOMPARE(server.heard(), QByteArray());
}

void TestTlsProbe::asksForTlsAndSaysNothingElse()
{
    Speaker server(packet(greeting(0x08)));
    const auto report = probeTls(server.endpoint(), urlOf(), 300);
    QVERIFY(report);
    QCOMPARE(report->problem, TlsProblem::Broken);
    QVERIFY(!report->message.isEmpty());
    const QByteArray heard = server.heard();
    QCOMPARE(tlsRequest().size(), 36);
    QVERIFY(heard.startsWith(tlsRequest()));
    QVERIFY(heard.sliced(36).startsWith("\x16\x03\x01")); // The TLS handshake begins.
    for (const char *const secret : {"ann", "forum", "db.example.test"})
        QVERIFY2(!heard.contains(secret), secret);
}

// What is said in the clear must not be taken for something said within TLS (CVE-2011-0411).
void TestTlsProbe::refusesWordsBeforeTls()
{
    Speaker server(packet(greeting(0x08)) + packet("OK, you are in", 2));
    const auto report = probeTls(server.endpoint(), urlOf(), 2000);
    QVERIFY(!report);
    QCOMPARE(server.heard(), QByteArray());
}

void TestTlsProbe::waitsNoLongerThanItMay()
{
    QTcpServer silent; // The system takes the connection; nobody ever answers.
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto report = probeTls({{}, u"127.0.0.1"_s, silent.serverPort()}, urlOf(), 100);
    QVERIFY(!report);
    QCOMPARE(report.error().code(), Error::Code::Connection);
    QVERIFY2(report.error().message().contains(u"in time"_s), qPrintable(report.error().message()));
}

void TestTlsProbe::saysThatNobodyIsThere_data()
{
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::newRow("closed port") << QString() << u"127.0.0.1"_s << u"127.0.0.1:1"_s;
    QTest::newRow("IPv6") << QString() << u"::1"_s << u"[::1]:1"_s;
    QTest::newRow("unknown name") << QString() << u"no-such-host.invalid"_s
                                  << u"no-such-host.invalid:1"_s;
    QTest::newRow("no socket") << u"/nowhere/socket"_s << QString() << u"/nowhere/socket"_s;
    QTest::newRow("long path") << u'/' + QString(200, u'x') << QString() << u"too long"_s;
}

void TestTlsProbe::saysThatNobodyIsThere()
{
    QFETCH(const QString, socket);
    QFETCH(const QString, host);
    QFETCH(const QString, shown);
    const auto report = probeTls({socket, host, 1}, urlOf());
    QVERIFY(!report);
    QCOMPARE(report.error().code(), Error::Code::Connection);
    QVERIFY2(report.error().message().contains(shown), qPrintable(report.error().message()));
}

void TestTlsProbe::readsFilesBeforeItDials_data()
{
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("shown");
    const QString encrypted = m_made.path(u"encrypted.key"_s);
    QFile file(encrypted);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIF\n-----END ENCRYPTED PRIVATE KEY-----\n");
    file.close();
    const QString client = m_made.file(u"client"_s);
    QTest::newRow("no CA file") << u"/nowhere/ca.pem"_s << QString() << QString()
                                << u"/nowhere/ca.pem"_s;
    QTest::newRow("CA file is a key")
        << m_made.key(u"ca"_s) << QString() << QString() << u"ca.key"_s;
    QTest::newRow("CA file is a pattern")
        << m_made.path(u"*.pem"_s) << QString() << QString() << u"*.pem"_s;
    QTest::newRow("no certificate")
        << QString() << u"/nowhere/me.pem"_s << encrypted << u"/nowhere/me.pem"_s;
    QTest::newRow("no key") << QString() << client << u"/nowhere/me.key"_s << u"me.key"_s;
    QTest::newRow("key is a certificate") << QString() << client << client << u"client.pem"_s;
    QTest::newRow("passphrase") << QString() << client << encrypted << u"passphrase"_s;
}

void TestTlsProbe::readsFilesBeforeItDials()
{
    QFETCH(const QString, ca);
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, shown);
    DatabaseUrl url = urlOf();
    url.caFile = ca;
    url.certificateFile = certificate;
    url.keyFile = key;
    const auto report = probeTls({{}, u"127.0.0.1"_s, 1}, url);
    QVERIFY(!report);
    QCOMPARE(report.error().code(), Error::Code::Invalid);
    QVERIFY2(report.error().message().contains(shown), qPrintable(report.error().message()));
}

void TestTlsProbe::comparesNames_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *certificate, const char *host, bool fits) {
        QTest::addRow("%s for %s", certificate, host)
            << QString::fromLatin1(certificate) << QString::fromLatin1(host) << fits;
    };
    row("good", "db.example.test", true);
    row("good", "DB.Example.Test", true);
    row("good", "db.example.test.", true);
    row("good", "127.0.0.1", true);
    row("good", "::1", true);
    row("good", "0:0:0:0:0:0:0:1", true);
    row("good", "127.0.0.2", false);
    row("good", "xdb.example.test", false);
    row("good", "example.test", false);
    row("good", "localhost", false);
    row("good", "", false);
    row("wildcard", "db.example.test", true);
    row("wildcard", "a.b.example.test", false);
    row("wildcard", "example.test", false);
    row("wildcard", ".example.test", false);
    row("noname", "db.example.test", true); // The common name alone.
    row("nameincn", "db.example.test", false);
    row("nameincn", "other.example.test", true);
}

void TestTlsProbe::comparesNames()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, host);
    QFETCH(const bool, fits);
    QCOMPARE(isMadeOutTo(der(m_made, certificate), host), fits);
    QVERIFY(!isMadeOutTo({}, host));
    QVERIFY(!isMadeOutTo(der(m_made, certificate).first(100), host));
}

void TestTlsProbe::putsACertificateIntoWords()
{
    const QSslCertificate read = QSslCertificate::fromPath(m_made.file(u"good"_s)).value(0);
    const Certificate words = certificateFrom(read);
    QCOMPARE(words.subject, u"db.example.test"_s);
    QCOMPARE(words.issuer, u"Test ca"_s);
    QCOMPARE(words.names.join(u' '), u"127.0.0.1 ::1 db.example.test"_s);
    QVERIFY(words.validFrom < QDateTime::currentSecsSinceEpoch());
    QVERIFY(words.validUntil > QDateTime::currentSecsSinceEpoch());
    QCOMPARE(words.sha256.size(), 32);
    QCOMPARE(words.sha1, QCryptographicHash::hash(read.toDer(), QCryptographicHash::Sha1));
    QVERIFY(!words.isSelfSigned && !words.isAuthority);
    const Certificate authority =
        certificateFrom(QSslCertificate::fromPath(m_made.file(u"ca"_s)).value(0));
    QVERIFY(authority.isSelfSigned && authority.isAuthority);
    QCOMPARE(fingerprintText(QByteArray("\x01\xab\xff")), u"01:AB:FF"_s);
    QCOMPARE(certificateFrom(QSslCertificate()).names, QStringList());
}

void TestTlsProbe::saysWhatEachModeProtects()
{
    QStringList meanings;
    for (const TlsMode mode :
         {TlsMode::Off, TlsMode::Required, TlsMode::VerifyCa, TlsMode::VerifyIdentity})
        meanings.append(tlsModeMeaning(mode));
    QCOMPARE(meanings.removeDuplicates(), 0);
    QVERIFY(!meanings.contains(QString()));
}

QTEST_GUILESS_MAIN(TestTlsProbe)
#include "tst_tlsprobe.moc"

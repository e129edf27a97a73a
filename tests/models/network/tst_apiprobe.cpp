// SPDX-License-Identifier: MIT
#include "models/network/apiprobe.h"
#include "tests/support/cannedserver.h"
#include "tests/support/loopbackapi.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testdatabase.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Secret = "AbCdEfGhIjKlMnOpQrStUvWxYz-_0123"_ba;
const QString Path = u"/api/v1/tickets"_s;
constexpr int Patience = 30'000; // Milliseconds.

Token token() { return Token(QByteArray("cav7_" + Secret)); }

Result<ApiAnswer> outcome(QFuture<Result<ApiAnswer>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience))
        return Error::busy(u"Nothing came of it."_s);
    return future.resultCount() > 0 ? future.result() : Result<ApiAnswer>(Error::cancelled());
}

Result<ApiAnswer> ask(const QString &base, const QString &path = Path)
{
    ApiProbe probe;
    return outcome(probe.ask(QUrl(base), path, token()));
}

QString codeOf(const Result<ApiAnswer> &result)
{
    if (result)
        return QString::number(result->status);
    switch (result.error().code()) {
    case Error::Code::Connection:
        return u"connection"_s;
    case Error::Code::Untrusted:
        return u"untrusted"_s;
    case Error::Code::Invalid:
        return u"invalid"_s;
    case Error::Code::Cancelled:
        return u"cancelled"_s;
    default:
        return u"another error"_s;
    }
}

bool hasSecret(const QString &text)
{
    return text.contains(QString::fromLatin1(Secret), Qt::CaseInsensitive);
}

// An API whose key 7 may read, and has the token of this test.
struct Site
{
    TestDatabase database{Dialect::MySql};
    std::unique_ptr<LoopbackApi> api;

    Site()
    {
        database.makeTables();
        database.fill(u"group 2 Registered | user 1 ann 2 -\nscope 1 read - on\n"
                      "scope 2 read:tickets 99 on\nkey 7 1 active | grant 7 1"_s);
        database.run(u"UPDATE xf_cav7_api_key SET key_hash = ? WHERE key_id = 7"_s,
                     {token().hash()});
        DatabaseUrl url = database.url();
        url.user = database.makeAccount({u"SELECT, UPDATE ON `%1`.*"_s.arg(url.database)});
        api = std::make_unique<LoopbackApi>(url);
        if (!api->start())
            qFatal("The loopback API cannot listen.");
    }
};

} // namespace

class TestApiProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatTheApiSays_data();
    void hearsWhatTheApiSays();
    void survivesAnApiThatMisbehaves_data();
    void survivesAnApiThatMisbehaves();
    void sendsTheTokenOnceAndNothingElse();
    void keepsNothingForTheNextRequest();
    void asksNobodyElseForARedirect();
    void usesNoProxy();
    void takesAChallengeForAnAnswer();
    void readsOnlyTheBeginningOfAHugeBody();
    void takesTheTokenOutOfTheAnswer_data();
    void takesTheTokenOutOfTheAnswer();
    void sendsNothingToAnUntrustedServer_data();
    void sendsNothingToAnUntrustedServer();
    void asksATrustedServer();
    void saysThatNobodyIsThere();
    void canBeCancelled();
    void endsWithTheProbe();
    void refusesPathsThatNoRequestCanHave_data();
    void refusesPathsThatNoRequestCanHave();
    void refusesAddressesThatAreNotSafe_data();
    void refusesAddressesThatAreNotSafe();
};

void TestApiProbe::hearsWhatTheApiSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("change"); // Of the database, before it is asked.
    QTest::addColumn<int>("status");
    QTest::newRow("may") << u"/api/v1/milpacs/ranks"_s << QString() << 200;
    QTest::newRow("needs another scope") << Path << QString() << 403;
    QTest::newRow("no such route") << u"/api/v1/nowhere"_s << QString() << 404;
    QTest::newRow("disabled") << u"/api/v1/milpacs/ranks"_s
                              << u"UPDATE xf_cav7_api_key SET is_active = 0"_s << 401;
    QTest::newRow("database broken")
        << u"/api/v1/milpacs/ranks"_s << u"DROP TABLE xf_cav7_api_key_scope"_s << 503;
}

void TestApiProbe::hearsWhatTheApiSays()
{
    if (!TestDatabase::hasMySql())
        QSKIP("needs MariaDB");
    QFETCH(QString, path);
    QFETCH(QString, change);
    Site site;
    if (!change.isEmpty())
        site.database.run(change);
    const Result<ApiAnswer> answer = ask(site.api->url(), path);
    QVERIFY_RESULT(answer);
    QTEST(answer->status, "status");
    QVERIFY(answer->redirectsTo.isEmpty());
    QVERIFY(answer->milliseconds >= 0);
    QCOMPARE(site.api->requests().size(), size_t(1));
    QCOMPARE(site.api->requests().front().target, path.toLatin1());
}

void TestApiProbe::survivesAnApiThatMisbehaves_data()
{
    QTest::addColumn<LoopbackMode>("mode");
    QTest::addColumn<QString>("code");
    QTest::newRow("redirect") << LoopbackMode::Redirect << u"302"_s;
    QTest::newRow("stall") << LoopbackMode::Stall << u"connection"_s;
    QTest::newRow("stall in body") << LoopbackMode::StallInBody << u"connection"_s;
    QTest::newRow("huge body") << LoopbackMode::HugeBody << u"200"_s;
    QTest::newRow("plain text") << LoopbackMode::PlainTextError << u"500"_s;
    QTest::newRow("wrong length") << LoopbackMode::WrongLength << u"200"_s;
    QTest::newRow("hangs up") << LoopbackMode::HangUp << u"connection"_s;
}

void TestApiProbe::survivesAnApiThatMisbehaves()
{
    QFETCH(LoopbackMode, mode);
    LoopbackApi api{DatabaseUrl()}; // Never asked for.
    QVERIFY(api.start());
    api.setMode(mode);
    const bool isStalling = mode == LoopbackMode::Stall || mode == LoopbackMode::StallInBody;
    ApiProbe probe(nullptr, isStalling ? 300ms : ApiProbe::TimeLimit);
    const Result<ApiAnswer> answer = outcome(probe.ask(QUrl(api.url()), Path, token()));
    QTEST(codeOf(answer), "code");
    for (const LoopbackRequest &request : api.requests())
        QCOMPARE(request.target, Path.toLatin1());
    const size_t requests = api.requests().size();
    const size_t most = mode == LoopbackMode::HangUp ? 2 : 1; // Qt asks once more then.
    QVERIFY2(requests >= 1 && requests <= most, qPrintable(QString::number(requests)));
}

void TestApiProbe::sendsTheTokenOnceAndNothingElse()
{
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba);
    const Result<ApiAnswer> answer = ask(server.url(), u"/api/v1/tickets?page=2"_s);
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->said, u"{}"_s);
    const QByteArray heard = server.heard();
    QVERIFY2(heard.startsWith("GET /api/v1/tickets?page=2 HTTP/1.1\r\n"), heard.constData());
    QCOMPARE(heard.count(Secret), 1);
    QVERIFY(heard.contains(QByteArray("\r\nAuthorization: Bearer cav7_" + Secret + "\r\n")));
    QVERIFY(heard.contains("\r\nUser-Agent: Chatelaine/"));
    for (const auto &unwanted :
         {"cookie:"_ba, "referer:"_ba, "content-"_ba, "upgrade:"_ba, "http2-settings:"_ba})
        QVERIFY2(!heard.toLower().contains(unwanted), unwanted.constData());
}

void TestApiProbe::keepsNothingForTheNextRequest()
{
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nCache-Control: max-age=3600\r\n"
                        "Set-Cookie: a=b\r\nETag: \"x\"\r\n\r\n{}"_ba);
    ApiProbe probe;
    for (int i = 0; i < 2; ++i)
        QVERIFY_RESULT(outcome(probe.ask(QUrl(server.url()), Path, token())));
    QCOMPARE(server.heard().count("GET "), 2);
    QVERIFY(!server.heard().toLower().contains("cookie"));
    QVERIFY(!server.heard().toLower().contains("if-none-match"));
}

void TestApiProbe::asksNobodyElseForARedirect()
{
    CannedServer other("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba);
    CannedServer server("HTTP/1.1 307 Temporary Redirect\r\nContent-Length: 0\r\nLocation: " +
                        other.url().toLatin1() + "/secret?token=1\r\n\r\n");
    const Result<ApiAnswer> answer = ask(server.url());
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->status, 307);
    QCOMPARE(answer->redirectsTo, u"http://127.0.0.1"_s);
    QTest::qWait(100);
    QCOMPARE(other.connections(), 0);
}

void TestApiProbe::usesNoProxy()
{
    CannedServer proxy(
        "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"_ba);
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba);
    const QByteArray address = "http://user:word@" + proxy.url().toLatin1().mid(7);
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, address);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCOMPARE(codeOf(ask(server.url())), u"200"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
    QCOMPARE(proxy.connections(), 0);
}

void TestApiProbe::takesAChallengeForAnAnswer()
{
    for (const auto &scheme : {"Basic realm=\"x\""_ba, "Bearer"_ba, "Digest realm=\"x\""_ba}) {
        CannedServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 5\r\nWWW-Authenticate: " +
                            scheme + "\r\n\r\nwrong");
        QCOMPARE(codeOf(ask(server.url())), u"401"_s);
        QCOMPARE(server.heard().count("GET "), 1);
    }
}

void TestApiProbe::readsOnlyTheBeginningOfAHugeBody()
{
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" +
                        QByteArray(1'000'000, 'x')); // The rest never comes.
    const Result<ApiAnswer> answer = ask(server.url());
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->said, QString(300, u'x'));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestApiProbe::takesTheTokenOutOfTheAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("whole") << QByteArray("no key cav7_" + Secret + '!') << u"no key [token]!"_s;
    QTest::newRow("without its brand")
        << QByteArray("no key " + Secret + '!') << u"no key [token]!"_s;
    QTest::newRow("of another brand") << QByteArray("15meu_" + Secret) << u"15meu_[token]"_s;
    QTest::newRow("in capitals") << QByteArray("CAV7_" + Secret.toUpper()) << u"[token]"_s;
    QTest::newRow("often") << QByteArray(Secret + ' ').repeated(200)
                           << u"[token] "_s.repeated(38).left(300);
    QTest::newRow("cut off") << QByteArray("no key cav7_" + Secret.first(20) + ".")
                             << QString(u"no key cav7_"_s + QString::fromLatin1(Secret.first(8)) +
                                        u"...."_s);
    QTest::newRow("across the end")
        << QByteArray(290, 'x') + Secret << QString(QString(290, u'x') + u"[token]"_s);
}

void TestApiProbe::takesTheTokenOutOfTheAnswer()
{
    QFETCH(QByteArray, body);
    CannedServer server("HTTP/1.1 401 " + Secret + "\r\nX-Echo: " + Secret +
                        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                        body);
    const Result<ApiAnswer> answer = ask(server.url());
    QVERIFY_RESULT(answer);
    QTEST(answer->said, "said");
    QVERIFY(!hasSecret(answer->said));
}

void TestApiProbe::sendsNothingToAnUntrustedServer_data()
{
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"good", "selfsigned", "expired", "wrongname", "foreign"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestApiProbe::sendsNothingToAnUntrustedServer()
{
    QFETCH(QString, certificate); // "good" is made by an authority that nobody knows here.
    const TestCertificates made;
    QVERIFY(made.isMade());
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba,
                        {made.file(certificate), made.key(certificate)});
    const Result<ApiAnswer> answer = ask(server.url());
    QCOMPARE(codeOf(answer), u"untrusted"_s);
    QVERIFY2(answer.error().message().contains(u"The token was not sent."_s),
             qPrintable(answer.error().message()));
    QVERIFY(!hasSecret(answer.error().message() + answer.error().detail()));
    QCOMPARE(server.heard(), QByteArray());
}

void TestApiProbe::asksATrustedServer()
{
    const TestCertificates made;
    QVERIFY(made.isMade());
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba,
                        {made.file(u"good"_s), made.key(u"good"_s)});
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(made.file(u"ca"_s));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const Result<ApiAnswer> answer = ask(server.url());
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(codeOf(answer), u"200"_s);
    QCOMPARE(server.heard().count(Secret), 1);
}

void TestApiProbe::saysThatNobodyIsThere()
{
    QString url;
    {
        CannedServer server(""_ba);
        url = server.url();
    }
    const Result<ApiAnswer> answer = ask(url);
    QCOMPARE(codeOf(answer), u"connection"_s);
    QVERIFY(!hasSecret(answer.error().message() + answer.error().detail()));
}

void TestApiProbe::canBeCancelled()
{
    CannedServer server(""_ba); // Never answers.
    ApiProbe probe;
    auto future = probe.ask(QUrl(server.url()), Path, token());
    QTRY_COMPARE(server.openConnections(), 1);
    future.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TestApiProbe::endsWithTheProbe()
{
    CannedServer server(""_ba);
    auto probe = std::make_unique<ApiProbe>();
    const auto future = probe->ask(QUrl(server.url()), Path, token());
    QTRY_COMPARE(server.openConnections(), 1);
    probe.reset();
    QVERIFY(future.isFinished());
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestApiProbe::refusesPathsThatNoRequestCanHave_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no slash") << u"api/v1/tickets"_s;
    QTest::newRow("another host") << u".evil.example/api"_s;
    QTest::newRow("another host as user") << u"@evil.example/api"_s;
    QTest::newRow("another port") << u":81/api"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("open braces") << u"/api/v1/tickets/{id}"_s;
    QTest::newRow("blank") << u"/api/v1/a b"_s;
    QTest::newRow("line break") << u"/api HTTP/1.1\r\nHost: evil.example\r\n\r\n"_s;
    QTest::newRow("fragment") << u"/api#x"_s;
    QTest::newRow("token") << QString(u"/api/v1/tickets?token="_s + QString::fromLatin1(Secret));
}

void TestApiProbe::refusesPathsThatNoRequestCanHave()
{
    QFETCH(QString, path);
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba);
    const Result<ApiAnswer> answer = ask(server.url(), path);
    QCOMPARE(codeOf(answer), u"invalid"_s);
    QVERIFY(!hasSecret(answer.error().message()));
    QCOMPARE(server.connections(), 0);
}

void TestApiProbe::refusesAddressesThatAreNotSafe_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("without encryption") << u"http://api.example.org"_s;
    QTest::newRow("with a password") << u"https://ann:word@api.example.org"_s;
    QTest::newRow("a file") << u"file:///etc"_s;
    QTest::newRow("nothing") << QString();
}

void TestApiProbe::refusesAddressesThatAreNotSafe()
{
    QFETCH(QString, base);
    QCOMPARE(codeOf(ask(base)), u"invalid"_s);
}

QTEST_GUILESS_MAIN(TestApiProbe)
#include "tst_apiprobe.moc"

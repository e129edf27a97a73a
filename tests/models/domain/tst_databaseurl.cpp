// SPDX-License-Identifier: MIT
#include "models/domain/databaseurl.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "mysql user@host:port/database socket= tls= ca= cert= key=" or "sqlite path".
QString print(const DatabaseUrl &url)
{
    if (url.dialect == Dialect::Sqlite)
        return u"sqlite "_s + url.path;
    return u"mysql user=%1 host=%2 port=%3 db=%4 socket=%5 tls=%6 ca=%7 cert=%8 key=%9"_s.arg(
        url.user, url.host, QString::number(url.port), url.database, url.socket,
        QString(tlsModeName(url.tls)), url.caFile, url.certificateFile, url.keyFile);
}

} // namespace

class TestDatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void refusesHostsOfForms_data();
    void refusesHostsOfForms();
    void neverRepeatsAPassword();
    void knowsWhatIsLocal_data();
    void knowsWhatIsLocal();
    void printsWhatItParses_data();
    void printsWhatItParses();
};

void TestDatabaseUrl::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *text, const char *printed) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row("sqlite", "sqlite:/tmp/a b.sqlite", "sqlite /tmp/a b.sqlite");
    row("bare path", "forum.sqlite", "sqlite forum.sqlite");
    row("path with a colon", "C:/forum.sqlite", "sqlite C:/forum.sqlite");
    row("remote", "mysql://ann@db.example.org/forum",
        "mysql user=ann host=db.example.org port=3306 db=forum socket= tls=verify-identity ca= "
        "cert= key=");
    row("port and tls", "mysql://ann@db.example.org:3307/forum?tls=verify-ca&ca=/etc/ca.pem",
        "mysql user=ann host=db.example.org port=3307 db=forum socket= tls=verify-ca "
        "ca=/etc/ca.pem cert= key=");
    row("client certificate", "mysql://a@h/f?cert=/c.pem&key=/k.pem",
        "mysql user=a host=h port=3306 db=f socket= tls=verify-identity ca= cert=/c.pem "
        "key=/k.pem");
    row("local", "mysql://root@localhost/forum",
        "mysql user=root host=localhost port=3306 db=forum socket= tls=off ca= cert= key=");
    row("remote without tls", "mysql://root@db/forum?tls=off",
        "mysql user=root host=db port=3306 db=forum socket= tls=off ca= cert= key=");
    row("socket", "mysql://root@/forum?socket=/run/my%20sql.sock",
        "mysql user=root host= port=3306 db=forum socket=/run/my sql.sock tls=off ca= cert= key=");
    row("IPv4", "mysql://root@192.0.2.7/forum",
        "mysql user=root host=192.0.2.7 port=3306 db=forum socket= tls=verify-identity ca= cert= "
        "key=");
    row("IPv6", "mysql://root@[2001:db8::7]:3310/forum",
        "mysql user=root host=2001:db8::7 port=3310 db=forum socket= tls=verify-identity ca= cert= "
        "key=");
    row("IPv6 loopback", "mysql://root@[::1]/forum",
        "mysql user=root host=::1 port=3306 db=forum socket= tls=off ca= cert= key=");
    row("encoded user", "mysql://ann%40corp%3Ax@h/f%20g",
        "mysql user=ann@corp:x host=h port=3306 db=f g socket= tls=verify-identity ca= cert= "
        "key=");
    row("blanks around", "  mysql://root@localhost/forum\n",
        "mysql user=root host=localhost port=3306 db=forum socket= tls=off ca= cert= key=");
}

void TestDatabaseUrl::parses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    const auto url = parseDatabaseUrl(text);
    QVERIFY2(url, url ? "" : qPrintable(url.error().message()));
    QCOMPARE(print(*url), printed);
}

void TestDatabaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {
             "",
             "sqlite:",
             "postgres://h/f",
             "http://h/f",
             "mysql:",
             "mysql://",
             "mysql://h",
             "mysql://h/",
             "mysql:///forum",
             "mysql://root:secret@h/forum",
             "mysql://root:@h/forum",
             "mysql://h/forum/more",
             "mysql://h/forum#part",
             "mysql://h:0/forum",
             "mysql://h:65536/forum",
             "mysql://h:12x/forum",
             "mysql://h/forum?tls=yes",
             "mysql://h/forum?tls=VERIFY-CA",
             "mysql://h/forum?tls=",
             "mysql://h/forum?password=x",
             "mysql://h/forum?plugin-dir=/x",
             "mysql://h/forum?tls=off&tls=required",
             "mysql://h/forum?tls=off&ca=/x.pem",
             "mysql://h/forum?cert=/x.pem",
             "mysql://h/forum?socket=/x.sock",
             "mysql://root@/forum?socket=/x.sock&tls=required",
             "mysql://root@/forum?socket=/x;MYSQL_OPT_RECONNECT=1",
             "mysql://root@/forum?socket=/x%3BMYSQL_OPT_RECONNECT=1",
             // The client library would read options, a fail-over list or a plug-in out of these.
             "mysql://h;ssl-verify-server-cert=0/forum",
             "mysql://h%3Bplugin-dir=x/forum",
             "mysql://h,other/forum",
             "mysql://h=x/forum",
             "mysql://h h/forum",
             "mysql://{h}/forum",
             "mysql://x://h/forum",
             "mysql://-h/forum",
             "mysql://h..x/forum",
             "mysql://[h]/forum",
             "mysql://[::1;x]/forum",
             "mysql://[::1/forum",
             "mysql://h\u00e4/forum",
             "mysql://root%00@h/forum",
             "mysql://h/for%0Aum",
         })
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestDatabaseUrl::refuses()
{
    QFETCH(const QString, text);
    const auto url = parseDatabaseUrl(text);
    QVERIFY2(!url, url ? qPrintable(print(*url)) : "");
    QCOMPARE(url.error().code(), Error::Code::Invalid);
    QVERIFY(!url.error().message().isEmpty());
}

// What no URL can hold, but a form or a file can.
void TestDatabaseUrl::refusesHostsOfForms_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("newline at the end") << u"db.example.org\n"_s;
    QTest::newRow("newline after a number") << u"::1\n"_s;
    QTest::newRow("blank at the end") << u"db.example.org "_s;
    QTest::newRow("brackets") << u"[::1]"_s;
    QTest::newRow("zone") << u"fe80::1%eth0"_s;
    QTest::newRow("Cyrillic letters") << u"d\u0430tabase"_s;
    QTest::newRow("fullwidth full stop") << u"db\uff0eexample"_s;
    QTest::newRow("300 characters") << QString(300, u'a');
    QTest::newRow("NUL") << QString(u"db"_s + QChar(0) + u"x"_s);
}

void TestDatabaseUrl::refusesHostsOfForms()
{
    QFETCH(const QString, host);
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.host = host;
    url.database = u"forum"_s;
    const auto valid = validateDatabaseUrl(url);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code(), Error::Code::Invalid);
    QVERIFY2(valid.error().message().size() < 150, qPrintable(valid.error().message()));
    QVERIFY(!validateHost(host));
}

void TestDatabaseUrl::neverRepeatsAPassword()
{
    DatabaseUrl form;
    form.dialect = Dialect::MySql;
    form.host = u"root:hunter2@h"_s;
    form.database = u"forum"_s;
    const auto valid = validateDatabaseUrl(form);
    QVERIFY(!valid);
    QVERIFY2(!valid.error().message().contains(u"ter2"_s), qPrintable(valid.error().message()));
    for (const QString &text :
         {u"mysql://root:hunter2@h/forum"_s, u"mysql://root:hunter2@h;x/forum"_s,
          u"mysql://root:hunter2@@h/forum/x"_s, u"mysql://root:hun/ter2@h/forum"_s}) {
        const auto url = parseDatabaseUrl(text);
        QVERIFY(!url);
        QVERIFY2(!url.error().message().contains(u"ter2"_s), qPrintable(url.error().message()));
        QVERIFY(!url.error().detail().contains(u"ter2"_s));
    }
}

void TestDatabaseUrl::knowsWhatIsLocal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("file") << u"sqlite:x"_s << true;
    QTest::newRow("socket") << u"mysql://r@/f?socket=/x"_s << true;
    QTest::newRow("localhost") << u"mysql://LocalHost/f"_s << true;
    QTest::newRow("127.0.0.1") << u"mysql://127.0.0.1/f"_s << true;
    QTest::newRow("127.9.9.9") << u"mysql://127.9.9.9/f"_s << true;
    QTest::newRow("::1") << u"mysql://[::1]/f"_s << true;
    QTest::newRow("1270.0.0.1") << u"mysql://1270.0.0.1/f"_s << false;
    QTest::newRow("127.0.0.1.example.org") << u"mysql://127.0.0.1.example.org/f"_s << false;
    QTest::newRow("localhost.example.org") << u"mysql://localhost.example.org/f"_s << false;
    QTest::newRow("10.0.0.1") << u"mysql://10.0.0.1/f"_s << false;
}

void TestDatabaseUrl::knowsWhatIsLocal()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isLocal);
    const auto url = parseDatabaseUrl(text);
    QVERIFY(url);
    QCOMPARE(url->isLocal(), isLocal);
    const bool isOff = url->tls == TlsMode::Off;
    QCOMPARE(isOff, isLocal);
}

void TestDatabaseUrl::printsWhatItParses_data() { parses_data(); }

void TestDatabaseUrl::printsWhatItParses()
{
    QFETCH(const QString, text);
    const auto url = parseDatabaseUrl(text);
    QVERIFY(url);
    const auto again = parseDatabaseUrl(url->toString());
    QVERIFY2(again, qPrintable(url->toString()));
    QCOMPARE(*again, *url);
}

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"

// SPDX-License-Identifier: MIT
#include "models/store/connecttarget.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestConnectTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSocket();
    void takesTheHostAsItIs_data();
    void takesTheHostAsItIs();
    void verifiesWhereItIsAskedTo_data();
    void verifiesWhereItIsAskedTo();
    void keepsFileNamesTogether();
    void neverReconnectsByItself();
};

namespace {

ConnectTarget targetOf(const QString &text)
{
    const auto url = parseDatabaseUrl(text);
    return url ? connectTarget(*url) : ConnectTarget{u"invalid"_s, url.error().message()};
}

} // namespace

void TestConnectTarget::takesTheSocket()
{
    const ConnectTarget target = targetOf(u"mysql://r@/f?socket=/run/my.sock"_s);
    QCOMPARE(target.host, u"localhost"_s);
    QVERIFY(target.options.endsWith(u";UNIX_SOCKET=/run/my.sock"_s));
}

void TestConnectTarget::takesTheHostAsItIs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << u"mysql://r@127.0.0.1/f"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"mysql://r@[::1]/f"_s << u"::1"_s;
    // The client library takes the name for a Unix socket, whatever the port.
    QTest::newRow("localhost") << u"mysql://r@localhost:3307/f"_s << u"127.0.0.1"_s;
    QTest::newRow("LOCALHOST") << u"mysql://r@LOCALHOST/f"_s << u"127.0.0.1"_s;
    QTest::newRow("plain by wish")
        << u"mysql://r@db.example.org/f?tls=off"_s << u"db.example.org"_s;
}

void TestConnectTarget::takesTheHostAsItIs()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);
    QCOMPARE(targetOf(url).host, host);
}

void TestConnectTarget::verifiesWhereItIsAskedTo_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("verifies");
    QTest::newRow("required") << u"required"_s << false;
    QTest::newRow("verify-ca") << u"verify-ca"_s << true;
    QTest::newRow("verify-identity") << u"verify-identity"_s << true;
}

void TestConnectTarget::verifiesWhereItIsAskedTo()
{
    QFETCH(const QString, mode);
    QFETCH(const bool, verifies);
    const QString host = targetOf(u"mysql://r@db/f?tls="_s + mode).host;
    const QStringList parts = host.split(u';');
    QCOMPARE(parts.front(), u"host=db"_s);
    QVERIFY(parts.contains(u"ssl-enforce=1"_s));
    QVERIFY(parts.contains(u"local-infile=0"_s));
    QCOMPARE(parts.contains(u"ssl-verify-server-cert=1"_s), verifies);
    // The connector reads "true" as 0, and no password goes out in clear.
    QVERIFY(!host.contains(u"true"_s));
    QVERIFY(host.contains(u"restricted-auth="_s));
    QVERIFY(!host.contains(u"mysql_clear_password"_s));
}

void TestConnectTarget::keepsFileNamesTogether()
{
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.host = u"db"_s;
    url.database = u"f"_s;
    url.tls = TlsMode::VerifyIdentity;
    url.caFile = u"/a;ssl-verify-server-cert=0}b.pem"_s;
    QVERIFY(validateDatabaseUrl(url));
    QVERIFY(connectTarget(url).host.contains(u";ssl-ca={/a;ssl-verify-server-cert=0}}b.pem};"_s));
}

// A new session in the middle of a transaction commits what follows, statement by statement.
void TestConnectTarget::neverReconnectsByItself()
{
    QVERIFY(!targetOf(u"mysql://r@db/f"_s).options.contains(u"RECONNECT"_s));
}

QTEST_GUILESS_MAIN(TestConnectTarget)
#include "tst_connecttarget.moc"

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
    void dialsTheEndOfATunnel();
    void pinsWhatWasJudged_data();
    void pinsWhatWasJudged();
    void fitsNobodyWithoutAPin();
    void comparesTheNameWhereItIsDialled_data();
    void comparesTheNameWhereItIsDialled();
    void leavesTheChainToThePin();
    void saysThatTlsIsOff();
    void asksInClearOnlyThoseItKnows_data();
    void asksInClearOnlyThoseItKnows();
    void keepsFileNamesTogether();
    void neverReconnectsByItself();
};

namespace {

const ServerPin Pin{QByteArray::fromHex("00112233445566778899aabbccddeeff00112233"), false};

DatabaseUrl urlOf(const QString &text)
{
    const auto url = parseDatabaseUrl(text);
    if (!url)
        qFatal("%s", qPrintable(url.error().message()));
    return *url;
}

ConnectTarget targetOf(const QString &text, const Endpoint &via = {}, const ServerPin &pin = Pin)
{
    const DatabaseUrl url = urlOf(text);
    return connectTarget(url, dialledEndpoint(url, via), pin);
}

QStringList partsOf(const ConnectTarget &target) { return target.host.split(u';'); }

} // namespace

void TestConnectTarget::takesTheSocket()
{
    const QStringList parts = partsOf(targetOf(u"mysql://r@/f?socket=/run/my.sock"_s));
    QCOMPARE(parts.value(0), u"host=localhost"_s);
    QCOMPARE(parts.value(1), u"socket={/run/my.sock}"_s);
}

void TestConnectTarget::takesTheHostAsItIs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << u"mysql://r@127.0.0.1/f"_s << u"host=127.0.0.1"_s;
    QTest::newRow("IPv6") << u"mysql://r@[::1]/f"_s << u"host=::1"_s;
    // The client library takes the name for a Unix socket, whatever the port.
    QTest::newRow("localhost") << u"mysql://r@localhost:3307/f"_s << u"host=127.0.0.1"_s;
    QTest::newRow("LOCALHOST") << u"mysql://r@LOCALHOST/f"_s << u"host=127.0.0.1"_s;
    QTest::newRow("plain by wish")
        << u"mysql://r@db.example.org/f?tls=off"_s << u"host=db.example.org"_s;
}

void TestConnectTarget::takesTheHostAsItIs()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);
    QCOMPARE(partsOf(targetOf(url)).value(0), host);
}

void TestConnectTarget::dialsTheEndOfATunnel()
{
    const QString url = u"mysql://r@db.example.org/f"_s;
    const QStringList port = partsOf(targetOf(url, {{}, u"127.0.0.1"_s, 4711}));
    QCOMPARE(port.value(0), u"host=127.0.0.1"_s);
    const QStringList socket = partsOf(targetOf(url, {u"/run/tunnel"_s, {}, 0}));
    QCOMPARE(socket.value(0), u"host=localhost"_s);
    QCOMPARE(socket.value(1), u"socket={/run/tunnel}"_s);
    QVERIFY(socket.contains(u"ssl-enforce=1"_s));
}

void TestConnectTarget::pinsWhatWasJudged_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("hasChain");
    QTest::addColumn<bool>("hasName");
    QTest::newRow("required") << u"required"_s << false << false;
    QTest::newRow("verify-ca") << u"verify-ca"_s << true << false;
    QTest::newRow("verify-identity") << u"verify-identity"_s << true << true;
}

void TestConnectTarget::pinsWhatWasJudged()
{
    QFETCH(const QString, mode);
    QFETCH(const bool, hasChain);
    QFETCH(const bool, hasName);
    const ConnectTarget target = targetOf(u"mysql://r@db/f?ca=/ca.pem&tls="_s + mode);
    const QStringList parts = partsOf(target);
    QCOMPARE(parts.value(0), u"host=db"_s);
    QCOMPARE(parts.value(1), u"local-infile=0"_s); // Before any other number.
    QVERIFY(parts.contains(u"tls-fp=00112233445566778899AABBCCDDEEFF00112233"_s));
    QVERIFY(parts.contains(u"ssl-enforce=1"_s));
    QCOMPARE(parts.contains(u"ssl-ca={/ca.pem}"_s), hasChain);
    QCOMPARE(parts.contains(u"ssl-verify-server-cert=1"_s), hasName);
    QCOMPARE(parts.contains(u"ssl-verify-server-cert=0"_s), !hasName);
    QVERIFY(!target.host.contains(u"true"_s)); // The connector reads it as 0.
    QCOMPARE(target.pin, QByteArray("00112233445566778899AABBCCDDEEFF00112233"));
    QCOMPARE(target.verifiesName, hasName);
    QCOMPARE(!target.caFile.isEmpty(), hasChain);
}

// The connector would take an empty one for none, and connect in plain text.
void TestConnectTarget::fitsNobodyWithoutAPin()
{
    const ConnectTarget target = targetOf(u"mysql://r@db/f"_s, {}, {});
    QVERIFY(partsOf(target).contains(u"tls-fp="_s + QString(40, u'0')));
    QCOMPARE(target.pin, QByteArray(40, '0'));
}

void TestConnectTarget::comparesTheNameWhereItIsDialled_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Endpoint>("via");
    QTest::addColumn<bool>("compares");
    QTest::newRow("name") << u"db.example.org"_s << Endpoint() << true;
    QTest::newRow("address") << u"[2001:db8::1]"_s << Endpoint() << true;
    QTest::newRow("port of a tunnel")
        << u"db.example.org"_s << Endpoint{{}, u"127.0.0.1"_s, 4711} << false;
    QTest::newRow("socket of a tunnel")
        << u"db.example.org"_s << Endpoint{u"/run/tunnel"_s, {}, 0} << false;
    QTest::newRow("localhost") << u"localhost"_s << Endpoint() << false; // 127.0.0.1 is dialled.
    QTest::newRow("complete name") << u"db.example.org."_s << Endpoint() << false;
}

void TestConnectTarget::comparesTheNameWhereItIsDialled()
{
    QFETCH(const QString, host);
    QFETCH(const Endpoint, via);
    QFETCH(const bool, compares);
    const ConnectTarget target = targetOf(u"mysql://r@%1/f?tls=verify-identity"_s.arg(host), via);
    QCOMPARE(target.verifiesName, compares);
    QCOMPARE(partsOf(target).contains(u"ssl-verify-server-cert=1"_s), compares);
}

void TestConnectTarget::leavesTheChainToThePin()
{
    const ConnectTarget target =
        targetOf(u"mysql://r@db/f?ca=/own.pem"_s, {}, ServerPin{Pin.fingerprint, true});
    QVERIFY(!target.host.contains(u"ssl-ca"_s));
    QVERIFY(partsOf(target).contains(u"ssl-verify-server-cert=0"_s));
    QVERIFY(target.host.contains(u"tls-fp=0011"_s));
}

// Newer connectors verify unless they are told otherwise.
void TestConnectTarget::saysThatTlsIsOff()
{
    const ConnectTarget target = targetOf(u"mysql://r@db/f?tls=off"_s);
    QVERIFY(partsOf(target).contains(u"ssl-verify-server-cert=0"_s));
    QVERIFY(partsOf(target).contains(u"ssl-enforce=0"_s));
    QVERIFY(!target.host.contains(u"tls-fp"_s));
    QCOMPARE(target.pin, QByteArray());
}

void TestConnectTarget::asksInClearOnlyThoseItKnows_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Endpoint>("via");
    QTest::addColumn<bool>("isKnown");
    const Endpoint tunnel{u"/run/tunnel"_s, {}, 0};
    QTest::newRow("socket") << u"mysql://r@/f?socket=/s"_s << Endpoint() << true;
    QTest::newRow("socket behind a tunnel") << u"mysql://r@/f?socket=/s"_s << tunnel << true;
    QTest::newRow("verify-identity") << u"mysql://r@db/f"_s << Endpoint() << true;
    QTest::newRow("verify-ca") << u"mysql://r@db/f?tls=verify-ca"_s << Endpoint() << true;
    QTest::newRow("required") << u"mysql://r@db/f?tls=required"_s << Endpoint() << false;
    QTest::newRow("off") << u"mysql://r@db/f?tls=off"_s << Endpoint() << false;
    QTest::newRow("off in a tunnel") << u"mysql://r@db/f?tls=off"_s << tunnel << false;
    QTest::newRow("loopback") << u"mysql://r@127.0.0.1/f"_s << Endpoint() << false;
}

void TestConnectTarget::asksInClearOnlyThoseItKnows()
{
    QFETCH(const QString, url);
    QFETCH(const Endpoint, via);
    QFETCH(const bool, isKnown);
    const QString ways = partsOf(targetOf(url, via)).last();
    QVERIFY(ways.startsWith(u"restricted-auth={mysql_native_password,client_ed25519,"_s));
    for (const QString &way : {u"mysql_clear_password"_s, u"dialog"_s, u"auth_gssapi_client"_s})
        QCOMPARE(ways.contains(way), isKnown);
}

void TestConnectTarget::keepsFileNamesTogether()
{
    DatabaseUrl url = urlOf(u"mysql://r@db/f"_s);
    url.caFile = u"/a;ssl-verify-server-cert=0}b.pem"_s;
    QVERIFY(validateDatabaseUrl(url));
    const Endpoint endpoint{u"/run/a;plugin-dir=/x}/socket"_s, {}, 0};
    QVERIFY(connectTarget(url, dialledEndpoint(url, {}), Pin)
                .host.contains(u";ssl-ca={/a;ssl-verify-server-cert=0}}b.pem};"_s));
    QVERIFY(connectTarget(url, endpoint, Pin)
                .host.contains(u";socket={/run/a;plugin-dir=/x}}/socket};"_s));
}

// A new session in the middle of a transaction commits what follows, statement by statement.
void TestConnectTarget::neverReconnectsByItself()
{
    QVERIFY(!targetOf(u"mysql://r@db/f"_s).options.contains(u"RECONNECT"_s));
}

QTEST_GUILESS_MAIN(TestConnectTarget)
#include "tst_connecttarget.moc"

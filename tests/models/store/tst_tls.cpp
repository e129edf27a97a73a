// SPDX-License-Identifier: MIT
// What each TLS mode does with each kind of server, on real servers: connected, or refused before
// anything of the account was said.
#include "models/store/connection.h"
#include "tests/support/privateserver.h"
#include "tests/support/strippingproxy.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Host = u"db.example.test"_s;
const QByteArray Password = "pa55word";
constexpr std::array Modes{TlsMode::Off, TlsMode::Required, TlsMode::VerifyCa,
                           TlsMode::VerifyIdentity};

QString summary(const Result<std::unique_ptr<Connection>> &opened)
{
    if (!opened)
        return u"refused: "_s + opened.error().message();
    if ((*opened)->cipher().isEmpty())
        return u"connected (not encrypted)"_s;
    return u"connected (%1 %2)"_s.arg((*opened)->tlsProtocol(), (*opened)->cipher());
}

bool contains(const QByteArray &said, const QString &what) { return said.contains(what.toUtf8()); }

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsOrRefuses_data();
    void connectsOrRefuses();
    void comparesAddressesAndPatterns_data();
    void comparesAddressesAndPatterns();
    void tellsNothingToWhoHidesTls_data();
    void tellsNothingToWhoHidesTls();
    void refusesAnotherServerThanTheOneThatWasJudged_data();
    void refusesAnotherServerThanTheOneThatWasJudged();
    void verifiesThroughTheSocketOfATunnel();
    void trustsACertificateThatWasLookedAt_data();
    void trustsACertificateThatWasLookedAt();
    void showsACertificateOfItsOwn();
    void signsInByEachPlugin_data();
    void signsInByEachPlugin();
    void givesNoPasswordAwayInClear_data();
    void givesNoPasswordAwayInClear();
    void givesThePasswordToWhomItKnows_data();
    void givesThePasswordToWhomItKnows();
    void sendsNoFilesAndNoSecondStatement();
    void knowsTheLineBelow();

private:
    [[nodiscard]] DatabaseUrl url(TlsMode mode, const QString &host = Host) const;
    [[nodiscard]] static Endpoint at(quint16 port) { return {{}, u"127.0.0.1"_s, port}; }
    [[nodiscard]] bool hasPlugin(const QString &name) const;
    // The server shows this one from now on.
    void show(const QString &certificate);
    [[nodiscard]] int logins() const;

    TestCertificates m_made;
    std::unique_ptr<PrivateServer> m_server;
    std::unique_ptr<PrivateServer> m_plain; // Without TLS.
};

void TestTls::initTestCase()
{
    if (!m_made.isMade())
        QSKIP("The program openssl is not installed.");
    const QString certificate = m_made.path(u"server.pem"_s);
    const QString key = m_made.path(u"server.key"_s);
    QVERIFY(QFile::copy(m_made.file(u"good"_s), certificate));
    QVERIFY(QFile::copy(m_made.key(u"good"_s), key));
    QStringList options{u"--ssl-cert="_s + certificate,
                        u"--ssl-key="_s + key,
                        u"--ssl-ca="_s + m_made.file(u"ca"_s),
                        u"--general-log"_s,
                        u"--loose-pam-use-cleartext-plugin"_s,
                        u"--general-log-file="_s + m_made.path(u"general.log"_s)};
    // For plug-ins of the server that are not beside it.
    if (qEnvironmentVariableIsSet("CHATELAINE_TEST_PLUGINS"))
        options += u"--plugin-dir="_s + qEnvironmentVariable("CHATELAINE_TEST_PLUGINS");
    m_server = std::make_unique<PrivateServer>(options);
    m_plain = std::make_unique<PrivateServer>(QStringList{u"--skip-ssl"_s});
    if (!m_server->isRunning() || !m_plain->isRunning())
        QSKIP("mariadbd is not installed.");
    for (const PrivateServer *const server : {m_server.get(), m_plain.get()}) {
        server->run(u"CREATE USER ann IDENTIFIED BY '%1'"_s.arg(QString::fromUtf8(Password)));
        server->run(u"GRANT ALL ON forum.* TO ann"_s);
    }
}

DatabaseUrl TestTls::url(TlsMode mode, const QString &host) const
{
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.host = host;
    url.port = m_server->port();
    url.database = u"forum"_s;
    url.user = u"ann"_s;
    url.tls = mode;
    if (mode != TlsMode::Off)
        url.caFile = m_made.file(u"ca"_s);
    return url;
}

void TestTls::show(const QString &certificate)
{
    for (const auto &[from, to] : {std::pair(m_made.file(certificate), u"server.pem"_s),
                                   std::pair(m_made.key(certificate), u"server.key"_s)}) {
        QFile::remove(m_made.path(to));
        QVERIFY(QFile::copy(from, m_made.path(to)));
    }
    m_server->run(u"FLUSH SSL"_s);
}

bool TestTls::hasPlugin(const QString &name) const
{
    const QString folder = m_server->rows(u"SELECT @@plugin_dir"_s);
    return QFile::exists(folder + u'/' + name + u".so"_s);
}

// How many clients came as far as to name their user.
int TestTls::logins() const
{
    QFile log(m_made.path(u"general.log"_s));
    return log.open(QIODevice::ReadOnly) ? int(log.readAll().count("ann@")) : -1;
}

void TestTls::connectsOrRefuses_data()
{
    QTest::addColumn<QString>("certificate"); // Empty = no TLS, "strip" = a proxy hides it.
    QTest::addColumn<QString>("expected");    // For off, required, verify-ca, verify-identity.
    QTest::addColumn<QString>("said");        // In the message.
    QTest::newRow("right CA, right name") << u"good"_s << u"plain tls tls tls"_s << QString();
    QTest::newRow("wrong name") << u"wrongname"_s << u"plain tls tls no"_s
                                << u"made out to other.example.test, not to db.example.test"_s;
    QTest::newRow("wrong CA") << u"foreign"_s << u"plain tls no no"_s
                              << u"made by \"Test otherca\", which is not in the CA file"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << u"plain tls no no"_s << u"made by itself"_s;
    QTest::newRow("expired") << u"expired"_s << u"plain tls no no"_s << u"expired on"_s;
    QTest::newRow("not yet valid") << u"future"_s << u"plain tls no no"_s << u"valid from"_s;
    QTest::newRow("not for servers")
        << u"clientonly"_s << u"plain tls no no"_s << u"not made for servers"_s;
    QTest::newRow("right name in CN alone") << u"noname"_s << u"plain tls tls tls"_s << QString();
    QTest::newRow("right CN, wrong names")
        << u"nameincn"_s << u"plain tls tls no"_s << u"made out to other.example.test"_s;
    QTest::newRow("server without TLS") << QString() << u"plain no no no"_s << u"offers no TLS"_s;
    QTest::newRow("stripping proxy") << u"strip"_s << u"plain no no no"_s << u"offers no TLS"_s;
}

void TestTls::connectsOrRefuses()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, expected);
    QFETCH(const QString, said);
    const bool isStripped = certificate == "strip"_L1;
    const bool hasTls = !certificate.isEmpty();
    if (hasTls)
        show(isStripped ? u"good"_s : certificate);
    const quint16 port = hasTls ? m_server->port() : m_plain->port();
    for (const TlsMode mode : Modes) {
        const StrippingProxy proxy(
            {{port, isStripped ? StrippingProxy::Way::StripTls : StrippingProxy::Way::PassOn}});
        const int loginsBefore = logins();
        const auto opened = Connection::open(url(mode), Password, at(proxy.port()));
        const QString shown = summary(opened);
        qInfo("%-22s | %-15s | %s", QTest::currentDataTag(), tlsModeName(mode).data(),
              qPrintable(shown));
        const QString wish = expected.section(u' ', int(mode), int(mode));
        QVERIFY2(shown.startsWith(wish == "plain"_L1 ? u"connected (not encrypted)"_s
                                  : wish == "tls"_L1 ? u"connected (TLSv1."_s
                                                     : u"refused: "_s),
                 qPrintable(shown));
        if (wish == "no"_L1)
            QVERIFY2(shown.contains(said), qPrintable(shown));
        // Nobody on the way learns who asks, and nobody who was refused.
        QCOMPARE(contains(proxy.received(), u"ann"_s), wish == "plain"_L1);
        if (wish == "no"_L1 && (isStripped || !hasTls))
            QCOMPARE(proxy.received(), QByteArray());
        if (hasTls)
            QCOMPARE(logins() - loginsBefore, wish == "no"_L1 ? 0 : 1);
    }
}

void TestTls::comparesAddressesAndPatterns_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isDirect");
    QTest::addColumn<bool>("connects");
    QTest::newRow("127.0.0.1 in the list") << u"good"_s << u"127.0.0.1"_s << true << true;
    QTest::newRow("::1 in the list") << u"good"_s << u"::1"_s << true << true;
    QTest::newRow("127.0.0.1 not in the list") << u"wrongname"_s << u"127.0.0.1"_s << true << false;
    QTest::newRow("localhost not in the list") << u"good"_s << u"localhost"_s << true << false;
    QTest::newRow("*.example.test for db.") << u"wildcard"_s << Host << false << true;
    QTest::newRow("*.example.test for a.b.")
        << u"wildcard"_s << u"a.b.example.test"_s << false << false;
    QTest::newRow("*.example.test for itself")
        << u"wildcard"_s << u"example.test"_s << false << false;
}

void TestTls::comparesAddressesAndPatterns()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, host);
    QFETCH(const bool, isDirect);
    QFETCH(const bool, connects);
    if (host.contains(u':') && !m_server->hasIpv6())
        QSKIP("This computer has no IPv6.");
    show(certificate);
    const auto opened = Connection::open(url(TlsMode::VerifyIdentity, host), Password,
                                         isDirect ? Endpoint() : at(m_server->port()));
    qInfo("%-27s | verify-identity | %s", QTest::currentDataTag(), qPrintable(summary(opened)));
    QCOMPARE(opened.has_value(), connects);
    QVERIFY(connects || opened.error().message().contains(u"made out to"_s));
}

void TestTls::tellsNothingToWhoHidesTls_data()
{
    QTest::addColumn<TlsMode>("mode");
    for (const TlsMode mode : Modes)
        QTest::newRow(tlsModeName(mode).data()) << mode;
}

// Whoever lets the first look pass and hides TLS from the second one.
void TestTls::tellsNothingToWhoHidesTls()
{
    QFETCH(const TlsMode, mode);
    if (mode == TlsMode::Off)
        return; // Nothing is hidden from whoever asks for nothing.
    show(u"good"_s);
    const StrippingProxy proxy({{m_server->port(), StrippingProxy::Way::PassOn},
                                {m_server->port(), StrippingProxy::Way::StripTls}});
    const auto opened = Connection::open(url(mode), Password, at(proxy.port()));
    qInfo("%-27s | %-15s | %s", "TLS hidden after the look", tlsModeName(mode).data(),
          qPrintable(summary(opened)));
    QVERIFY(!opened);
    QTRY_COMPARE(proxy.clients(), 2);
    QVERIFY(!contains(proxy.received(), u"ann"_s));
}

void TestTls::refusesAnotherServerThanTheOneThatWasJudged_data()
{
    tellsNothingToWhoHidesTls_data();
}

void TestTls::refusesAnotherServerThanTheOneThatWasJudged()
{
    QFETCH(const TlsMode, mode);
    if (mode == TlsMode::Off)
        return;
    show(u"good"_s);
    // Even one with a right certificate, if it is not the same.
    const PrivateServer other({u"--ssl-cert="_s + m_made.file(u"wildcard"_s),
                               u"--ssl-key="_s + m_made.key(u"wildcard"_s)});
    const StrippingProxy proxy({{m_server->port(), StrippingProxy::Way::PassOn},
                                {other.port(), StrippingProxy::Way::PassOn}});
    const auto opened = Connection::open(url(mode), Password, at(proxy.port()));
    qInfo("%-27s | %-15s | %s", "another server after it", tlsModeName(mode).data(),
          qPrintable(summary(opened)));
    QVERIFY(!opened);
    QTRY_COMPARE(proxy.clients(), 2);
    QVERIFY(opened.error().message().contains(u"is not the one"_s));
}

void TestTls::verifiesThroughTheSocketOfATunnel()
{
    const QString socket = m_made.path(u"tunnel;x}y"_s);
    const StrippingProxy tunnel({{m_server->port(), StrippingProxy::Way::PassOn}}, socket);
    for (const QString &certificate : {u"good"_s, u"wrongname"_s, u"foreign"_s}) {
        show(certificate);
        const auto opened =
            Connection::open(url(TlsMode::VerifyIdentity), Password, {socket, {}, 0});
        qInfo("%-27s | verify-identity | %s", qPrintable(u"tunnel's socket, "_s + certificate),
              qPrintable(summary(opened)));
        QCOMPARE(opened.has_value(), certificate == "good"_L1);
        QVERIFY(!opened || !(*opened)->cipher().isEmpty());
    }
    QVERIFY(!contains(tunnel.received(), u"ann"_s));
}

void TestTls::trustsACertificateThatWasLookedAt_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("said"); // Empty = connects.
    QTest::newRow("its own, self-signed") << u"selfsigned"_s << u"selfsigned"_s << QString();
    QTest::newRow("its own, of a foreign CA") << u"foreign"_s << u"foreign"_s << QString();
    QTest::newRow("the foreign CA") << u"foreign"_s << u"otherca"_s << QString();
    QTest::newRow("its own, expired") << u"expired"_s << u"expired"_s << u"expired"_s;
    QTest::newRow("its own, wrong name") << u"wrongname"_s << u"wrongname"_s << u"made out"_s;
    QTest::newRow("another one of the CA") << u"good"_s << u"wildcard"_s << u"Test ca"_s;
    QTest::newRow("self-signed for another") << u"good"_s << u"selfsigned"_s << u"Test ca"_s;
}

void TestTls::trustsACertificateThatWasLookedAt()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, trusted);
    QFETCH(const QString, said);
    show(shown);
    DatabaseUrl url = this->url(TlsMode::VerifyIdentity);
    url.caFile = m_made.file(trusted);
    const auto opened = Connection::open(url, Password, at(m_server->port()));
    qInfo("trusted: %-26s | verify-identity | %s", QTest::currentDataTag(),
          qPrintable(summary(opened)));
    QCOMPARE(opened.has_value(), said.isEmpty());
    QVERIFY(opened || opened.error().message().contains(said));
    // The system's authorities do not count beside the file, and vouch for no test.
    url.caFile.clear();
    QVERIFY(!Connection::open(url, Password, at(m_server->port())));
}

void TestTls::showsACertificateOfItsOwn()
{
    show(u"good"_s);
    m_server->run(u"CREATE USER carl REQUIRE X509"_s);
    m_server->run(u"GRANT ALL ON forum.* TO carl"_s);
    DatabaseUrl url = this->url(TlsMode::VerifyIdentity);
    url.user = u"carl"_s;
    const auto without = Connection::open(url, {}, at(m_server->port()));
    QVERIFY(!without);
    QVERIFY2(without.error().message().contains(u"client certificate"_s),
             qPrintable(without.error().message()));
    url.certificateFile = m_made.file(u"client"_s);
    url.keyFile = m_made.key(u"client"_s);
    const auto with = Connection::open(url, {}, at(m_server->port()));
    QVERIFY2(with, with ? "" : qPrintable(with.error().message()));
}

void TestTls::signsInByEachPlugin_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("identified");
    QTest::newRow("native") << QString()
                            << u"VIA mysql_native_password USING PASSWORD('pa55word')"_s;
    QTest::newRow("ed25519") << u"auth_ed25519"_s << u"VIA ed25519 USING PASSWORD('pa55word')"_s;
    QTest::newRow("unix_socket") << QString() << u"VIA unix_socket"_s;
}

void TestTls::signsInByEachPlugin()
{
    QFETCH(const QString, plugin);
    QFETCH(const QString, identified);
    show(u"good"_s);
    if (!plugin.isEmpty() && !hasPlugin(plugin))
        QSKIP("The plug-in is not installed; in Debian it is in mariadb-server.");
    if (!plugin.isEmpty())
        m_server->run(u"INSTALL SONAME '%1'"_s.arg(plugin));
    const bool isSocket = identified.endsWith("unix_socket"_L1);
    const QString user =
        isSocket ? QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name) : u"dora"_s;
    const QString account = u"'%1'@'%2'"_s.arg(user, isSocket ? u"localhost"_s : u"%"_s);
    m_server->run(u"CREATE USER IF NOT EXISTS "_s + account);
    m_server->run(u"GRANT ALL ON *.* TO "_s + account + u" WITH GRANT OPTION"_s);
    m_server->run(u"ALTER USER "_s + account + u" IDENTIFIED "_s + identified);
    DatabaseUrl local = m_server->url();
    local.user = user;
    const auto opened = Connection::open(local, isSocket ? QByteArray() : Password);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    for (const TlsMode mode : Modes) {
        DatabaseUrl remote = url(mode);
        remote.user = user;
        const auto far = Connection::open(remote, Password, at(m_server->port()));
        qInfo("%-12s | %-15s | %s", QTest::currentDataTag(), tlsModeName(mode).data(),
              qPrintable(summary(far)));
        QCOMPARE(far.has_value(), !isSocket);
    }
}

void TestTls::givesNoPasswordAwayInClear_data() { tellsNothingToWhoHidesTls_data(); }

void TestTls::givesNoPasswordAwayInClear()
{
    QFETCH(const TlsMode, mode);
    const StrippingProxy rogue({{m_plain->port(), StrippingProxy::Way::AskForPassword}});
    const auto opened = Connection::open(url(mode), Password, at(rogue.port()));
    qInfo("%-27s | %-15s | %s", "asks for mysql_clear_password", tlsModeName(mode).data(),
          qPrintable(summary(opened)));
    QVERIFY(!opened);
    QTRY_COMPARE(rogue.clients(), 1);
    QVERIFY(!contains(rogue.received(), QString::fromUtf8(Password)));
    // Only where nothing was asked for does it learn the user's name.
    QCOMPARE(contains(rogue.received(), u"ann"_s), mode == TlsMode::Off);
    if (mode == TlsMode::Off)
        QVERIFY2(opened.error().message().contains(u"give the password away"_s),
                 qPrintable(opened.error().message()));
}

void TestTls::givesThePasswordToWhomItKnows_data() { tellsNothingToWhoHidesTls_data(); }

// A real server that asks for the password as it is, to have PAM check it. (PAM knows no eve: who
// gets as far as giving the password is turned away by the server, not by the client.)
void TestTls::givesThePasswordToWhomItKnows()
{
    QFETCH(const TlsMode, mode);
    if (!hasPlugin(u"auth_pam_v1"_s))
        QSKIP("The plug-in auth_pam is not installed; in Debian it is in mariadb-server.");
    show(u"good"_s);
    m_server->run(u"INSTALL PLUGIN IF NOT EXISTS pam SONAME 'auth_pam_v1'"_s);
    m_server->run(u"CREATE OR REPLACE USER eve IDENTIFIED VIA pam"_s);
    DatabaseUrl url = this->url(mode);
    url.user = u"eve"_s;
    const auto opened = Connection::open(url, Password, at(m_server->port()));
    qInfo("%-27s | %-15s | %s", "PAM account", tlsModeName(mode).data(),
          qPrintable(summary(opened)));
    QVERIFY(!opened);
    const bool isKnown = mode == TlsMode::VerifyCa || mode == TlsMode::VerifyIdentity;
    QVERIFY(opened.error().message().contains(isKnown ? u"does not let \"eve\" in"_s
                                                      : u"give the password away"_s));
}

void TestTls::sendsNoFilesAndNoSecondStatement()
{
    show(u"good"_s);
    m_server->run(u"SET GLOBAL local_infile = 1"_s);
    m_server->run(u"CREATE OR REPLACE TABLE notes (note TEXT)"_s);
    QFile file(m_made.path(u"secret.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("secret\n") > 0);
    file.close();
    for (const DatabaseUrl &url :
         {m_server->url(), this->url(TlsMode::Off), this->url(TlsMode::VerifyIdentity)}) {
        const auto opened =
            Connection::open(url, url.host.isEmpty() ? QByteArray() : Password,
                             url.host.isEmpty() ? Endpoint() : at(m_server->port()));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
        QSqlQuery query((*opened)->database());
        QVERIFY(query.exec(u"INSERT INTO notes VALUES ('one')"_s));
        QVERIFY(
            !query.exec(u"LOAD DATA LOCAL INFILE '%1' INTO TABLE notes"_s.arg(file.fileName())));
        qInfo("LOAD DATA LOCAL: %s", qPrintable(query.lastError().databaseText()));
        QVERIFY(!query.exec(u"SELECT 1; INSERT INTO notes VALUES ('two')"_s));
        qInfo("two statements:  %s", qPrintable(query.lastError().databaseText().left(80)));
    }
    QCOMPARE(m_server->rows(u"SELECT * FROM notes"_s), u"one|one|one"_s);
}

void TestTls::knowsTheLineBelow()
{
    const auto opened =
        Connection::open(url(TlsMode::VerifyIdentity), Password, at(m_server->port()));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    const QSqlDatabase database = (*opened)->database();
    const QString threads =
        m_server->rows(u"SELECT id FROM information_schema.processlist WHERE user = 'ann'"_s);
    QCOMPARE(QString::number(threadIdOf(database)), threads);
    int milliseconds = 0;
    socklen_t size = sizeof(milliseconds);
    QCOMPARE(::getsockopt(socketOf(database), IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, &size),
             0);
    QCOMPARE(milliseconds, 30'000);
    QVERIFY(clientLibrary().startsWith(u"MariaDB Connector/C 3."_s));
    QVERIFY(QFileInfo(pluginFolder()).isDir());
    QCOMPARE(socketOf(QSqlDatabase()), -1);
    QCOMPARE(threadIdOf(QSqlDatabase()), 0u);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

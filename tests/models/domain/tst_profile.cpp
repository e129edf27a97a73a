// SPDX-License-Identifier: MIT
#include "models/domain/profile.h"

#include <QTest>
#include <QUuid>

#include <functional>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile forum()
{
    Profile profile = newProfile();
    profile.name = u"Forum"_s;
    profile.database.host = u"db.example.org"_s;
    profile.database.database = u"forum"_s;
    profile.database.user = u"ann"_s;
    return profile;
}

using Edit = std::function<void(Profile &)>;

// Sets the text that is called so.
void setField(Profile &profile, const QString &field, const QString &value)
{
    DatabaseUrl &database = profile.database;
    if (field == u"socket"_s) {
        database.host.clear();
        database.tls = TlsMode::Off;
    }
    if (field == u"cert"_s)
        database.keyFile = u"/key.pem"_s;
    if (field == u"key"_s)
        database.certificateFile = u"/cert.pem"_s;
    if (field == u"replica"_s)
        profile.replicas.push_back({value, 3306});
    (field == u"name"_s       ? profile.name
     : field == u"folder"_s   ? profile.folder
     : field == u"host"_s     ? database.host
     : field == u"socket"_s   ? database.socket
     : field == u"database"_s ? database.database
     : field == u"user"_s     ? database.user
     : field == u"ca"_s       ? database.caFile
     : field == u"cert"_s     ? database.certificateFile
     : field == u"key"_s      ? database.keyFile
                              : profile.replicas.back().host) = value;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalledAfterItsDatabase_data();
    void isCalledAfterItsDatabase();
    void beginsWithAnIdAndVerifiedTls();
    void namesEnvironmentsAsFilesDo();
    void accepts_data();
    void accepts();
    void refusesTexts_data();
    void refusesTexts();
    void refusesCombinations_data();
    void refusesCombinations();
};

void TestProfile::isCalledAfterItsDatabase_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"sqlite:/home/ann/forum copy.sqlite"_s << u"forum copy.sqlite"_s;
    QTest::newRow("host") << u"mysql://ann@db.example.org/forum"_s << u"forum @ db.example.org"_s;
    QTest::newRow("socket") << u"mysql://ann@/forum?socket=/run/x.sock"_s << u"forum"_s;
    QTest::newRow("direction") << u"mysql://h/fo%E2%80%AErum"_s << u"fo[U+202E]rum @ h"_s;
}

void TestProfile::isCalledAfterItsDatabase()
{
    QFETCH(const QString, url);
    QFETCH(const QString, name);
    const auto parsed = parseDatabaseUrl(url);
    QVERIFY(parsed);
    const Profile profile = profileFor(*parsed);
    QCOMPARE(profile.name, name);
    QCOMPARE(profile.database, *parsed);
    QVERIFY(profile.id.isEmpty());
    QCOMPARE(profile.passwordSource, PasswordSource::Ask);
}

void TestProfile::beginsWithAnIdAndVerifiedTls()
{
    const Profile profile = newProfile();
    QCOMPARE(QUuid::fromString(profile.id).toString(QUuid::WithoutBraces), profile.id);
    QVERIFY(!QUuid::fromString(profile.id).isNull());
    QVERIFY(newProfile().id != profile.id);
    QCOMPARE(profile.database.dialect, Dialect::MySql);
    QCOMPARE(profile.database.tls, TlsMode::VerifyIdentity);
}

void TestProfile::namesEnvironmentsAsFilesDo()
{
    QCOMPARE(environmentName(Environment::Development), "development"_L1);
    QCOMPARE(environmentName(Environment::Testing), "testing"_L1);
    QCOMPARE(environmentName(Environment::Production), "production"_L1);
}

void TestProfile::accepts_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("as it is", [](Profile &) {});
    row("letters of the world", [](Profile &p) {
        p.name = u"F\u00f3rum \u043f\u0440\u043e\u0431\u0430 \u8ad6\u58c7 \U0001F511 = 100 %"_s;
        p.folder = u"Kund*innen; \u0627\u0644\u0645\u0646\u062a\u062f\u0649"_s;
    });
    row("100 characters", [](Profile &p) { p.name = QString(u"\U0001F511"_s).repeated(100); });
    row("no user", [](Profile &p) { p.database.user.clear(); });
    row("blanks inside of a path", [](Profile &p) { p.database.caFile = u"/etc/my ca.pem"_s; });
    row("Windows path", [](Profile &p) { p.database.caFile = u"C:\\Users\\ann\\ca.pem"_s; });
    row("socket", [](Profile &p) { setField(p, u"socket"_s, u"/run/my sql.sock"_s); });
    row("file", [](Profile &p) {
        p.database = {};
        p.database.path = u"/home/ann/-;x.sqlite"_s;
    });
    row("replicas", [](Profile &p) { p.replicas = {{u"r1"_s, 3306}, {u"2001:db8::7"_s, 3307}}; });
    row("localhost of the SSH host", [](Profile &p) {
        p.ssh.host = u"web"_s;
        p.database.host = u"localhost"_s;
        p.database.tls = TlsMode::Off;
    });
    row("name in the network of the SSH host, verified", [](Profile &p) {
        p.ssh.host = u"web"_s;
        p.database.host = u"db.lan"_s;
    });
    row("socket on the SSH host", [](Profile &p) {
        p.ssh.host = u"web"_s;
        setField(p, u"socket"_s, u"/run/mysqld/mysqld.sock"_s);
    });
    row("every 30 seconds", [](Profile &p) { p.refreshSeconds = 30; });
}

void TestProfile::accepts()
{
    QFETCH(const Edit, edit);
    Profile profile = forum();
    edit(profile);
    const auto valid = validateProfile(profile);
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message()));
}

void TestProfile::refusesTexts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named"); // How the message begins.
    struct Field
    {
        const char *name;
        const char *label;
        QStringList hostile;
    };
    const QStringList hostileHosts{u"x;plugin-dir=/tmp"_s,
                                   u"a,b"_s,
                                   u"x://y"_s,
                                   u"host=x"_s,
                                   u"{x}"_s,
                                   u"-x"_s,
                                   u"a b"_s,
                                   u"localhost;"_s,
                                   u"d\u0430tabase"_s,
                                   u"a..b"_s,
                                   u"."_s,
                                   u"a:1"_s,
                                   u"a@b"_s,
                                   u"%00"_s,
                                   u"a/b"_s,
                                   u"a\\b"_s};
    const QStringList hostilePaths{
        u"-oProxyCommand=touch /tmp/x"_s, u"/a;plugin-dir=/tmp"_s, u"{/a}"_s, u"//share/ca.pem"_s,
        u"\\\\share\\ca.pem"_s,           u"http://h/ca.pem"_s,    u" /a"_s,  QString(1025, u'a')};
    const QStringList hostileWords{u"-x"_s,    u"a;b"_s, u"{a}"_s, u"a=b"_s,
                                   u"x://y"_s, u" a"_s,  u"a "_s,  QString(129, u'a')};
    const std::array fields{Field{"name", "Name", {QString(), u" "_s, u"a "_s, QString(101, u'a')}},
                            Field{"folder", "Folder", {u" "_s, u" a"_s, QString(101, u'a')}},
                            Field{"host", "Host", hostileHosts},
                            Field{"replica", "Replica 1", hostileHosts + QStringList(QString())},
                            Field{"database", "Database", hostileWords},
                            Field{"user", "User", hostileWords},
                            Field{"socket", "Socket", hostilePaths},
                            Field{"ca", "CA file", hostilePaths},
                            Field{"cert", "Certificate file", hostilePaths},
                            Field{"key", "Key file", hostilePaths}};
    const QStringList everywhere{u"a\nb"_s,          u"a\n"_s,      QString(u"a"_s + QChar(0)),
                                 u"a\x1b[2J"_s,      u"a\u202eb"_s, u"a\u2066b"_s,
                                 u"a\u200bb"_s,      u"\u2028a"_s,  QString(QChar(0xD800)),
                                 QString(3000, u'a')};
    for (const Field &field : fields) {
        const QStringList values = field.hostile + everywhere;
        for (qsizetype i = 0; i < values.size(); ++i)
            QTest::addRow("%s %d", field.name, int(i))
                << QString::fromLatin1(field.name) << values[i]
                << QString(QString::fromLatin1(field.label) + u": "_s);
    }
}

void TestProfile::refusesTexts()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, named);
    Profile profile = forum();
    setField(profile, field, value);
    const auto valid = validateProfile(profile);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code(), Error::Code::Invalid);
    const QString message = valid.error().message();
    QVERIFY2(message.startsWith(named), qPrintable(message));
    QVERIFY2(message.size() < 250, qPrintable(message));
}

void TestProfile::refusesCombinations_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const Edit &edit, const QString &message) {
        QTest::newRow(name) << edit << message;
    };
    row(
        "neither host nor socket", [](Profile &p) { p.database.host.clear(); },
        u"Name either a host or a socket."_s);
    row(
        "host and socket", [](Profile &p) { p.database.socket = u"/run/x.sock"_s; },
        u"Name either a host or a socket."_s);
    row(
        "no database", [](Profile &p) { p.database.database.clear(); },
        u"Name the database: mysql://user@host/database."_s);
    row(
        "port 0", [](Profile &p) { p.database.port = 0; },
        u"Port: 0 is not a port: write 1 to 65535."_s);
    row(
        "port 0 of a replica",
        [](Profile &p) {
            p.replicas = {{u"r"_s, 0}};
        },
        u"Replica 1: 0 is not a port: write 1 to 65535."_s);
    row(
        "too many replicas",
        [](Profile &p) {
            p.replicas.assign(17, {u"r"_s, 3306});
        },
        u"Replicas: Name at most 16 replica(s)."_s);
    row(
        "replicas of a socket",
        [](Profile &p) {
            setField(p, u"socket"_s, u"/run/x.sock"_s);
            p.replicas = {{u"r"_s, 3306}};
        },
        u"Replicas: They stand in for a host: name it."_s);
    row(
        "TLS through a socket",
        [](Profile &p) {
            setField(p, u"socket"_s, u"/run/x.sock"_s);
            p.database.tls = TlsMode::VerifyCa;
        },
        u"A connection through a socket does not leave this computer and has no TLS: leave tls "
        "out."_s);
    row(
        "certificate without key", [](Profile &p) { p.database.certificateFile = u"/c.pem"_s; },
        u"A client certificate needs its key file, and the other way round."_s);
    const QString wholePath =
        u"Socket: Write the whole path of the socket on the SSH host, from the first slash on."_s;
    for (const QString &socket : {u"mysqld.sock"_s, u"C:/x.sock"_s, u"~/x.sock"_s}) {
        row(
            qPrintable(u"socket over SSH "_s + socket),
            [socket](Profile &p) {
                setField(p, u"socket"_s, socket);
                p.ssh.host = u"web"_s;
            },
            wholePath);
    }
    row(
        "SSH", [](Profile &p) { p.ssh.host = u"-oProxyCommand=x"_s; },
        u"SSH host: \"-oProxyCommand=x\" is neither a host name nor an IP address."_s);
    for (const int seconds : {-1, 1, 9, 86401})
        row(
            qPrintable(u"refresh %1"_s.arg(seconds)),
            [seconds](Profile &p) { p.refreshSeconds = seconds; },
            u"Refresh: Write 0 for never, or 10 to 86400 seconds."_s);
}

void TestProfile::refusesCombinations()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, message);
    Profile profile = forum();
    edit(profile);
    const auto valid = validateProfile(profile);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code(), Error::Code::Invalid);
    QCOMPARE(valid.error().message(), message);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"

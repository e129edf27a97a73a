// SPDX-License-Identifier: MIT
// What a document may say; what it may not: tst_hostileprofiles.cpp.
#include "models/settings/profilejson.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile forum()
{
    Profile profile = newProfile();
    profile.id = u"6f1c1f0e-6f1e-4d0b-9a53-0d1f8f8c2a11"_s;
    profile.name = u"Forum"_s;
    profile.database.host = u"db.example.org"_s;
    profile.database.database = u"forum"_s;
    profile.database.user = u"ann"_s;
    return profile;
}

Profile withEverything()
{
    Profile profile = forum();
    profile.name = u"F\u00f3rum \U0001F511"_s;
    profile.folder = u"Work"_s;
    profile.environment = Environment::Production;
    profile.database.port = 3307;
    profile.database.tls = TlsMode::VerifyCa;
    profile.database.caFile = u"/etc/my ca.pem"_s;
    profile.database.certificateFile = u"/etc/cert.pem"_s;
    profile.database.keyFile = u"/etc/key.pem"_s;
    profile.replicas = {{u"r1.example.org"_s, 3306}, {u"2001:db8::7"_s, 3308}};
    profile.ssh = {u"web"_s,       2222,           u"deploy"_s, u"ann@gate:22,inner"_s,
                   u"~/.ssh/id"_s, u"/etc/other"_s};
    profile.passwordSource = PasswordSource::Keychain;
    profile.isReadOnly = true;
    profile.isSupport = true;
    profile.apiBaseUrl = u"https://api.example.org"_s;
    profile.routes = {{u"/api/v1/events/{id}"_s, u"read:events"_s}, {u"/ping"_s, {}}};
    profile.refreshSeconds = 300;
    profile.lastUsed = 1'700'000'000;
    return profile;
}

// moc takes two slashes for a comment in here, too: @address@ stands for them.
constexpr auto Everything = R"({
    "format": "chatelaine-profiles",
    "profiles": [
        {
            "api": "@address@",
            "ca": "/etc/my ca.pem",
            "cert": "/etc/cert.pem",
            "database": "forum",
            "environment": "production",
            "folder": "Work",
            "host": "db.example.org",
            "id": "6f1c1f0e-6f1e-4d0b-9a53-0d1f8f8c2a11",
            "key": "/etc/key.pem",
            "lastUsed": 1700000000,
            "name": "Fórum 🔑",
            "password": "keychain",
            "port": 3307,
            "readOnly": true,
            "refreshSeconds": 300,
            "replicas": [
                {
                    "host": "r1.example.org",
                    "port": 3306
                },
                {
                    "host": "2001:db8::7",
                    "port": 3308
                }
            ],
            "routes": [
                {
                    "path": "/api/v1/events/{id}",
                    "scope": "read:events"
                },
                {
                    "path": "/ping",
                    "scope": ""
                }
            ],
            "ssh": {
                "config": "/etc/other",
                "host": "web",
                "identity": "~/.ssh/id",
                "jump": "ann@gate:22,inner",
                "port": 2222,
                "user": "deploy"
            },
            "support": true,
            "tls": "verify-ca",
            "user": "ann"
        }
    ],
    "version": 1
}
)";

Profile throughSocket()
{
    Profile profile = forum();
    profile.database.host.clear();
    profile.database.socket = u"/run/mysqld/mysqld.sock"_s;
    profile.database.tls = TlsMode::Off;
    return profile;
}

QByteArray document(const QByteArray &profile)
{
    return R"({"format": "chatelaine-profiles", "version": 1, "profiles": [)" + profile + "]}";
}

QString messageOf(const Result<std::vector<Profile>> &result)
{
    return result ? QString() : result.error().message();
}

} // namespace

Q_DECLARE_METATYPE(Profile)

class TestProfileJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void writesWordsThatPeopleCanRead();
    void readsAnEmptyList();
    void fillsInWhatIsMissing();
    void choosesTls_data();
    void choosesTls();
    void readsNamesOfMembersWithEscapes();
    void readsAThousandButNotMore();
    void saysWhere_data();
    void saysWhere();
};

void TestProfileJson::readsWhatItWrites_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("plain") << forum();
    QTest::newRow("everything") << withEverything();
    QTest::newRow("socket") << throughSocket();
    for (const TlsMode tls :
         {TlsMode::Off, TlsMode::Required, TlsMode::VerifyCa, TlsMode::VerifyIdentity}) {
        Profile profile = forum();
        profile.database.tls = tls;
        QTest::addRow("tls %s", tlsModeName(tls).data()) << profile;
    }
    for (const Environment environment :
         {Environment::Development, Environment::Testing, Environment::Production}) {
        Profile profile = forum();
        profile.environment = environment;
        QTest::addRow("%s", environmentName(environment).data()) << profile;
    }
    Profile local = forum();
    local.database.host = u"localhost"_s;
    QTest::newRow("verified localhost") << local;
    Profile imported = forum();
    imported.id.clear();
    QTest::newRow("without id") << imported;
}

void TestProfileJson::readsWhatItWrites()
{
    QFETCH(const Profile, profile);
    const auto read = profilesFromJson(profilesToJson(std::array{profile}));
    QVERIFY2(read, qPrintable(messageOf(read)));
    QCOMPARE(read->size(), size_t(1));
    QVERIFY(read->front() == profile);
}

void TestProfileJson::writesWordsThatPeopleCanRead()
{
    QCOMPARE(profilesToJson(std::array{withEverything()}),
             QByteArray(Everything).replace("@address@", "https://api.example.org"));
}

void TestProfileJson::readsAnEmptyList()
{
    const auto read = profilesFromJson(profilesToJson({}));
    QVERIFY2(read, qPrintable(messageOf(read)));
    QVERIFY(read->empty());
}

void TestProfileJson::fillsInWhatIsMissing()
{
    const auto read = profilesFromJson(document(
        R"({"name": "Forum", "host": "db.example.org", "database": "forum", "user": "ann"})"));
    QVERIFY2(read, qPrintable(messageOf(read)));
    Profile expected = forum();
    expected.id.clear();
    QVERIFY(read->front() == expected);
}

void TestProfileJson::choosesTls_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("tls");
    QTest::newRow("local") << QByteArray(R"("host": "127.0.0.1")") << u"off"_s;
    QTest::newRow("socket") << QByteArray(R"("socket": "/run/x.sock")") << u"off"_s;
    QTest::newRow("remote") << QByteArray(R"("host": "db")") << u"verify-identity"_s;
    QTest::newRow("remote replica of a local one")
        << QByteArray(R"("host": "localhost", "replicas": [{"host": "db"}])")
        << u"verify-identity"_s;
    QTest::newRow("said") << QByteArray(R"("host": "db", "tls": "required")") << u"required"_s;
}

void TestProfileJson::choosesTls()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, tls);
    const auto read =
        profilesFromJson(document(R"({"name": "Forum", "database": "forum", )" + members + "}"));
    QVERIFY2(read, qPrintable(messageOf(read)));
    QCOMPARE(QString(tlsModeName(read->front().database.tls)), tls);
}

void TestProfileJson::readsNamesOfMembersWithEscapes()
{
    const auto read =
        profilesFromJson(document(R"({"n\u0061me": "Forum", "host": "db", "database": "forum"})"));
    QVERIFY2(read, qPrintable(messageOf(read)));
    QCOMPARE(read->front().name, u"Forum"_s);
}

void TestProfileJson::readsAThousandButNotMore()
{
    std::vector<Profile> profiles(1000, forum());
    for (Profile &profile : profiles)
        profile.id.clear();
    const auto read = profilesFromJson(profilesToJson(profiles));
    QVERIFY2(read, qPrintable(messageOf(read)));
    QVERIFY(*read == profiles);
    profiles.push_back(profiles.front());
    QCOMPARE(messageOf(profilesFromJson(profilesToJson(profiles))),
             u"The document holds more than 1000 profile(s)."_s);
}

void TestProfileJson::saysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QByteArray good = R"({"name": "Forum", "host": "db", "database": "forum"})";
    const auto second = [&good](const QByteArray &members) {
        return document(good + R"(, {"name": "Test", "host": "db", "database": "f", )" + members +
                        "}");
    };
    QTest::newRow("type") << second(R"("port": "3306")")
                          << u"Profile 2 (Test), member \"port\": It must be a whole number from 1 "
                             "to 65535."_s;
    QTest::newRow("word") << second(R"("environment": "hunter2")")
                          << u"Profile 2 (Test), member \"environment\": It must be one of "
                             "\"development\", \"testing\", \"production\"."_s;
    QTest::newRow("password") << second(R"("password": "hunter2")")
                              << u"Profile 2 (Test), member \"password\": It must be one of "
                                 "\"ask\", \"keychain\"."_s;
    QTest::newRow("unknown") << second(R"("secret": "hunter2")")
                             << u"Profile 2 (Test): \"secret\" is not a known member. Remove it."_s;
    QTest::newRow("doubled")
        << second(R"("port": 1, "port": 2)")
        << u"The member \"port\" stands in one object of the document twice."_s;
    QTest::newRow("replica") << second(R"("replicas": [{"host": "r"}, {"host": "r;x"}])")
                             << u"Profile 2 (Test): Replica 2: \"r;x\" is neither a host name nor "
                                "an IP address."_s;
    QTest::newRow("port of a replica")
        << second(R"("replicas": [{"host": "r", "port": 0}])")
        << u"Profile 2 (Test), replica 1, member \"port\": It must be a whole number from 1 to "
           "65535."_s;
    QTest::newRow("SSH") << second(R"("ssh": {"host": "web", "command": "x"})")
                         << u"Profile 2 (Test), SSH: \"command\" is not a known member. Remove "
                            "it."_s;
    QTest::newRow("no name") << document(R"({"host": "db", "database": "f"})")
                             << u"Profile 1: Name: Give the connection a name."_s;
    QTest::newRow("newer") << QByteArray(R"({"format": "chatelaine-profiles", "version": 2,
                                             "profiles": [], "more": 1})")
                           << u"The document was written by a newer version of Chatelaine."_s;
}

void TestProfileJson::saysWhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const auto read = profilesFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), Error::Code::Invalid);
    QCOMPARE(read.error().message(), message);
}

QTEST_GUILESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"

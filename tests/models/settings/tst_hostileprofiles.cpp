// SPDX-License-Identifier: MIT
// Documents of profiles from people who mean harm: each is refused, says where, and changes
// nothing.
#include "models/base/visibletext.h"
#include "models/settings/profilestore.h"
#include "tests/support/roguegreeter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMessage = 300; // Characters: a hostile text must not fill the screen.

QJsonObject good(const QString &name)
{
    return {{u"name"_s, name},
            {u"environment"_s, u"testing"_s},
            {u"host"_s, u"127.0.0.1"_s},
            {u"database"_s, u"forum"_s},
            {u"user"_s, u"ann"_s}};
}

QByteArray wrapped(const QJsonArray &profiles)
{
    return QJsonDocument(QJsonObject{{u"format"_s, u"chatelaine-profiles"_s},
                                     {u"version"_s, 1},
                                     {u"profiles"_s, profiles}})
        .toJson(QJsonDocument::Compact);
}

// The second of two; the first one is good.
QByteArray withHostile(const QJsonObject &hostile) { return wrapped({good(u"Good"_s), hostile}); }

// As text, for what QJsonDocument would not write.
QByteArray withMembers(const QByteArray &members)
{
    QByteArray document = withHostile(good(u"Hostile"_s));
    return document.replace(R"("name":"Hostile")", QByteArray(R"("name":"Hostile",)" + members));
}

// Sets the member that is called so, where it has a meaning: "ssh.jump", "replicas.host".
QJsonObject withField(const QString &field, const QJsonValue &value)
{
    QJsonObject profile = good(u"Hostile"_s);
    const QString member = field.section(u'.', -1);
    if (field.startsWith("ssh."_L1)) {
        QJsonObject ssh{{u"host"_s, u"web"_s}};
        ssh.insert(member, value);
        profile.insert(u"ssh"_s, ssh);
    } else if (field.startsWith("replicas."_L1)) {
        QJsonObject replica{{u"host"_s, u"127.0.0.2"_s}};
        replica.insert(member, value);
        profile.insert(u"replicas"_s, QJsonArray{QJsonObject{{u"host"_s, u"r1"_s}}, replica});
    } else {
        profile.insert(field, value);
    }
    if (field == "socket"_L1)
        profile.remove(u"host"_s);
    if (field == "ca"_L1 || field == "cert"_L1 || field == "key"_L1)
        profile.insert(u"tls"_s, u"verify-ca"_s);
    if (field == "cert"_L1)
        profile.insert(u"key"_s, u"/key.pem"_s);
    if (field == "key"_L1)
        profile.insert(u"cert"_s, u"/cert.pem"_s);
    return profile;
}

struct Field
{
    QString name;     // As in JSON.
    QString label;    // As in messages.
    bool isForPeople; // Only shown: may hold what means something to a machine.
    QString harmless;
};

const std::vector<Field> &fields()
{
    static const std::vector<Field> all{
        {u"name"_s, u"Name: "_s, true, u"a, b = {c}; x://y"_s},
        {u"folder"_s, u"Folder: "_s, true, u"a, b = {c}; x://y"_s},
        {u"host"_s, u"Host: "_s, false, u"db.example.org"_s},
        {u"socket"_s, u"Socket: "_s, false, u"/run/x.sock"_s},
        {u"database"_s, u"Database: "_s, false, u"forum 2"_s},
        {u"user"_s, u"User: "_s, false, u"ann@corp"_s},
        {u"ca"_s, u"CA file: "_s, false, u"/etc/ca.pem"_s},
        {u"cert"_s, u"Certificate file: "_s, false, u"/etc/cert.pem"_s},
        {u"key"_s, u"Key file: "_s, false, u"/etc/key.pem"_s},
        {u"replicas.host"_s, u"Replica 2: "_s, false, u"db2.example.org"_s},
        {u"ssh.host"_s, u"SSH host: "_s, false, u"web"_s},
        {u"ssh.user"_s, u"SSH user: "_s, false, u"deploy"_s},
        {u"ssh.jump"_s, u"Jump hosts: "_s, false, u"ann@gate:22,inner"_s},
        {u"ssh.identity"_s, u"SSH key file: "_s, false, u"~/.ssh/id"_s},
        {u"ssh.config"_s, u"SSH configuration file: "_s, false, u"/etc/other"_s}};
    return all;
}

// The names and times of all that is in a folder.
QStringList stateOf(const QString &folder)
{
    QStringList state;
    const QFileInfoList files = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &file : files)
        state.append(file.fileName() + u' ' + QString::number(file.size()) + u' ' +
                     file.lastModified().toString(Qt::ISODateWithMs));
    return state;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The files that this process has mapped code of.
QSet<QByteArray> loadedLibraries()
{
    QSet<QByteArray> libraries;
    for (const QByteArray &line : contentOf(u"/proc/self/maps"_s).split('\n')) {
        if (line.contains(".so"))
            libraries.insert(line.mid(line.indexOf('/')));
    }
    return libraries;
}

bool connectsTo(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isConnected =
        ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(client);
    return isConnected;
}

} // namespace

class TestHostileProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsTheSameWithoutTheHarm_data();
    void acceptsTheSameWithoutTheHarm();
    void refuses_data();
    void refuses();
    void reachedNobody();

private:
    void addHostileTexts();
    void addHostileNumbers();
    void addHostileMembers();
    void addHostileCombinations();
    void addHostileDocuments();

    QTemporaryDir m_directory;
    QTemporaryDir m_canaries; // What hostile texts name: must stay as it is.
    RogueGreeter m_greeter;
    std::unique_ptr<ProfileStore> m_store;
    QByteArray m_content;
    QStringList m_state;
    QStringList m_canaryState;
    QSet<QByteArray> m_libraries; // Before the first hostile document.
    int m_refused = 0;
};

void TestHostileProfiles::initTestCase()
{
    QVERIFY(m_greeter.port() != 0);
    QFile library(m_canaries.filePath(u"evil.so"_s));
    QVERIFY(library.open(QIODevice::WriteOnly));
    library.close();
    m_canaryState = stateOf(m_canaries.path());
    const QString path = m_directory.filePath(u"profiles.json"_s);
    m_store = std::make_unique<ProfileStore>(path);
    Profile mine = newProfile();
    mine.name = u"Mine"_s;
    mine.database.host = u"db.example.org"_s;
    mine.database.database = u"forum"_s;
    QVERIFY(m_store->save(mine));
    m_content = contentOf(path);
    m_libraries = loadedLibraries();
    m_state = stateOf(m_directory.path());
    QVERIFY(!m_content.isEmpty());
}

void TestHostileProfiles::acceptsTheSameWithoutTheHarm_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const Field &field : fields())
        QTest::addRow("%s", qPrintable(field.name))
            << withHostile(withField(field.name, field.harmless));
    QTest::addRow("text") << withMembers(R"("port": 3306, "readOnly": true)");
}

void TestHostileProfiles::acceptsTheSameWithoutTheHarm()
{
    QFETCH(const QByteArray, document);
    ProfileStore other(m_directory.filePath(u"other/profiles.json"_s));
    const auto imported = other.import(document);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
    QCOMPARE(imported->size(), size_t(2));
    QVERIFY(QDir(m_directory.filePath(u"other"_s)).removeRecursively());
}

void TestHostileProfiles::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("where"); // What the message says of the place.
    addHostileTexts();
    addHostileNumbers();
    addHostileMembers();
    addHostileCombinations();
    addHostileDocuments();
}

void TestHostileProfiles::addHostileTexts()
{
    const QString canary = m_canaries.filePath(u"canary"_s);
    const QString port = QString::number(m_greeter.port());
    const std::vector<std::pair<const char *, QString>> forEverything{
        {"newline", u"a\nb"_s},
        {"newline at the end", u"a\n"_s},
        {"NUL", QString(u"a"_s + QChar(0) + u"b"_s)},
        {"escape sequence", u"a\x1b[2Jb"_s},
        {"C1 control", u"a\u009bb"_s},
        {"direction override", u"a\u202egro.elpmaxe"_s},
        {"direction isolate", u"a\u2066b"_s},
        {"zero width space", u"a\u200bb"_s},
        {"line separator", u"a\u2028b"_s},
        {"blank at the beginning", u" a"_s},
        {"2,000 characters", QString(2000, u'a')}};
    const std::vector<std::pair<const char *, QString>> forMachines{
        {"plugin-dir", u"127.0.0.1;port="_s + port + u";plugin-dir="_s + m_canaries.path() +
                           u";default-auth=evil"_s},
        {"init-command", u"127.0.0.1;port="_s + port + u";init-command=SELECT 1 INTO OUTFILE '"_s +
                             canary + u"'"_s},
        {"only options", u"host=127.0.0.1;port="_s + port},
        {"connection plug-in", u"x://127.0.0.1:"_s + port},
        {"ProxyCommand", u"-oProxyCommand=touch "_s + canary},
        {"braces", u"{127.0.0.1;port="_s + port + u'}'}};
    const std::vector<std::pair<const char *, QString>> forHosts{
        {"fail-over list", u"127.0.0.1:"_s + port + u",127.0.0.1"_s},
        {"blank", u"127.0.0.1 -oProxyCommand=x"_s},
        {"shell", u"$(touch "_s + canary + u')'},
        {"token of ssh", u"%h"_s},
        {"Cyrillic letter", u"ex\u0430mple.org"_s}};
    for (const Field &field : fields()) {
        auto texts = forEverything;
        if (!field.isForPeople)
            texts.insert(texts.end(), forMachines.begin(), forMachines.end());
        if (field.name.endsWith("host"_L1))
            texts.insert(texts.end(), forHosts.begin(), forHosts.end());
        for (const auto &[name, text] : texts)
            QTest::addRow("%s: %s", qPrintable(field.name), name)
                << withHostile(withField(field.name, text))
                << QString(u"Profile 2 ("_s +
                           visibleText(field.name == "name"_L1 ? text.left(60) : u"Hostile"_s) +
                           u"): "_s + field.label);
    }
}

void TestHostileProfiles::addHostileNumbers()
{
    const auto row = [](const QString &field, const char *name, const QJsonValue &value) {
        const QString member = u"member \""_s + field.section(u'.', -1) + u'"';
        QTest::addRow("%s: %s", qPrintable(field), name)
            << withHostile(withField(field, value)) << member;
    };
    for (const QString &field : {u"port"_s, u"replicas.port"_s, u"ssh.port"_s}) {
        row(field, "0", 0);
        row(field, "65536", 65536);
        row(field, "-1", -1);
        row(field, "3.5", 3.5);
        row(field, "text", u"3306"_s);
        row(field, "1e300", 1e300);
    }
    row(u"refreshSeconds"_s, "-1", -1);
    row(u"refreshSeconds"_s, "2^31", 2147483648.0);
    row(u"lastUsed"_s, "-1", -1);
    row(u"lastUsed"_s, "1e300", 1e300);
    QTest::addRow("refreshSeconds: 1")
        << withHostile(withField(u"refreshSeconds"_s, 1)) << u"Profile 2 (Hostile): Refresh: "_s;
    QTest::addRow("port: 1e400") << withMembers(R"("port": 1e400)") << QString();
    QTest::addRow("port: NaN") << withMembers(R"("port": NaN)") << u"byte"_s;
}

void TestHostileProfiles::addHostileMembers()
{
    const auto row = [](const char *members, const char *where) {
        QTest::addRow("%s", members) << withMembers(members) << QString::fromUtf8(where);
    };
    row(R"("password": "hunter2")", R"(Profile 2 (Hostile), member "password")");
    row(R"("password": "")", R"(Profile 2 (Hostile), member "password")");
    row(R"("password": {"plain": "hunter2"})", R"(Profile 2 (Hostile), member "password")");
    row(R"("secret": "hunter2")", R"("secret" is not a known member)");
    row(R"("Password": "hunter2")", R"("Password" is not a known member)");
    row(R"("passphrase": "hunter2")", R"("passphrase" is not a known member)");
    row(R"("init-command": "DROP TABLE x")", R"("init-command" is not a known member)");
    row(R"("plugin-dir": "/tmp")", R"("plugin-dir" is not a known member)");
    row(R"("a\u202eb": 1)", "\"a[U+202E]b\" is not a known member");
    row(R"("ssh": {"host": "web", "command": "x"})", R"(Hostile), SSH: "command" is not)");
    row(R"("ssh": {"host": "web", "password": "hunter2"})", R"(Hostile), SSH: "password" is not)");
    row(R"("replicas": [{"host": "r", "user": "x"}])", R"(Hostile), replica 1: "user" is not)");
    row(R"("host": "127.0.0.1")", R"("host" stands in one object of the document twice)");
    row(R"("h\u006fst": "127.0.0.1")", R"("host" stands in one object of the document twice)");
    row(R"("ssh": {"host": "a", "host": "b"})", R"("host" stands in one object)");
    row(R"("folder": 1)", R"(member "folder")");
    row(R"("folder": null)", R"(member "folder")");
    row(R"("folder": ["a"])", R"(member "folder")");
    row(R"("folder": "\ud800")", "Hostile): Folder: ");
    row(R"("folder": "\u0000")", "Hostile): Folder: ");
    row(R"("ssh": "web")", R"(member "ssh")");
    row(R"("ssh": [])", R"(member "ssh")");
    row(R"("replicas": {"host": "r"})", R"(member "replicas")");
    row(R"("replicas": ["r"])", "Hostile), replica 1: ");
    row(R"("replicas": [{}])", "Hostile): Replica 1: ");
    row(R"("readOnly": "no")", R"(member "readOnly")");
    row(R"("readOnly": 0)", R"(member "readOnly")");
    row(R"("support": 1)", R"(member "support")");
    row(R"("api": ["https://a.example"])", R"(member "api")");
    row(R"("api": "a.example")", "Hostile): Address of the API: ");
    row(R"("api": "http://a.example")", "Hostile): Address of the API: ");
    row(R"("api": "https://me:secret@a.example")", "Hostile): Address of the API: ");
    row(R"("api": "file:///etc/passwd")", "Hostile): Address of the API: ");
    row(R"("api": "https://a.example\u202e")", "Hostile): Address of the API: ");
    row(R"("routes": "/a read")", R"(member "routes")");
    row(R"("routes": ["/a read"])", "Hostile), route 1: ");
    row(R"("routes": [{"path": "http://a.example/", "scope": "read"}])", "Hostile): Routes: ");
    row(R"("routes": [{"path": "/a", "scope": "Read Me"}])", "Hostile): Routes: ");
    row(R"("routes": [{"path": "/a", "scope": "read", "method": "DELETE"}])", "Hostile), route 1");
    row(R"("tls": "none")", R"(member "tls")");
    row(R"("tls": "OFF")", R"(member "tls")");
    row(R"("tls": false)", R"(member "tls")");
    row(R"("id": "../../x")", R"(member "id")");
    row(R"("id": "{6f1c1f0e-6f1e-4d0b-9a53-0d1f8f8c2a11}")", R"(member "id")");
    row(R"("id": "6F1C1F0E-6F1E-4D0B-9A53-0D1F8F8C2A11")", R"(member "id")");
    row(R"("id": 7)", R"(member "id")");
}

void TestHostileProfiles::addHostileCombinations()
{
    const auto row = [](const char *name, const QJsonObject &profile, const char *where) {
        QTest::addRow("%s", name) << withHostile(profile) << QString::fromUtf8(where);
    };
    const auto without = [](const QString &member) {
        QJsonObject profile = good(u"Hostile"_s);
        profile.remove(member);
        return profile;
    };
    const auto with = [](QJsonObject profile, const QString &member, const QJsonValue &value) {
        profile.insert(member, value);
        return profile;
    };
    const QJsonObject socket = withField(u"socket"_s, u"/run/x.sock"_s);
    const QJsonObject ca = withField(u"ca"_s, u"/etc/ca.pem"_s);
    const QJsonObject remote{{u"host"_s, u"web"_s}};
    row("no name", without(u"name"_s), "Profile 2: Name: ");
    row("no host", without(u"host"_s), "Profile 2 (Hostile): Name either a host or a socket");
    row("no database", without(u"database"_s), "Profile 2 (Hostile): Name the database");
    row("unknown environment", with(good(u"Hostile"_s), u"environment"_s, u"live"_s),
        R"(member "environment")");
    row("host and socket", with(socket, u"host"_s, u"h"_s), "Profile 2 (Hostile): Name either");
    row("socket with TLS", with(socket, u"tls"_s, u"required"_s), "Profile 2 (Hostile): A conn");
    row("socket with replicas", with(socket, u"replicas"_s, QJsonArray{remote}), "Replicas: ");
    row("relative socket over SSH", with(withField(u"socket"_s, u"x.sock"_s), u"ssh"_s, remote),
        "Socket: ");
    row("socket over SSH with a token",
        with(withField(u"socket"_s, u"/run/%d/x"_s), u"ssh"_s, remote), "Socket: ");
    row("CA file without TLS", with(ca, u"tls"_s, u"off"_s), "Profile 2 (Hostile): Certificate");
    row("certificate without key", with(ca, u"cert"_s, u"/c.pem"_s), "Profile 2 (Hostile): A cl");
    row("CA file on another computer", withField(u"ca"_s, u"//evil/share/ca.pem"_s), "CA file: ");
    row("CA file on another Windows", withField(u"ca"_s, u"\\\\evil\\ca.pem"_s), "CA file: ");
    row("SSH configuration on another computer",
        withField(u"ssh.config"_s, u"//evil/share/config"_s), "SSH configuration file: ");
    row("SSH fields without host",
        with(good(u"Hostile"_s), u"ssh"_s, QJsonObject{{u"config"_s, u"/tmp/config"_s}}),
        "SSH host: ");
    row("nine jump hosts", withField(u"ssh.jump"_s, u"a,b,c,d,e,f,g,h,i"_s), "Jump hosts: ");
    row("jump host with a password", withField(u"ssh.jump"_s, u"ann:hunter2@gate"_s),
        "Jump hosts: ");
    row("host with a password", withField(u"host"_s, u"ann:hunter2@db"_s), "Host: ");
    QJsonArray replicas;
    for (int i = 0; i < 17; ++i)
        replicas.append(remote);
    row("17 replicas", with(good(u"Hostile"_s), u"replicas"_s, replicas), "Replicas: ");
}

void TestHostileProfiles::addHostileDocuments()
{
    const QByteArray whole = withHostile(good(u"Hostile"_s));
    const auto row = [](const char *name, const QByteArray &document, const char *where) {
        QTest::addRow("document: %s", name) << document << QString::fromUtf8(where);
    };
    const auto replaced = [&whole](const char *before, const QByteArray &after) {
        return QByteArray(whole).replace(before, after);
    };
    const QByteArray withId = R"({"id":"6f1c1f0e-6f1e-4d0b-9a53-0d1f8f8c2a11","name")";
    QJsonArray thousandAndOne;
    for (int i = 0; i <= 1000; ++i)
        thousandAndOne.append(QJsonObject());
    row("empty", {}, "byte 0");
    row("cut", whole.left(whole.size() / 2), "byte ");
    row("more behind its end", whole + "{}", "byte ");
    row("byte order mark", "\xef\xbb\xbf" + whole, "byte order mark");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "byte ");
    row("not UTF-8", replaced("Hostile", "H\xe4"), "byte ");
    row("overlong NUL", replaced("Hostile", "H\xc0\x80"), "byte ");
    row("NUL byte", replaced("Hostile", QByteArray("H\0", 2)), "");
    row("comment", "/* x */" + whole, "byte ");
    row("comma at the end", replaced("}]", "},]"), "byte ");
    row("array", "[" + whole + "]", "not a JSON object");
    row("text", "\"x\"", "");
    row("INI", "[General]\nhost=x\n", "byte ");
    row("nesting of 100,000", replaced("\"Hostile\"", QByteArray(100'000, '[')), "byte ");
    row("nesting of 500 in a folder",
        withMembers("\"folder\": " + QByteArray(500, '[') + QByteArray(500, ']')),
        "member \"folder\"");
    row("over 1 MiB", whole + QByteArray(1024 * 1024, ' '), "1024 KiB");
    row("a name of 1 MB", replaced("Hostile", QByteArray(1'000'000, 'a')), "Profile 2 (aaa");
    row("1,001 profiles", wrapped(thousandAndOne), "1000");
    row("other format", replaced("chatelaine-profiles", "chatelaine-snapshot"), "\"format\"");
    row("no format", replaced("\"format\":\"chatelaine-profiles\",", ""), "\"format\"");
    row("version 2", replaced("\"version\":1", "\"version\":2"), "newer version");
    row("version 0", replaced("\"version\":1", "\"version\":0"), "\"version\"");
    row("version in quotes", replaced("\"version\":1", "\"version\":\"1\""), "\"version\"");
    row("no version", replaced(",\"version\":1", ""), "\"version\"");
    row("no profiles", R"({"format": "chatelaine-profiles", "version": 1})", "\"profiles\"");
    row("profiles are an object",
        R"({"format": "chatelaine-profiles", "version": 1, "profiles": {}})", "\"profiles\"");
    row("a profile is a text", wrapped({good(u"Good"_s), u"x"_s}), "Profile 2");
    row("another member", replaced("\"version\":1", R"("version":1,"run":"x")"), "\"run\"");
    row("profiles twice", replaced("\"version\":1", R"("version":1,"profiles":[])"),
        "\"profiles\" stands");
    row("the same id twice",
        replaced("{\"database\"", withId + ":\"x\",\"database\"")
            .replace(",\"name\":\"Good\"", "")
            .replace(",\"name\":\"Hostile\"", ""),
        "Profile 2 (x)");
}

void TestHostileProfiles::refuses()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, where);
    QSignalSpy changes(m_store.get(), &ProfileStore::changed);
    const auto imported = m_store->import(document);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code(), Error::Code::Invalid);
    const QString message = imported.error().message();
    qInfo("%s — %s", QTest::currentDataTag(), qPrintable(message));
    QVERIFY(message.contains(where));
    QVERIFY(message.size() <= LongestMessage);
    QCOMPARE(visibleText(message), message);
    QVERIFY(!message.contains(u"hunter2"_s));

    QCOMPARE(changes.size(), 0);
    QCOMPARE(m_store->profiles().size(), size_t(1));
    QVERIFY(!m_store->problem());
    QCOMPARE(contentOf(m_directory.filePath(u"profiles.json"_s)), m_content);
    QCOMPARE(stateOf(m_directory.path()), m_state);
    ++m_refused;
}

void TestHostileProfiles::reachedNobody()
{
    QVERIFY(m_refused >= 60);
    QCOMPARE(m_greeter.greeted(), 0);
    QCOMPARE(m_greeter.received(), QByteArray());
    QCOMPARE(stateOf(m_canaries.path()), m_canaryState);
    QVERIFY(!contentOf(u"/proc/self/maps"_s).contains(m_canaries.path().toLocal8Bit()));
    QCOMPARE(loadedLibraries() - m_libraries, QSet<QByteArray>());
    qInfo("%d refused; clients that came to the listener: %d; files touched: 0", m_refused,
          m_greeter.greeted());
    // The listener does count.
    QVERIFY(connectsTo(m_greeter.port()));
    QTRY_COMPARE(m_greeter.greeted(), 1);
}

QTEST_GUILESS_MAIN(TestHostileProfiles)
#include "tst_hostileprofiles.moc"

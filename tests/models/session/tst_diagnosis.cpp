// SPDX-License-Identifier: MIT
#include "models/session/diagnosisrun.h"

#include <QDir>
#include <QPromise>
#include <QTest>

#include <algorithm>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A machine that has everything.
DiagnosisFacts goodFacts()
{
    DiagnosisFacts facts;
    facts.client = {.drivers = {u"QMYSQL"_s, u"QSQLITE"_s},
                    .connector = u"MariaDB Connector/C 3.3.20"_s,
                    .pluginFolder = u"/usr/lib/plugin"_s,
                    .plugins = {u"caching_sha2_password"_s, u"client_ed25519"_s, u"dialog"_s,
                                u"mysql_clear_password"_s, u"sha256_password"_s}};
    facts.tlsLibrary = u"OpenSSL 3.0.17"_s;
    facts.ssh = {u"/usr/bin/ssh"_s, u"OpenSSH_9.2p1"_s};
    facts.keychain = u"Secret Service"_s;
    facts.settingsPath = QDir::homePath() + u"/config/chatelaine.ini"_s;
    facts.profilesPath = QDir::homePath() + u"/config/profiles.json"_s;
    facts.profiles = 3;
    return facts;
}

StoreInfo goodInfo()
{
    StoreInfo info;
    info.system = u"Cav7"_s;
    info.prefix = u"xf_cav7_"_s;
    info.layout = KeyLayout::V1_2;
    info.server = u"MariaDB 10.11.19"_s;
    info.tls = u"TLS_AES_256_GCM_SHA384"_s;
    info.tlsProtocol = u"TLSv1.3"_s;
    info.host = u"db.example.org:3306"_s;
    info.database = u"forum"_s;
    info.canWrite = true;
    info.scopes = 3;
    info.groups = 7;
    return info;
}

// "keychain attention: There is none."; empty when there is no such line.
QString line(const DiagnosisFacts &facts, DiagnosisTopic topic)
{
    for (const DiagnosisLine &line : diagnosisLines(facts)) {
        if (line.topic == topic)
            return topicName(topic) + u' ' + verdictName(line.verdict) + u": "_s + line.text;
    }
    return {};
}

// Never answers, like a keychain behind a dead bus; or answers as told.
class FakeSecretStore final : public SecretStore
{
public:
    explicit FakeSecretStore(std::optional<Result<std::optional<QByteArray>>> answer)
        : m_answer(std::move(answer))
    {
        m_promise.start();
    }

    [[nodiscard]] QString name() const override
    {
        return m_answer && m_answer->has_value() ? u"Fake keychain"_s : QString();
    }
    QFuture<Result<std::optional<QByteArray>>> read(const QString & /*profileId*/) override
    {
        if (m_answer) {
            m_promise.addResult(*m_answer);
            m_promise.finish();
        }
        return m_promise.future();
    }
    QFuture<Result<void>> write(const QString & /*profileId*/, const QString & /*label*/,
                                const QByteArray & /*secret*/) override
    {
        qFatal("A diagnosis writes nothing.");
    }
    QFuture<Result<void>> remove(const QString & /*profileId*/) override
    {
        qFatal("A diagnosis removes nothing.");
    }

private:
    QPromise<Result<std::optional<QByteArray>>> m_promise;
    std::optional<Result<std::optional<QByteArray>>> m_answer;
};

// What this machine says; empty when the diagnosis did not end.
DiagnosisLines linesOf(std::unique_ptr<SecretStore> secrets)
{
    const auto future = diagnose(std::move(secrets), std::nullopt, 1s);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return {};
    return *future.result();
}

QString textOf(const DiagnosisLines &lines, DiagnosisTopic topic)
{
    const auto found = std::ranges::find(lines, topic, &DiagnosisLine::topic);
    return found == lines.end() ? QString() : found->text;
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isContentWithAGoodMachine();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void describesTheDatabaseWithoutNamingIt();
    void saysWhatTheAccountMayNot();
    void tellsWhyTheConnectionFailed();
    void hidesTheHomeFolder();
    void makesForeignTextVisible();
    void writesColumns();
    void looksAtThisMachine();
    void endsThoughTheKeychainHangs();
};

void TestDiagnosis::isContentWithAGoodMachine()
{
    DiagnosisFacts facts = goodFacts();
    facts.database = Result<StoreInfo>(goodInfo());
    const DiagnosisLines lines = diagnosisLines(facts);
    QVERIFY(!isAnythingMissing(lines));
    for (const DiagnosisLine &line : lines) {
        QVERIFY2(line.verdict == Verdict::Ok, qPrintable(line.text));
        QVERIFY2(!line.text.isEmpty(), qPrintable(topicText(line.topic)));
    }
}

void TestDiagnosis::saysWhatIsMissing_data()
{
    QTest::addColumn<DiagnosisFacts>("facts");
    QTest::addColumn<DiagnosisTopic>("topic");
    QTest::addColumn<QString>("wanted");

    const auto row = [](const char *name, auto change, DiagnosisTopic topic, const char *wanted) {
        DiagnosisFacts facts = goodFacts();
        change(facts);
        QTest::newRow(name) << facts << topic << QString::fromUtf8(wanted);
    };
    row(
        "MySQL driver", [](DiagnosisFacts &facts) { facts.client.drivers = {u"QSQLITE"_s}; },
        DiagnosisTopic::Drivers, "drivers missing: QMYSQL is not installed.");
    row(
        "plug-in", [](DiagnosisFacts &facts) { facts.client.plugins.removeFirst(); },
        DiagnosisTopic::Plugins,
        "plugins attention: Not found in /usr/lib/plugin: caching_sha2_password.");
    row(
        "TLS", [](DiagnosisFacts &facts) { facts.tlsLibrary.clear(); }, DiagnosisTopic::Tls,
        "tls missing: Qt finds no TLS library");
    row(
        "ssh", [](DiagnosisFacts &facts) { facts.ssh = {}; }, DiagnosisTopic::Ssh,
        "ssh attention: There is no ssh program");
    row(
        "silent ssh", [](DiagnosisFacts &facts) { facts.ssh.version.clear(); }, DiagnosisTopic::Ssh,
        "ssh attention: /usr/bin/ssh does not tell its version.");
    row(
        "keychain", [](DiagnosisFacts &facts) { facts.keychainProblem = u"There is none."_s; },
        DiagnosisTopic::Keychain, "keychain attention: There is none.");
    row(
        "profiles", [](DiagnosisFacts &facts) { facts.profilesProblem = u"Not JSON."_s; },
        DiagnosisTopic::Profiles, "profiles attention: Not JSON.");
}

void TestDiagnosis::saysWhatIsMissing()
{
    QFETCH(const DiagnosisFacts, facts);
    QFETCH(const DiagnosisTopic, topic);
    QFETCH(const QString, wanted);
    const QString found = line(facts, topic);
    QVERIFY2(found.startsWith(wanted), qPrintable(found));
    QCOMPARE(isAnythingMissing(diagnosisLines(facts)), wanted.contains(" missing: "_L1));
}

void TestDiagnosis::describesTheDatabaseWithoutNamingIt()
{
    DiagnosisFacts facts = goodFacts();
    facts.database = Result<StoreInfo>(goodInfo());
    QCOMPARE(line(facts, DiagnosisTopic::Server), u"server ok: MariaDB 10.11.19"_s);
    QCOMPARE(line(facts, DiagnosisTopic::Encryption),
             u"encryption ok: TLSv1.3, TLS_AES_256_GCM_SHA384"_s);
    QCOMPARE(line(facts, DiagnosisTopic::Layout),
             u"layout ok: Cav7, layout 1.2, prefix xf_cav7_"_s);
    QCOMPARE(line(facts, DiagnosisTopic::Counts), u"counts ok: scopes: 3, groups: 7"_s);
    const QString text = diagnosisText(diagnosisLines(facts));
    QVERIFY(!text.contains(u"example.org"_s));
    QVERIFY(!text.contains(u"forum"_s));

    StoreInfo bare = goodInfo();
    bare.tls.clear();
    facts.database = Result<StoreInfo>(bare);
    QVERIFY(line(facts, DiagnosisTopic::Encryption).startsWith(u"encryption attention: None"_s));
    bare.host = u"/run/mysqld/mysqld.sock"_s;
    facts.database = Result<StoreInfo>(bare);
    QCOMPARE(line(facts, DiagnosisTopic::Encryption), u"encryption ok: none, on this machine"_s);
    bare.layout = KeyLayout::HalfUpgraded;
    bare.warnings = {u"An upgrade is half done."_s};
    facts.database = Result<StoreInfo>(bare);
    QVERIFY(line(facts, DiagnosisTopic::Layout).startsWith(u"layout attention: "_s));
    QCOMPARE(line(facts, DiagnosisTopic::Warning),
             u"warning attention: An upgrade is half done."_s);
}

void TestDiagnosis::saysWhatTheAccountMayNot()
{
    StoreInfo info = goodInfo();
    info.rights.deny(Right::RevokeKeys, u"No DELETE on the keys."_s);
    info.rights.deny(Right::DeleteScopes, u"No DELETE on the scopes."_s);
    DiagnosisFacts facts = goodFacts();
    facts.database = Result<StoreInfo>(info);
    QCOMPARE(line(facts, DiagnosisTopic::Role),
             u"role ok: "_s + roleText(roleOf(info.rights)) +
                 u" · No DELETE on the keys. · No DELETE on the scopes."_s);
    info.readOnlyReason = u"The add-on is being upgraded."_s;
    info.rights = Rights::none(info.readOnlyReason);
    info.canWrite = false;
    facts.database = Result<StoreInfo>(info);
    QCOMPARE(line(facts, DiagnosisTopic::Role), u"role ok: "_s + roleText(RightsRole::ReadOnly) +
                                                    u" · The add-on is being upgraded."_s);
}

void TestDiagnosis::tellsWhyTheConnectionFailed()
{
    DiagnosisFacts facts = goodFacts();
    facts.database = Result<StoreInfo>(Error::connection(u"The server does not answer."_s));
    QCOMPARE(line(facts, DiagnosisTopic::Connection),
             u"connection missing: The server does not answer."_s);
    QCOMPARE(line(facts, DiagnosisTopic::Server), QString());
    QVERIFY(isAnythingMissing(diagnosisLines(facts)));
}

void TestDiagnosis::hidesTheHomeFolder()
{
    DiagnosisFacts facts = goodFacts();
    facts.keychainProblem = u"Cannot open "_s + QDir::homePath() + u"/keyring"_s;
    QCOMPARE(line(facts, DiagnosisTopic::Settings), u"settings ok: ~/config/chatelaine.ini"_s);
    QCOMPARE(line(facts, DiagnosisTopic::Keychain), u"keychain attention: Cannot open ~/keyring"_s);
    QVERIFY(!diagnosisText(diagnosisLines(facts)).contains(QDir::homePath()));
}

void TestDiagnosis::makesForeignTextVisible()
{
    DiagnosisFacts facts = goodFacts();
    facts.ssh.version = u"OpenSSH\u202e\n\x1b[31m"_s;
    const QString text = line(facts, DiagnosisTopic::Ssh);
    QVERIFY2(text.contains(u"[U+202E][U+000A][U+001B][31m"_s), qPrintable(text));
}

void TestDiagnosis::writesColumns()
{
    const DiagnosisLines lines{{DiagnosisTopic::Program, u"Chatelaine 1"_s, Verdict::Ok},
                               {DiagnosisTopic::Drivers, u"none"_s, Verdict::Missing}};
    QCOMPARE(diagnosisText(lines), u"ok       Program      Chatelaine 1\n"
                                   "missing  SQL drivers  none\n"_s);
}

void TestDiagnosis::looksAtThisMachine()
{
    const DiagnosisLines lines =
        linesOf(std::make_unique<FakeSecretStore>(std::optional<QByteArray>()));
    QCOMPARE(textOf(lines, DiagnosisTopic::Program), u"Chatelaine " CHATELAINE_VERSION ""_s);
    QCOMPARE(textOf(lines, DiagnosisTopic::Qt), QString::fromLatin1(qVersion()));
    QVERIFY(textOf(lines, DiagnosisTopic::Drivers).contains(u"QSQLITE"_s));
    QVERIFY(textOf(lines, DiagnosisTopic::Tls).contains(u"OpenSSL"_s));
    QVERIFY(textOf(lines, DiagnosisTopic::ClientLibrary).startsWith(u"MariaDB Connector/C 3."_s));
    QCOMPARE(textOf(lines, DiagnosisTopic::Keychain), u"Fake keychain"_s);
    qInfo().noquote() << u'\n' + diagnosisText(lines);
}

void TestDiagnosis::endsThoughTheKeychainHangs()
{
    const DiagnosisLines lines = linesOf(std::make_unique<FakeSecretStore>(std::nullopt));
    QVERIFY(textOf(lines, DiagnosisTopic::Keychain).contains(u"did not answer"_s));
}

Q_DECLARE_METATYPE(DiagnosisFacts)

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"

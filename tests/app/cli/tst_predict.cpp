// SPDX-License-Identifier: MIT
// chatelaine-cli predict, and what `keys show` and `explain` say of the API's answer.
#include "models/domain/token.h"
#include "models/settings/profilejson.h"
#include "tests/support/answerforum.h"
#include "tests/support/clirun.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

QString words(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list += value.toString();
    return list.join(u' ');
}

class Cli final
{
public:
    explicit Cli(const TestDatabase &database)
        : m_url(database.url().toString())
    {}

    CliRun operator()(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(QStringList{u"--database"_s, m_url} + arguments, input);
    }

private:
    QString m_url;
};

} // namespace

class TestPredict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersInJson_data();
    void answersInJson();
    void answersInSentences_data();
    void answersInSentences();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void takesNoTokenThatIsTooLong();
    void judgesTheKeyThatItShows();
    void knowsTheRoutesOfTheProfile();
    void saysNothingOfOtherVersions();

private:
    TestDatabase m_database{Dialect::Sqlite};
};

void TestPredict::initTestCase()
{
    m_database.makeTables();
    m_database.fill(answerForum());
}

void TestPredict::answersInJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("answer"); // status, reasons | scopes | route | key | user
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input,
                        const QString &answer,
                        int exit) { QTest::newRow(name) << arguments << input << answer << exit; };
    const QStringList token{u"--token-stdin"_s};
    row("token", token, "token-6\n",
        u"200 key-accepted | read read:tickets | null | 6 | \"ann right\""_s, 0);
    row("token with blanks", token + QStringList{u"--route"_s, u"/tickets"_s}, "  token-9 \r\n",
        u"403 key-accepted scope-missing | read | \"/tickets\" | 9 | \"ann read\""_s, 1);
    row("ghost", token + QStringList{u"--route"_s, u"/tickets"_s}, "token-7",
        u"200 key-accepted user-not-looked-at scope-held | read read:tickets | \"/tickets\" | 7 |"
        " null"_s,
        0);
    row("unknown token", token, "token-999\n", u"401 token-unknown |  | null | null | null"_s, 1);
    row("user", {u"--user"_s, u"ann right"_s, u"--route"_s, u"/nothing"_s}, {},
        u"404 key-accepted route-unknown | read read:tickets | \"/nothing\" | 6 | \"ann right\""_s,
        1);
    row("user without key", {u"--user"_s, u"ann keyless"_s}, {},
        u"401 no-key |  | null | null | \"ann keyless\""_s, 1);
    row("disabled", {u"--user"_s, u"ann off"_s}, {},
        u"401 key-disabled |  | null | 2 | \"ann off\""_s, 1);
}

void TestPredict::answersInJson()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, answer);
    QFETCH(const int, exit);
    const CliRun run =
        Cli(m_database)(QStringList{u"predict"_s} + arguments + QStringList{u"--json"_s}, input);
    QCOMPARE(run.errors, QByteArray());
    const QJsonObject object = run.object();
    QCOMPARE(object.keys().join(u' '), u"key_id reasons route scopes status user"_s);
    const auto value = [&object](const QString &name) {
        const QByteArray json =
            QJsonDocument(QJsonArray{object[name]}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.sliced(1, json.size() - 2));
    };
    QCOMPARE(u"%1 %2 | %3 | %4 | %5 | %6"_s.arg(value(u"status"_s), words(object[u"reasons"_s]),
                                                words(object[u"scopes"_s]), value(u"route"_s),
                                                value(u"key_id"_s), value(u"user"_s)),
             answer);
    QCOMPARE(run.status, exit);
}

void TestPredict::answersInSentences_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("scope missing")
        << QStringList{u"--user"_s, u"ann read"_s, u"--route"_s, u"/tickets"_s} << QByteArray()
        << QStringList{u"On /tickets the API would answer 403:"_s,
                       u"- The key is active and has at least one active scope: it is accepted, "
                       "and its date of last use is set."_s,
                       u"- The route asks for the scope read:tickets, which the key does not "
                       "have: \"scope required: read:tickets\"."_s,
                       u"A recompute would grant read:tickets and write."_s};
    QTest::newRow("no route") << QStringList{u"--user"_s, u"ann off"_s} << QByteArray()
                              << QStringList{u"The API would answer 401 on every route:"_s,
                                             u"- The key is disabled."_s,
                                             u"An admin would need to enable the key."_s};
    QTest::newRow("unknown token")
        << QStringList{u"--token-stdin"_s} << QByteArray("nothing\n")
        << QStringList{u"The API would answer 401 on every route:"_s,
                       u"- No key has this token: it was never issued, or replaced, or its key "
                       "was revoked."_s};
}

void TestPredict::answersInSentences()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QStringList, lines);
    const CliRun run = Cli(m_database)(QStringList{u"predict"_s} + arguments, input);
    QCOMPARE(QString::fromUtf8(run.output), QString(lines.join(u'\n') + u'\n'));
    QCOMPARE(run.status, 1);
}

void TestPredict::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("nobody") << QStringList{} << 2;
    QTest::newRow("both") << QStringList{u"--token-stdin"_s, u"--user"_s, u"ann right"_s} << 2;
    QTest::newRow("empty route") << QStringList{u"--user"_s, u"ann right"_s, u"--route"_s, u""_s}
                                 << 2;
    QTest::newRow("address for a route") << QStringList{u"--user"_s, u"ann right"_s, u"--route"_s,
                                                        u"https://api.example.org/api/v1/tickets"_s}
                                         << 2;
    QTest::newRow("no token") << QStringList{u"--token-stdin"_s} << 2;
    QTest::newRow("token in the arguments") << QStringList{u"--token-stdin"_s, u"token-6"_s} << 2;
    QTest::newRow("unknown user") << QStringList{u"--user"_s, u"zoe"_s} << 1;
}

void TestPredict::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exit);
    const CliRun run = Cli(m_database)(QStringList{u"predict"_s} + arguments, "\n");
    QCOMPARE(run.status, exit);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.isEmpty());
}

void TestPredict::takesNoTokenThatIsTooLong()
{
    for (const int length : {128, 129}) {
        const QByteArray token(length, 'a');
        m_database.run(u"UPDATE xf_cav7_api_key SET key_hash = ? WHERE key_id = 12"_s,
                       {tokenHash(token)});
        const CliRun run =
            Cli(m_database)({u"predict"_s, u"--token-stdin"_s, u"--json"_s}, token + '\n');
        QCOMPARE(words(run.object()[u"reasons"_s]),
                 length == 128 ? u"only-inactive-scopes"_s : u"token-unknown"_s);
    }
}

void TestPredict::judgesTheKeyThatItShows()
{
    const Cli cli(m_database);
    const CliRun shown = cli({u"keys"_s, u"show"_s, u"--token-stdin"_s, u"--json"_s}, "token-8\n");
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.object()[u"key_id"_s].toInt(), 8);
    QCOMPARE(shown.object()[u"verdict"_s].toString(), u"works-as-ghost"_s);
    QCOMPARE(cli({u"keys"_s, u"show"_s, u"3"_s, u"--json"_s}).object()[u"verdict"_s].toString(),
             u"scopeless"_s);
    const QByteArray verdict = "Will be refused (401), because the key has no scope.\n"
                               "A recompute would grant read, read:tickets and write.\n\n";
    QVERIFY(cli({u"keys"_s, u"show"_s, u"3"_s}).output.contains(QByteArray('\n' + verdict)));
    QVERIFY(cli({u"explain"_s, u"--user"_s, u"ann none"_s}).output.startsWith(verdict));
    QVERIFY(cli({u"keys"_s, u"show"_s, u"--token-stdin"_s}, "token-999\n").status == 1);
}

void TestPredict::knowsTheRoutesOfTheProfile()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set");
    TestDatabase database(Dialect::MySql); // Profiles are for servers.
    database.makeTables();
    database.fill(answerForum());
    Profile profile = newProfile();
    profile.name = u"Forum"_s;
    profile.database = database.url();
    profile.routes = {{u"/api/v2/{thing}"_s, u"write"_s}};
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"chatelaine"_s));
    QFile file(home.filePath(u"chatelaine/profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profilesToJson(std::vector{profile}));
    file.close();
    const auto status = [&](const QString &user) {
        return runCli({u"--profile"_s, u"Forum"_s, u"predict"_s, u"--user"_s, user, u"--route"_s,
                       u"/api/v2/posts"_s, u"--json"_s},
                      {}, {u"XDG_DATA_HOME="_s + home.path()})
            .object()[u"status"_s]
            .toInt();
    };
    QCOMPARE(status(u"ann wrong"_s), 200);
    QCOMPARE(status(u"ann right"_s), 403);
}

// There no grants are read, and every key would seem to have no scope.
void TestPredict::saysNothingOfOtherVersions()
{
    TestDatabase database(Dialect::Sqlite);
    database.makeTables();
    database.fill(answerForum());
    database.run(u"DROP TABLE xf_cav7_api_key_scope"_s);
    database.run(u"DROP TABLE xf_cav7_api_key_scope_def"_s);
    database.run(u"ALTER TABLE xf_cav7_api_key ADD COLUMN scope_read INTEGER"_s);
    const Cli cli(database);
    const CliRun predicted = cli({u"predict"_s, u"--user"_s, u"ann right"_s});
    QCOMPARE(predicted.status, 4);
    QVERIFY2(predicted.errors.contains("1.2"), predicted.errors.constData());
    const CliRun shown = cli({u"keys"_s, u"show"_s, u"6"_s, u"--json"_s});
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.object()[u"verdict"_s].isNull());
    for (const QStringList &command : {QStringList{u"keys"_s, u"show"_s, u"6"_s},
                                       QStringList{u"explain"_s, u"--user"_s, u"ann right"_s}})
        QVERIFY(!cli(command).output.contains("401"));
}

QTEST_GUILESS_MAIN(TestPredict)
#include "tst_predict.moc"

// SPDX-License-Identifier: MIT
// Runs the real chatelaine-cli on a demo database: on SQLite always, and on the server named by
// CHATELAINE_TEST_MYSQL as well if it is set. The program is found through CHATELAINE_CLI or beside
// the tests.
#include "tests/support/clirun.h"

#include <QTest>

#include <set>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Canary = "hunter2-canary"_L1;

// The names of an object's fields, sorted.
QString fields(const QJsonObject &object) { return object.keys().join(u' '); }

QJsonObject firstOf(const QJsonArray &array) { return array.at(0).toObject(); }

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list += value.toString();
    return list;
}

QString keyText(const QJsonObject &key) { return QString::number(key[u"key_id"_s].toInteger()); }

// Two groups that have keys, and that the scope does not ask for yet.
QString otherGroups(const QJsonArray &groups, const QJsonObject &scope)
{
    QStringList taken;
    for (const QJsonValue &group : scope[u"groups"_s].toArray())
        taken += QString::number(group[u"group_id"_s].toInteger());
    QStringList ids;
    for (const QJsonValue &group : groups) {
        const QString id = QString::number(group[u"group_id"_s].toInteger());
        if (group[u"keys"_s].toInteger() > 0 && !taken.contains(id) && ids.size() < 2)
            ids += id;
    }
    return ids.join(u',');
}

// A scope that is active and asks for groups.
QJsonObject gatedScope(const QJsonArray &scopes)
{
    for (const QJsonValue &value : scopes) {
        const QJsonObject scope = value.toObject();
        if (scope[u"active"_s].toBool() && !scope[u"open_to_everyone"_s].toBool() &&
            scope[u"keys"_s].toInteger() > 0)
            return scope;
    }
    return {};
}

const QString KeyFields =
    u"active created expected key_id last_used prefix scopes user user_id user_state"_s;
const QString ImpactFields =
    u"dry_run gains granted left_with_none losses opens_to_everyone revoked scope"_s;
const QString ScopeFields =
    u"active description groups keys name open_to_everyone order scope_id stored_groups title"_s;
const QString WhyFields = u"because expected reason scope stored would_gain_by"_s;

} // namespace

class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void showsHelpOfEveryCommand_data();
    void showsHelpOfEveryCommand();
    void showsVersion();
    void pointsToTheDemoWithoutDatabase();
    void takesDatabaseFromEnvironment();
    void failsOnUnknownFile();
    void failsOnForeignFile();
    void writesTheSameDemoFromTheSameSeed();
    void keepsExistingFileFromDemo();
    void neverPrintsPassword();

    void cannotChangeWriteProtectedFile();
    void cannotChangeWhileTheSiteUpgrades_data() { databases(); }
    void cannotChangeWhileTheSiteUpgrades();
    void describesDatabase_data() { databases(); }
    void describesDatabase();
    void listsKeysNewestFirst_data() { databases(); }
    void listsKeysNewestFirst();
    void filtersSortsAndLimitsKeys_data() { databases(); }
    void filtersSortsAndLimitsKeys();
    void showsKeyFoundInEveryWay_data() { databases(); }
    void showsKeyFoundInEveryWay();
    void tellsWhenNothingIsFound_data() { databases(); }
    void tellsWhenNothingIsFound();
    void writesTablesForPeople_data() { databases(); }
    void writesTablesForPeople();
    void disablesEnablesAndRevokes_data() { databases(); }
    void disablesEnablesAndRevokes();
    void listsScopesAndGroups_data() { databases(); }
    void listsScopesAndGroups();
    void predictsWhatEditingWrites_data() { databases(); }
    void predictsWhatEditingWrites();
    void guardsTheGateToEveryone_data() { databases(); }
    void guardsTheGateToEveryone();
    void createsAndDeletesScope_data() { databases(); }
    void createsAndDeletesScope();
    void recomputesUntilNothingDrifts_data() { databases(); }
    void recomputesUntilNothingDrifts();
    void recomputesOneUserOrScope_data() { databases(); }
    void recomputesOneUserOrScope();
    void explainsScopes_data() { databases(); }
    void explainsScopes();

private:
    // One row for each kind of database at hand.
    static void databases();
};

void TestCli::databases()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("sqlite") << u"sqlite"_s;
    if (!qEnvironmentVariableIsEmpty("CHATELAINE_TEST_MYSQL"))
        QTest::newRow("mysql") << u"mysql"_s;
}

// Makes `cli`, a demo database of its own for the test.
#define USE_DATABASE() \
    QFETCH(const QString, dialect); \
    const CliDatabase cli(dialect); \
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()))

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &words) {
        QTest::newRow(qPrintable(words.isEmpty() ? u"nothing"_s : words))
            << words.split(u' ', Qt::SkipEmptyParts);
    };
    for (const QString &words : {u""_s,
                                 u"nonsense"_s,
                                 u"keys"_s,
                                 u"keys juggle"_s,
                                 u"--nonsense info"_s,
                                 u"info --nonsense"_s,
                                 u"info extra"_s,
                                 u"info --database"_s,
                                 u"--profile home info"_s,
                                 u"info --profile home"_s,
                                 u"--database nonsense://x info"_s,
                                 u"--database mysql://u@a;b/d info"_s,
                                 u"--database mysql://u@h/d?what=1 info"_s,
                                 u"keys list --filter status:purple"_s,
                                 u"keys list --sort nonsense"_s,
                                 u"keys list --sort user:sideways"_s,
                                 u"keys list --limit few"_s,
                                 u"keys list --limit -1"_s,
                                 u"keys show"_s,
                                 u"keys show one"_s,
                                 u"keys show 0"_s,
                                 u"keys show 4294967296"_s,
                                 u"keys show 1 --user ann"_s,
                                 u"keys show 1 2"_s,
                                 u"keys disable"_s,
                                 u"keys disable 1 x"_s,
                                 u"keys revoke -3"_s,
                                 u"scopes show"_s,
                                 u"scopes edit"_s,
                                 u"scopes edit read"_s,
                                 u"scopes delete a b"_s,
                                 u"demo"_s,
                                 u"demo x --keys many"_s,
                                 u"demo x --keys -1"_s,
                                 u"demo x --now yesterday"_s,
                                 u"demo x --database sqlite:y"_s,
                                 u"recompute --user a --scope b"_s,
                                 u"explain"_s,
                                 u"drift now"_s})
        row(words);
}

void TestCli::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    // The file is not there: none of these may get as far as looking for it.
    const CliRun run = runCli(arguments, {}, {u"CHATELAINE_DATABASE=sqlite:/nonexistent"_s});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.errors.isEmpty());
}

void TestCli::showsHelpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const QString &command, const QString &mentions) {
        QTest::newRow(qPrintable(u"help of "_s + command)) << command << mentions;
    };
    row(u""_s, u"keys list"_s);
    row(u"keys"_s, u"keys revoke"_s);
    row(u"demo"_s, u"--seed"_s);
    row(u"info"_s, u"--password-stdin"_s);
    row(u"keys list"_s, u"--filter"_s);
    row(u"keys show"_s, u"--token-stdin"_s);
    row(u"keys enable"_s, u"--reason"_s);
    row(u"keys disable"_s, u"--reason"_s);
    row(u"keys revoke"_s, u"--reason"_s);
    row(u"scopes list"_s, u"--json"_s);
    row(u"scopes show"_s, u"NAME"_s);
    row(u"scopes create"_s, u"--open-to-everyone"_s);
    row(u"scopes edit"_s, u"--groups"_s);
    row(u"scopes delete"_s, u"--dry-run"_s);
    row(u"groups list"_s, u"--database"_s);
    row(u"recompute"_s, u"--dry-run"_s);
    row(u"drift"_s, u"--json"_s);
    row(u"explain"_s, u"--scope"_s);
}

void TestCli::showsHelpOfEveryCommand()
{
    QFETCH(const QString, command);
    QFETCH(const QString, mentions);
    const CliRun run = runCli(command.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--help"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(mentions.toUtf8()), run.output.constData());
}

void TestCli::showsVersion()
{
    const CliRun run = runCli({u"--version"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, "chatelaine-cli " CHATELAINE_VERSION "\n"_ba);
}

void TestCli::pointsToTheDemoWithoutDatabase()
{
    const CliRun run = runCli({u"info"_s});
    QCOMPARE(run.status, 2);
    QVERIFY(run.errors.contains("chatelaine-cli demo demo.sqlite\n"));
    QVERIFY(run.errors.contains("chatelaine-cli --database sqlite:demo.sqlite keys list\n"));
}

void TestCli::takesDatabaseFromEnvironment()
{
    const CliDatabase cli(u"sqlite"_s);
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()));
    const CliRun run =
        runCli({u"info"_s, u"--json"_s}, {}, {u"CHATELAINE_DATABASE="_s + cli.url()});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.object()[u"keys"_s].toInteger(), CliDatabase::Keys);
}

void TestCli::failsOnUnknownFile()
{
    const CliRun run =
        runCli({u"--database"_s, u"sqlite:/nonexistent/file"_s, u"--json"_s, u"info"_s});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.startsWith("chatelaine-cli: "));
}

void TestCli::failsOnForeignFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"text"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(4096, 'x')) > 0);
    file.close();
    QCOMPARE(runCli({u"--database"_s, u"sqlite:"_s + path, u"info"_s}).status, 3);
}

void TestCli::writesTheSameDemoFromTheSameSeed()
{
    const QTemporaryDir folder;
    const auto keysWithSeed = [&](const QString &name, const QString &seed) {
        const QString path = folder.filePath(name);
        const CliRun demo = runCli({u"demo"_s, path, u"--keys"_s, u"50"_s, u"--seed"_s, seed,
                                    u"--now"_s, u"2025-06-01T12:00:00Z"_s});
        const CliRun list =
            runCli({u"--database"_s, u"sqlite:"_s + path, u"keys"_s, u"list"_s, u"--json"_s});
        return demo.status == 0 && list.status == 0 ? list.output : demo.errors + list.errors;
    };
    const QByteArray first = keysWithSeed(u"a"_s, u"1"_s);
    QCOMPARE(QJsonDocument::fromJson(first).array().size(), 50);
    QCOMPARE(keysWithSeed(u"b"_s, u"1"_s), first);
    QVERIFY(keysWithSeed(u"c"_s, u"2"_s) != first);
}

void TestCli::keepsExistingFileFromDemo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("precious") > 0);
    QVERIFY(file.flush());
    QCOMPARE(runCli({u"demo"_s, path}).status, 3);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), "precious"_ba);
}

void TestCli::neverPrintsPassword()
{
    const CliDatabase cli(u"sqlite"_s);
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()));
    const QString canary = Canary;
    QStringList urls{cli.url(), u"sqlite:/nonexistent"_s, u"mysql://someone@127.0.0.1:1/forum"_s,
                     u"mysql://someone:"_s + canary + u"@127.0.0.1:1/forum"_s,
                     u"mysql://someone@127.0.0.1:1/forum?password="_s + canary};
    if (!qEnvironmentVariableIsEmpty("CHATELAINE_TEST_MYSQL"))
        urls += qEnvironmentVariable("CHATELAINE_TEST_MYSQL").replace(u"/?"_s, u"/mysql?"_s);
    for (const QString &url : urls) {
        const QStringList arguments{u"--database"_s, url, u"info"_s};
        const CliRun byLine =
            runCli(QStringList{u"--password-stdin"_s} + arguments, Canary.latin1() + "\n"_ba);
        const CliRun byVariable = runCli(arguments, {}, {u"CHATELAINE_PASSWORD="_s + canary});
        const CliRun byToken =
            runCli({u"--database"_s, url, u"keys"_s, u"show"_s, u"--token-stdin"_s},
                   Canary.latin1() + "\n"_ba);
        for (const CliRun &run : {byLine, byVariable, byToken}) {
            QVERIFY2(!run.output.contains(Canary.latin1()), qPrintable(url));
            QVERIFY2(!run.errors.contains(Canary.latin1()), qPrintable(url));
        }
        QCOMPARE(byLine.status, byVariable.status);
        QCOMPARE(byLine.status == 0, url == cli.url());
    }
}

void TestCli::cannotChangeWriteProtectedFile()
{
    const CliDatabase cli(u"sqlite"_s);
    QVERIFY2(cli.isReady(), qPrintable(cli.problem()));
    QVERIFY(cli.writeProtect());
    const auto run = [&](const QStringList &arguments) {
        return runCli(QStringList{u"--database"_s, cli.url()} + arguments, {}, {},
                      CliAccount::Ordinary);
    };
    const CliRun info = run({u"info"_s, u"--json"_s});
    if (info.status == -1)
        QSKIP("The program is not readable for an ordinary account.");
    QCOMPARE(info.object()[u"role"_s].toString(), u"read-only"_s);
    QCOMPARE(run({u"keys"_s, u"list"_s}).status, 0);
    QCOMPARE(run({u"keys"_s, u"disable"_s, u"3"_s}).status, 4);
    QCOMPARE(run({u"recompute"_s}).status, 4);
    QCOMPARE(run({u"recompute"_s, u"--dry-run"_s}).status, 0);
}

void TestCli::cannotChangeWhileTheSiteUpgrades()
{
    USE_DATABASE();
    QVERIFY(cli.makeReadOnly());
    const CliRun info = cli({u"info"_s, u"--json"_s});
    QCOMPARE(info.status, 0);
    QCOMPARE(info.object()[u"role"_s].toString(), u"read-only"_s);
    const QString id = keyText(firstOf(cli({u"keys"_s, u"list"_s, u"--json"_s}).array()));
    const QString scope =
        gatedScope(cli({u"scopes"_s, u"list"_s, u"--json"_s}).array())[u"name"_s].toString();
    for (const QStringList &arguments :
         {QStringList{u"keys"_s, u"disable"_s, id}, QStringList{u"keys"_s, u"revoke"_s, id},
          QStringList{u"scopes"_s, u"edit"_s, scope, u"--title"_s, u"New"_s},
          QStringList{u"scopes"_s, u"delete"_s, scope}, QStringList{u"recompute"_s}}) {
        const CliRun run = cli(arguments);
        QVERIFY2(run.status == 4, qPrintable(arguments.join(u' ')));
        QVERIFY(!run.errors.isEmpty());
    }
    QCOMPARE(cli({u"recompute"_s, u"--dry-run"_s}).status, 0);
    QCOMPARE(cli({u"scopes"_s, u"delete"_s, scope, u"--dry-run"_s}).status, 0);
}

void TestCli::describesDatabase()
{
    USE_DATABASE();
    const CliRun run = cli({u"--json"_s, u"info"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject info = run.object();
    QCOMPARE(fields(info),
             u"groups keys layout prefix role scopes server system tls tls_protocol"_s);
    QCOMPARE(info[u"system"_s].toString(), u"Cav7"_s);
    QCOMPARE(info[u"layout"_s].toString(), u"1.2"_s);
    QCOMPARE(info[u"role"_s].toString(), u"admin"_s);
    QVERIFY(info[u"tls"_s].isNull()); // A file, or a socket.
    QCOMPARE(info[u"keys"_s].toInteger(), CliDatabase::Keys);
    QVERIFY(info[u"prefix"_s].toString().startsWith(u"xf_"_s));
}

void TestCli::listsKeysNewestFirst()
{
    USE_DATABASE();
    const CliRun run = cli({u"keys"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    const QJsonArray keys = run.array();
    QCOMPARE(keys.size(), CliDatabase::Keys);
    QString before = u"9999"_s;
    int orphans = 0;
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        QCOMPARE(fields(key), KeyFields);
        const QString created = key[u"created"_s].toString();
        QVERIFY(created <= before);
        QVERIFY(created.endsWith(u'Z'));
        before = created;
        QCOMPARE(key[u"user"_s].isNull(), key[u"user_state"_s].toString() == u"deleted"_s);
        orphans += key[u"user"_s].isNull() ? 1 : 0;
    }
    QVERIFY(orphans > 0);
}

void TestCli::filtersSortsAndLimitsKeys()
{
    USE_DATABASE();
    const QString scope =
        gatedScope(cli({u"scopes"_s, u"list"_s, u"--json"_s}).array())[u"name"_s].toString();
    const CliRun run =
        cli({u"keys"_s, u"list"_s, u"--filter"_s, u"status:active -orphan scope:"_s + scope,
             u"--sort"_s, u"key-id:desc"_s, u"--limit"_s, u"5"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.array().size(), 5);
    qint64 before = std::numeric_limits<qint64>::max();
    for (const QJsonValue &key : run.array()) {
        QVERIFY(key[u"active"_s].toBool());
        QVERIFY(texts(key[u"scopes"_s]).contains(scope));
        QVERIFY(key[u"key_id"_s].toInteger() < before);
        before = key[u"key_id"_s].toInteger();
    }
    const CliRun none = cli({u"keys"_s, u"list"_s, u"--limit"_s, u"0"_s, u"--json"_s});
    QCOMPARE(none.status, 0);
    QVERIFY(none.json.isArray());
    QCOMPARE(none.array().size(), 0);
}

void TestCli::showsKeyFoundInEveryWay()
{
    USE_DATABASE();
    const QJsonObject listed = firstOf(cli({u"keys"_s, u"list"_s, u"--filter"_s, u"owner:valid"_s,
                                            u"--limit"_s, u"1"_s, u"--json"_s})
                                           .array());
    const CliRun byId = cli({u"keys"_s, u"show"_s, keyText(listed), u"--json"_s});
    QCOMPARE(byId.status, 0);
    QJsonObject shown = byId.object();
    const QJsonArray why = shown.take(u"why"_s).toArray();
    QVERIFY(!shown.take(u"verdict"_s).toString().isEmpty());
    QCOMPARE(shown, listed);
    QVERIFY(!why.isEmpty());
    for (const QJsonValue &value : why) {
        QCOMPARE(fields(value.toObject()), WhyFields);
        const QString name = value[u"scope"_s].toString();
        QCOMPARE(value[u"stored"_s].toBool(), texts(listed[u"scopes"_s]).contains(name));
        QCOMPARE(value[u"expected"_s].toBool(), texts(listed[u"expected"_s]).contains(name));
    }
    const CliRun byUser =
        cli({u"keys"_s, u"show"_s, u"--user"_s, listed[u"user"_s].toString(), u"--json"_s});
    QCOMPARE(byUser.output, byId.output);
    const CliRun byPrefix =
        cli({u"keys"_s, u"show"_s, u"--prefix"_s, listed[u"prefix"_s].toString(), u"--json"_s});
    QCOMPARE(byPrefix.output, byId.output);
}

void TestCli::tellsWhenNothingIsFound()
{
    USE_DATABASE();
    for (const QStringList &arguments :
         {QStringList{u"keys"_s, u"show"_s, u"4000000000"_s},
          QStringList{u"keys"_s, u"show"_s, u"--user"_s, u"Nobody Of That Name"_s},
          QStringList{u"keys"_s, u"show"_s, u"--prefix"_s, u"~~~~~~~~"_s},
          QStringList{u"scopes"_s, u"show"_s, u"nothing"_s},
          QStringList{u"scopes"_s, u"edit"_s, u"nothing"_s, u"--title"_s, u"T"_s},
          QStringList{u"scopes"_s, u"delete"_s, u"nothing"_s},
          QStringList{u"recompute"_s, u"--user"_s, u"Nobody Of That Name"_s},
          QStringList{u"recompute"_s, u"--scope"_s, u"nothing"_s},
          QStringList{u"explain"_s, u"--user"_s, u"Nobody Of That Name"_s}}) {
        const CliRun run = cli(arguments + QStringList{u"--json"_s});
        QVERIFY2(run.status == 1, qPrintable(arguments.join(u' ')));
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!run.errors.isEmpty());
    }
    const CliRun token = cli({u"keys"_s, u"show"_s, u"--token-stdin"_s}, "cav7_unknown\n"_ba);
    QCOMPARE(token.status, 1);
    QVERIFY(!token.errors.contains("cav7_unknown"));
}

void TestCli::writesTablesForPeople()
{
    USE_DATABASE();
    for (const QStringList &arguments :
         {QStringList{u"info"_s}, QStringList{u"keys"_s, u"list"_s},
          QStringList{u"scopes"_s, u"list"_s}, QStringList{u"groups"_s, u"list"_s},
          QStringList{u"recompute"_s, u"--dry-run"_s}}) {
        const CliRun run = cli(arguments);
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.count('\n') >= 2);
        // A user name may hold anything; a terminal gets none of it raw.
        for (const QChar character : QString::fromUtf8(run.output)) {
            const ushort code = character.unicode();
            QVERIFY(code == u'\n' || code >= 0x20);
            QVERIFY(code < 0x202A || code > 0x202E);
        }
    }
    const CliRun list = cli({u"keys"_s, u"list"_s});
    QCOMPARE(list.output.count('\n'), CliDatabase::Keys + 1);
}

void TestCli::disablesEnablesAndRevokes()
{
    USE_DATABASE();
    const QJsonArray keys = cli({u"keys"_s, u"list"_s, u"--filter"_s, u"status:active"_s,
                                 u"--limit"_s, u"2"_s, u"--json"_s})
                                .array();
    const QString first = keyText(keys[0].toObject());
    const QString second = keyText(keys[1].toObject());
    const auto outcomes = [](const CliRun &run) -> QString {
        QStringList list;
        for (const QJsonValue &result : run.array())
            list += QString::number(result[u"key_id"_s].toInteger()) + u' ' +
                    result[u"outcome"_s].toString();
        return list.join(u", "_s) + u" -> "_s + QString::number(run.status);
    };
    const auto change = [&](const QString &verb, const QStringList &ids) {
        return outcomes(cli(QStringList{u"keys"_s, verb} + ids +
                            QStringList{u"--reason"_s, u"Test"_s, u"--json"_s}));
    };
    QCOMPARE(change(u"disable"_s, {first, second, first}),
             first + u" done, "_s + second + u" done -> 0"_s);
    QCOMPARE(cli({u"keys"_s, u"show"_s, first, u"--json"_s}).object()[u"active"_s].toBool(true),
             false);
    QCOMPARE(change(u"disable"_s, {first}), first + u" already-so -> 0"_s);
    QCOMPARE(change(u"enable"_s, {first}), first + u" done -> 0"_s);
    QCOMPARE(change(u"revoke"_s, {second, u"4000000000"_s}),
             second + u" done, 4000000000 vanished -> 1"_s);
    QCOMPARE(cli({u"keys"_s, u"show"_s, second}).status, 1);
    QCOMPARE(change(u"enable"_s, {second}), second + u" vanished -> 1"_s);
    QCOMPARE(cli({u"keys"_s, u"list"_s, u"--json"_s}).array().size(), CliDatabase::Keys - 1);
}

void TestCli::listsScopesAndGroups()
{
    USE_DATABASE();
    const QJsonArray scopes = cli({u"scopes"_s, u"list"_s, u"--json"_s}).array();
    QVERIFY(scopes.size() > 3);
    std::pair<qint64, QString> before{-1, {}};
    for (const QJsonValue &value : scopes) {
        const QJsonObject scope = value.toObject();
        QCOMPARE(fields(scope), ScopeFields);
        const std::pair place{scope[u"order"_s].toInteger(), scope[u"name"_s].toString()};
        QVERIFY(before < place);
        before = place;
        const CliRun shown =
            cli({u"scopes"_s, u"show"_s, scope[u"name"_s].toString(), u"--json"_s});
        QCOMPARE(shown.object(), scope);
    }
    const QJsonArray groups = cli({u"groups"_s, u"list"_s, u"--json"_s}).array();
    QVERIFY(groups.size() > 3);
    qint64 keys = 0;
    for (const QJsonValue &group : groups) {
        QCOMPARE(fields(group.toObject()), u"group_id keys members scopes title"_s);
        QVERIFY(group[u"keys"_s].toInteger() <= CliDatabase::Keys);
        keys += group[u"keys"_s].toInteger();
    }
    QVERIFY(keys > 0);
}

void TestCli::predictsWhatEditingWrites()
{
    USE_DATABASE();
    const QJsonObject scope = gatedScope(cli({u"scopes"_s, u"list"_s, u"--json"_s}).array());
    const QString name = scope[u"name"_s].toString();
    const QString groups = otherGroups(cli({u"groups"_s, u"list"_s, u"--json"_s}).array(), scope);
    QVERIFY(groups.contains(u','));
    const QStringList edit{u"scopes"_s, u"edit"_s, name, u"--groups"_s, groups, u"--json"_s};

    const CliRun dry = cli(edit + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.status, 0);
    QJsonObject predicted = dry.object();
    QCOMPARE(fields(predicted), ImpactFields);
    QCOMPARE(predicted[u"scope"_s].toString(), name);
    QVERIFY(predicted[u"granted"_s].toInteger() > 0);
    QVERIFY(predicted[u"revoked"_s].toInteger() > 0);
    QCOMPARE(predicted[u"gains"_s].toArray().size(), predicted[u"granted"_s].toInteger());
    QCOMPARE(predicted[u"losses"_s].toArray().size(), predicted[u"revoked"_s].toInteger());
    QCOMPARE(fields(firstOf(predicted[u"gains"_s].toArray())), u"active key_id last_used user"_s);
    // Nothing was written.
    QCOMPARE(cli({u"scopes"_s, u"show"_s, name, u"--json"_s}).object(), scope);

    const CliRun wet = cli(edit);
    QCOMPARE(wet.status, 0);
    QVERIFY(predicted[u"dry_run"_s].toBool());
    predicted[u"dry_run"_s] = false;
    QCOMPARE(wet.object(), predicted);
    const QJsonObject after = cli({u"scopes"_s, u"show"_s, name, u"--json"_s}).object();
    QCOMPARE(after[u"stored_groups"_s].toString(), groups);
    QCOMPARE(after[u"keys"_s].toInteger(), scope[u"keys"_s].toInteger() +
                                               predicted[u"granted"_s].toInteger() -
                                               predicted[u"revoked"_s].toInteger());
    const QJsonObject again = cli(edit).object();
    QCOMPARE(again[u"granted"_s].toInteger() + again[u"revoked"_s].toInteger(), 0);
}

void TestCli::guardsTheGateToEveryone()
{
    USE_DATABASE();
    const QJsonObject scope = gatedScope(cli({u"scopes"_s, u"list"_s, u"--json"_s}).array());
    const QString name = scope[u"name"_s].toString();
    const QStringList edit{u"scopes"_s, u"edit"_s, name, u"--groups"_s, u"none"_s, u"--json"_s};

    const CliRun dry = cli(edit + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.status, 0);
    QVERIFY(dry.object()[u"opens_to_everyone"_s].toBool());
    const CliRun refused = cli(edit);
    QCOMPARE(refused.status, 4);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY(refused.errors.contains("--open-to-everyone"));
    QCOMPARE(cli({u"scopes"_s, u"show"_s, name, u"--json"_s}).object(), scope);
    const CliRun done = cli(edit + QStringList{u"--open-to-everyone"_s});
    QCOMPARE(done.status, 0);
    QVERIFY(
        cli({u"scopes"_s, u"show"_s, name, u"--json"_s}).object()[u"open_to_everyone"_s].toBool());
    // A group that nobody knows would gate the scope for nobody.
    QCOMPARE(cli({u"scopes"_s, u"edit"_s, name, u"--groups"_s, u"4000000000"_s}).status, 1);
    QCOMPARE(cli({u"scopes"_s, u"edit"_s, name, u"--groups"_s, u"x"_s}).status, 2);
}

void TestCli::createsAndDeletesScope()
{
    USE_DATABASE();
    const QString groups =
        otherGroups(cli({u"groups"_s, u"list"_s, u"--json"_s}).array(), QJsonObject());
    const QStringList create{u"scopes"_s, u"create"_s,        u"test:new"_s, u"--groups"_s,
                             groups,      u"--description"_s, u"<b>x"_s,     u"--order"_s,
                             u"7"_s,      u"--json"_s};
    const CliRun dry = cli(create + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.status, 0);
    QCOMPARE(fields(dry.object()), ImpactFields);
    QCOMPARE(cli({u"scopes"_s, u"show"_s, u"test:new"_s}).status, 1);
    const CliRun wet = cli(create);
    QCOMPARE(wet.status, 0);
    QVERIFY(wet.object()[u"granted"_s].toInteger() > 0);
    QCOMPARE(wet.object()[u"gains"_s], dry.object()[u"gains"_s]);
    const QJsonObject made = cli({u"scopes"_s, u"show"_s, u"test:new"_s, u"--json"_s}).object();
    QCOMPARE(made[u"keys"_s], wet.object()[u"granted"_s]);
    QCOMPARE(made[u"title"_s].toString(), u"test:new"_s);
    QCOMPARE(made[u"description"_s].toString(), u"<b>x"_s);
    QCOMPARE(made[u"order"_s].toInteger(), 7);

    QCOMPARE(cli(create).status, 4); // There already.
    QCOMPARE(cli({u"scopes"_s, u"create"_s, u"Bad Name"_s, u"--groups"_s, groups}).status, 2);
    QCOMPARE(cli({u"scopes"_s, u"create"_s, u"test:open"_s}).status, 4); // Open to everyone.

    const CliRun gone = cli({u"scopes"_s, u"delete"_s, u"test:new"_s, u"--json"_s});
    QCOMPARE(gone.status, 0);
    QCOMPARE(gone.object()[u"revoked"_s], wet.object()[u"granted"_s]);
    QCOMPARE(cli({u"scopes"_s, u"show"_s, u"test:new"_s}).status, 1);
}

void TestCli::recomputesUntilNothingDrifts()
{
    USE_DATABASE();
    const CliRun before = cli({u"drift"_s, u"--json"_s});
    QCOMPARE(before.status, 1);
    QCOMPARE(fields(before.object()), u"keys orphans"_s);
    const QJsonArray drifted = before.object()[u"keys"_s].toArray();
    QVERIFY(!drifted.isEmpty());
    qint64 missing = 0;
    qint64 extra = 0;
    std::set<QString> causes;
    for (const QJsonValue &key : drifted) {
        QCOMPARE(fields(key.toObject()), u"cause extra key_id missing user"_s);
        missing += key[u"missing"_s].toArray().size();
        extra += key[u"extra"_s].toArray().size();
        causes.insert(key[u"cause"_s].toString());
    }
    QVERIFY(causes.size() > 1);

    const CliRun dry = cli({u"recompute"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.status, 0);
    QJsonObject predicted = dry.object();
    QCOMPARE(fields(predicted),
             u"busy changed_keys dry_run examined granted revoked skipped_orphans"_s);
    QCOMPARE(predicted[u"granted"_s].toInteger(), missing);
    QCOMPARE(predicted[u"revoked"_s].toInteger(), extra);
    QCOMPARE(predicted[u"changed_keys"_s].toInteger(), drifted.size());
    QCOMPARE(cli({u"drift"_s, u"--json"_s}).output, before.output);

    const CliRun wet = cli({u"recompute"_s, u"--json"_s});
    QCOMPARE(wet.status, 0);
    predicted[u"dry_run"_s] = false;
    QCOMPARE(wet.object(), predicted);
    const CliRun after = cli({u"drift"_s, u"--json"_s});
    QCOMPARE(after.status, 0);
    QCOMPARE(after.object()[u"keys"_s].toArray().size(), 0);
    QCOMPARE(after.object()[u"orphans"_s], before.object()[u"orphans"_s]);
    QVERIFY(!after.object()[u"orphans"_s].toArray().isEmpty());
}

void TestCli::recomputesOneUserOrScope()
{
    USE_DATABASE();
    const auto drifted = [&] {
        return cli({u"drift"_s, u"--json"_s}).object()[u"keys"_s].toArray();
    };
    const QJsonArray before = drifted();
    const QJsonObject key = firstOf(before);
    const CliRun user = cli({u"recompute"_s, u"--user"_s, key[u"user"_s].toString(), u"--json"_s});
    QCOMPARE(user.status, 0);
    QCOMPARE(user.object()[u"examined"_s].toInteger(), 1);
    QCOMPARE(user.object()[u"changed_keys"_s].toInteger(), 1);
    const QJsonArray rest = drifted();
    QCOMPARE(rest.size(), before.size() - 1);

    QString scope;
    for (const QJsonValue &other : rest) {
        for (const QString &name : texts(other[u"missing"_s]))
            scope = name;
    }
    QVERIFY(!scope.isEmpty());
    QCOMPARE(cli({u"recompute"_s, u"--scope"_s, scope}).status, 0);
    for (const QJsonValue &other : drifted()) {
        QVERIFY(!texts(other[u"missing"_s]).contains(scope));
        QVERIFY(!texts(other[u"extra"_s]).contains(scope));
    }
}

void TestCli::explainsScopes()
{
    USE_DATABASE();
    const QJsonObject key =
        firstOf(cli({u"keys"_s, u"list"_s, u"--filter"_s, u"owner:valid"_s, u"--json"_s}).array());
    const QString user = key[u"user"_s].toString();
    const CliRun run = cli({u"explain"_s, u"--user"_s, user, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(fields(run.object()), u"key_id scopes user"_s);
    QCOMPARE(run.object()[u"key_id"_s], key[u"key_id"_s]);
    QCOMPARE(run.object()[u"user"_s].toString(), user);
    const QJsonArray scopes = run.object()[u"scopes"_s].toArray();
    QStringList expected;
    for (const QJsonValue &scope : scopes) {
        QCOMPARE(fields(scope.toObject()), WhyFields);
        if (scope[u"expected"_s].toBool())
            expected += scope[u"scope"_s].toString();
        for (const QString &list : {u"because"_s, u"would_gain_by"_s}) {
            for (const QJsonValue &reason : scope[list].toArray())
                QCOMPARE(fields(reason.toObject()), u"group_id kind title"_s);
        }
    }
    QCOMPARE(expected, texts(key[u"expected"_s]));

    const QString name = firstOf(scopes)[u"scope"_s].toString();
    const CliRun one = cli({u"explain"_s, u"--user"_s, user, u"--scope"_s, name, u"--json"_s});
    QCOMPARE(one.object()[u"scopes"_s].toArray(), QJsonArray{scopes.first()});
    QCOMPARE(cli({u"explain"_s, u"--user"_s, user, u"--scope"_s, u"nothing"_s}).status, 1);
    const CliRun people = cli({u"explain"_s, u"--user"_s, user});
    // Whether it works, an empty line, and the table.
    const qsizetype table = people.output.indexOf("\n\n") + 2;
    QCOMPARE(people.output.sliced(table).count('\n'), scopes.size() + 1);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

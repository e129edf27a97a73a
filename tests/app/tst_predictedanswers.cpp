// SPDX-License-Identifier: MIT
// What is predicted of the API, by the library and by chatelaine-cli, beside what a real server
// answers that looks every token up in MariaDB.
#include "models/domain/prediction.h"
#include "models/domain/token.h"
#include "models/snapshot/cardmaker.h"
#include "models/store/keystore.h"
#include "tests/support/answerforum.h"
#include "tests/support/clirun.h"
#include "tests/support/loopbackapi.h"
#include "tests/support/loopbackquestion.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

struct State
{
    QString name;
    int key; // Its token is "token-" and this number.
};

const std::vector<State> States{
    {u"unknown"_s, 999},      {u"inactive"_s, 2},        {u"no scope"_s, 3},
    {u"inactive scope"_s, 4}, {u"wrong scope"_s, 5},     {u"right scope"_s, 6},
    {u"deleted owner"_s, 7},  {u"banned owner"_s, 8},    {u"read only"_s, 9},
    {u"tickets only"_s, 10},  {u"disabled owner"_s, 11}, {u"deleted scope"_s, 12},
};

const QStringList Routes{u"/api/v1/milpacs/profile/id/17"_s, u"/api/v1/tickets/17/messages"_s,
                         u"/api/v1/nothing"_s};

QByteArray tokenOf(int key) { return "token-" + QByteArray::number(key); }

// By the path that the programs take: the token's hash, the key, its card.
int predicted(KeyStore &store, const KeySnapshot &snapshot, int key, const QString &path)
{
    const Token token(tokenOf(key));
    const auto found = answerOf(store.findKey(token.hash()));
    if (!found)
        return 0;
    if (!*found)
        return predictUnknownToken().status;
    const KeyCard card = cardOf(snapshot, snapshot.rowOf(**found).value());
    const ApiRoutes routes;
    const ApiRoute *route = routes.find(path);
    return (route == nullptr ? predictUnknownRoute(card, path) : predict(card, route)).status;
}

} // namespace

class TestPredictedAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheApi();
};

void TestPredictedAnswers::agreesWithTheApi()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set");
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(answerForum());
    LoopbackApi api(database.url());
    QVERIFY(api.start());
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);

    qInfo("%-15s %-32s %9s %5s %5s", "key", "route", "predicted", "cli", "real");
    int differences = 0;
    for (const State &state : States) {
        for (const QString &path : Routes) {
            const QByteArray token = tokenOf(state.key);
            const int library = predicted(*store, **loaded, state.key, path);
            const CliRun run = runCli({u"--database"_s, database.url().toString(), u"predict"_s,
                                       u"--token-stdin"_s, u"--route"_s, path, u"--json"_s},
                                      token + '\n');
            const int program = run.object()[u"status"_s].toInt();
            const int real = askLoopback(api, path, "Bearer " + token).status;
            qInfo("%-15s %-32s %9d %5d %5d", qPrintable(state.name), qPrintable(path), library,
                  program, real);
            QCOMPARE(run.status, program == 200 ? 0 : 1);
            QVERIFY2(!run.output.contains(token) && !run.errors.contains(token),
                     run.output.constData());
            differences += library != real || program != real ? 1 : 0;
        }
    }
    qInfo("%zu rows, %d differences", States.size() * size_t(Routes.size()), differences);
    QCOMPARE(differences, 0);
}

QTEST_GUILESS_MAIN(TestPredictedAnswers)
#include "tst_predictedanswers.moc"

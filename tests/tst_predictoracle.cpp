// SPDX-License-Identifier: MIT
// What is predicted of the API, held against the API itself: a server on loopback that looks every
// token up in MariaDB, on random estates, every key on every route.
//
//     CHATELAINE_SEED=17 tst_predictoracle    the same estates again
//     CHATELAINE_ESTATES=300                  more of them
#include "models/domain/prediction.h"
#include "models/domain/token.h"
#include "models/snapshot/cardmaker.h"
#include "models/store/keystore.h"
#include "tests/support/loopbackapi.h"
#include "tests/support/loopbackquestion.h"
#include "tests/support/oraclerandom.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int UsualEstates = 4;
constexpr int Keys = 24; // Of each estate.
constexpr int Scopes = 7;

int estateCount()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("CHATELAINE_ESTATES", &isGiven);
    return isGiven ? given : UsualEstates;
}

QByteArray tokenOf(quint32 key) { return "token-" + QByteArray::number(key); }

// The built-in routes as somebody asks for them, and some that are none.
QStringList pathsToAsk(OracleRandom &random)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    const ApiRoutes routes;
    QStringList paths;
    for (const ApiRoute &route : routes.all())
        paths += QString(route.path)
                     .replace(placeholder, QString::number(randomBetween(random, 1, 9999)));
    return paths + QStringList{u"/api/v1/nothing"_s, u"/api/v1/tickets/1/2/3"_s, u"/"_s,
                               u"/api/v1/tickets?page=2"_s};
}

// Users 1 to 24 and the keys of most of them, in any state, with any grants: right and wrong ones,
// of active, inactive and deleted scopes.
void fillAtRandom(TestDatabase &database, OracleRandom &random)
{
    const auto chance = [&random](int percent) { return randomBetween(random, 1, 100) <= percent; };
    QStringList lines{u"group 2 Registered"_s, u"group 5 Clerks"_s};
    const QStringList names{u"read"_s,  u"read:tickets"_s, u"read:"_s, u"write"_s,
                            u"reads"_s, u"old"_s,          u"ticket"_s};
    for (int i = 0; i < Scopes; ++i)
        lines += u"scope %1 %2 %3 %4"_s.arg(QString::number(i + 1), names[i],
                                            chance(50) ? u"5"_s : u"-"_s,
                                            chance(75) ? u"on"_s : u"off"_s);
    for (int i = 1; i <= Keys; ++i) {
        const QString id = QString::number(i);
        const QString state = chance(25) ? u"banned"_s : chance(20) ? u"disabled"_s : u"valid"_s;
        if (chance(80))
            lines += u"user %1 name-%1 2 %2 %3"_s.arg(id, chance(50) ? u"5"_s : u"-"_s, state);
        lines += u"key %1 %1 %2"_s.arg(id, chance(80) ? u"active"_s : u"disabled"_s);
        for (int scope = 1; scope <= Scopes + 1; ++scope) {
            if (chance(30))
                lines += u"grant %1 %2"_s.arg(id, QString::number(scope));
        }
    }
    database.fill(lines.join(u'\n'));
    // Neither 0 nor 1: the API asks for 1.
    database.run(u"UPDATE xf_cav7_api_key SET is_active = 2 WHERE key_id = 3"_s);
    database.run(u"UPDATE xf_cav7_api_key_scope_def SET is_active = 2 WHERE scope_id = 4"_s);
}

Prediction predicted(const KeySnapshot &snapshot, KeyId id, const QString &path)
{
    const KeyCard card = cardOf(snapshot, snapshot.rowOf(id).value());
    const ApiRoutes routes;
    const ApiRoute *route = routes.find(path);
    return route == nullptr ? predictUnknownRoute(card, path) : predict(card, route);
}

} // namespace

class TestPredictOracle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheApiOnRandomEstates();
    void theApiIsAsTheDomainSays_data();
    void theApiIsAsTheDomainSays();
    void theApiTellsWhichScopeItAsksFor();
    void theApiNotesTheUseOfAcceptedTokensOnly();
    void theApiIsUnavailableWithoutDatabase();

private:
    // Counts the answers by status. False: a difference, which has been told.
    bool compare(TestDatabase &database, OracleRandom &random, std::map<int, int> &answers);
};

void TestPredictOracle::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set");
}

bool TestPredictOracle::compare(TestDatabase &database, OracleRandom &random,
                                std::map<int, int> &answers)
{
    LoopbackApi api(database.url());
    const auto store = database.openStore();
    if (!store || !api.start())
        return false;
    const auto loaded = answerOf(store->load());
    if (!loaded)
        return false;
    const QStringList paths = pathsToAsk(random);
    for (quint32 key = 1; key <= Keys; ++key) {
        // As the programs do: by the hash, to the key.
        const Token token(tokenOf(key));
        const auto found = answerOf(store->findKey(token.hash()));
        if (!found || !*found)
            return false;
        for (const QString &path : paths) {
            const int status = predicted(**loaded, **found, path).status;
            const LoopbackReply reply = askLoopback(api, path, "Bearer " + tokenOf(key));
            ++answers[reply.status];
            if (reply.status != status) {
                qWarning("key %u on %s: predicted %d, answered %d %s", key, qPrintable(path),
                         status, reply.status, reply.body.constData());
                return false;
            }
        }
    }
    return true;
}

void TestPredictOracle::agreesWithTheApiOnRandomEstates()
{
    const quint64 seed = oracleSeed();
    qInfo("CHATELAINE_SEED=%llu", seed);
    std::map<int, int> answers;
    for (int i = 0; i < estateCount(); ++i) {
        OracleRandom random(seed + quint64(i));
        TestDatabase database(Dialect::MySql);
        database.makeTables();
        fillAtRandom(database, random);
        QVERIFY2(compare(database, random, answers), qPrintable(u"estate %1"_s.arg(i)));
    }
    // A generator that makes them all alike would pass everything.
    for (const int status : {200, 401, 403, 404})
        QVERIFY2(answers[status] > 20, qPrintable(u"%1: %2"_s.arg(status).arg(answers[status])));
    qInfo("%d estates; 200: %d, 401: %d, 403: %d, 404: %d, no difference", estateCount(),
          answers[200], answers[401], answers[403], answers[404]);
}

void TestPredictOracle::theApiIsAsTheDomainSays_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("as usual") << QByteArray("Bearer token-7") << 200;
    QTest::newRow("lower case") << QByteArray("bearer token-7") << 200;
    QTest::newRow("upper case") << QByteArray("BEARER token-7") << 200;
    QTest::newRow("another scheme") << QByteArray("Basic token-7") << 401;
    QTest::newRow("no scheme") << QByteArray("token-7") << 401;
    QTest::newRow("nothing") << QByteArray() << 401;
    QTest::newRow("another token") << QByteArray("Bearer Token-7") << 401;
    QTest::newRow("128 bytes") << "Bearer " + QByteArray(128, 'a') << 200;
    QTest::newRow("129 bytes") << "Bearer " + QByteArray(129, 'a') << 401;
}

void TestPredictOracle::theApiIsAsTheDomainSays()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const int, status);
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"user 1 ann 2 - valid | user 2 bob 2 - valid | user 3 cyd 2 - valid"
                  " | scope 1 read - on | key 7 1 active | grant 7 1 | key 8 2 active | grant 8 1"
                  " | key 9 3 active | grant 9 1"_s);
    for (const int length : {128, 129})
        database.run(u"UPDATE xf_cav7_api_key SET key_hash = UNHEX(SHA2(REPEAT('a', %1), 256))"
                     " WHERE key_id = %2"_s.arg(length)
                         .arg(length - 120));
    LoopbackApi api(database.url());
    QVERIFY(api.start());
    QCOMPARE(askLoopback(api, u"/api/v1/milpacs/ranks"_s, authorization).status, status);
    QCOMPARE(api.requests().size(), size_t(1));
    QCOMPARE(api.requests().front().header("authorization"), authorization);
    QCOMPARE(api.requests().front().status, status);
}

void TestPredictOracle::theApiTellsWhichScopeItAsksFor()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"user 1 ann 2 - valid | scope 1 read - on | key 7 1 active | grant 7 1"_s);
    LoopbackApi api(database.url());
    QVERIFY(api.start());
    const LoopbackReply reply = askLoopback(api, u"/api/v1/tickets"_s, "Bearer token-7");
    QCOMPARE(reply.status, 403);
    QVERIFY2(reply.body.contains("scope required: read:tickets"), reply.body.constData());
}

void TestPredictOracle::theApiNotesTheUseOfAcceptedTokensOnly()
{
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    database.fill(u"user 1 ann 2 - valid | user 2 bob 2 - valid | user 3 cyd 2 - valid"
                  " | scope 1 read - on | key 1 1 active | grant 1 1 | key 2 2 active"
                  " | key 3 3 disabled | grant 3 1"_s);
    LoopbackApi api(database.url());
    QVERIFY(api.start());
    for (const char *token : {"token-1", "token-2", "token-3"})
        (void)askLoopback(api, u"/api/v1/tickets"_s, QByteArray("Bearer ") + token);
    QCOMPARE(
        database.rows(u"SELECT key_id, last_used_date > 0 FROM xf_cav7_api_key ORDER BY key_id"_s),
        u"1 1|2 0|3 0"_s);
}

void TestPredictOracle::theApiIsUnavailableWithoutDatabase()
{
    TestDatabase database(Dialect::MySql);
    DatabaseUrl url = database.url();
    url.database += u"_gone"_s;
    LoopbackApi api(url);
    QVERIFY(api.start());
    QCOMPARE(askLoopback(api, u"/api/v1/tickets"_s, "Bearer token-1").status, 503);
}

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TestPredictOracle)
#include "tst_predictoracle.moc"

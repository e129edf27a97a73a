// SPDX-License-Identifier: MIT
// The grant rule, held against PHP on a thousand random databases, in SQLite and in MariaDB.
//
//     CHATELAINE_SEED=17 tst_grantoracle    the same databases again
#include "models/snapshot/driftreport.h"
#include "models/store/keystore.h"
#include "tests/support/oracle.h"
#include "tests/support/oraclestore.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int DatabaseCount = 1000;

struct Change
{
    OracleGrants granted;
    OracleGrants revoked;

    friend bool operator==(const Change &, const Change &) = default;
};

OracleGrants difference(const OracleGrants &a, const OracleGrants &b)
{
    OracleGrants result;
    std::ranges::set_difference(a, b, std::inserter(result, result.end()));
    return result;
}

Change changeBeyond(const Change &a, const Change &b)
{
    return {difference(a.granted, b.granted), difference(a.revoked, b.revoked)};
}

QString describe(const Change &change)
{
    return u"granted "_s + print(change.granted) + u"; revoked "_s + print(change.revoked);
}

// What the programs report before they write.
Change predicted(const KeySnapshot &snapshot)
{
    Change change;
    for (const DriftedKey &drifted : driftOf(snapshot).keys) {
        const quint32 key = snapshot.keyId(drifted.row).value();
        drifted.missing.forEach(
            [&](int index) { change.granted.emplace(key, snapshot.scopeIdAt(index).value()); });
        drifted.extra.forEach(
            [&](int index) { change.revoked.emplace(key, snapshot.scopeIdAt(index).value()); });
    }
    return change;
}

size_t orphanCount(const OracleDatabase &database)
{
    return size_t(std::ranges::count_if(database.keys, [&](const OracleKey &key) {
        return std::ranges::none_of(database.users,
                                    [&](const OracleUser &user) { return user.id == key.userId; });
    }));
}

// Runs the programs on what is stored; returns what is wrong, or nothing.
QString problem(KeyStore &store, const OracleStore &plain, const OracleDatabase &database,
                const OracleGrants &expected)
{
    const auto loaded = answerOf(store.load());
    if (!loaded)
        return u"load: "_s + loaded.error().message() + loaded.error().detail();
    const Change due{difference(expected, database.grants), difference(database.grants, expected)};
    const Change found = predicted(**loaded);
    if (found != due)
        return u"the prediction lacks "_s + describe(changeBeyond(due, found)) +
               u"\n  and is wrong in "_s + describe(changeBeyond(found, due));

    const auto report = answerOf(store.recompute({}));
    if (!report)
        return u"recompute: "_s + report.error().message() + report.error().detail();
    const OracleGrants stored = plain.storedGrants();
    if (stored != expected)
        return u"stored lacks "_s + print(difference(expected, stored)) +
               u"\n  and has too much: "_s + print(difference(stored, expected));
    if (report->granted != qint64(due.granted.size()) ||
        report->revoked != qint64(due.revoked.size()) ||
        report->skippedOrphans != qint64(orphanCount(database)) || report->busy != 0)
        return u"the report counts %1 granted, %2 revoked, %3 orphans, %4 busy"_s
            .arg(report->granted)
            .arg(report->revoked)
            .arg(report->skippedOrphans)
            .arg(report->busy);
    return {};
}

} // namespace

class TestGrantOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void phpKnowsTheRule_data();
    void phpKnowsTheRule();
    void recomputeLeavesWhatPhpWouldLeave_data();
    void recomputeLeavesWhatPhpWouldLeave();

private:
    quint64 m_seed = oracleSeed();
    std::vector<OracleDatabase> m_databases;
    std::vector<OracleGrants> m_expected;
};

void TestGrantOracle::initTestCase()
{
    qInfo("CHATELAINE_SEED=%llu", m_seed);
    OracleRandom random(m_seed);
    for (int i = 0; i < DatabaseCount; ++i)
        m_databases.push_back(randomOracleDatabase(random));
    OracleAnswer answer = askPhp(QFINDTESTDATA("support/oracle.php"), m_databases, {});
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    m_expected = std::move(answer.databases);
}

// The oracle itself, on what the rule says in words. One user in the groups 2 and 5, 14; key 1.
void TestGrantOracle::phpKnowsTheRule_data()
{
    QTest::addColumn<QByteArray>("scopeGroups");
    QTest::addColumn<int>("active");
    QTest::addColumn<bool>("isGranted");

    QTest::newRow("primary group") << QByteArray("9,2") << 1 << true;
    QTest::newRow("secondary group") << QByteArray("14") << 1 << true;
    QTest::newRow("another group") << QByteArray("9") << 1 << false;
    QTest::newRow("no list") << QByteArray("") << 1 << true;
    QTest::newRow("garbage opens") << QByteArray("0,abc,") << 1 << true;
    QTest::newRow("a negative id gates") << QByteArray("-3") << 1 << false;
    QTest::newRow("inactive") << QByteArray("2") << 0 << false;
}

void TestGrantOracle::phpKnowsTheRule()
{
    QFETCH(const QByteArray, scopeGroups);
    QFETCH(const int, active);
    QFETCH(const bool, isGranted);

    OracleDatabase database;
    database.users = {{7, 2, "5, 14x", "valid", false}};
    database.scopes = {{3, scopeGroups, active}};
    database.keys = {{1, 7, true}, {2, 8, true}};
    database.grants = {{1, 3}, {1, 44}, {2, 3}, {2, 44}, {9, 3}};
    const OracleAnswer answer = askPhp(QFINDTESTDATA("support/oracle.php"), {database}, {});
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QCOMPARE(print(answer.databases.front()),
             (isGranted ? u"1:3 "_s : QString()) + u"2:3 2:44 9:3");
}

void TestGrantOracle::recomputeLeavesWhatPhpWouldLeave_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("SQLite") << Dialect::Sqlite;
    QTest::newRow("MariaDB") << Dialect::MySql;
}

void TestGrantOracle::recomputeLeavesWhatPhpWouldLeave()
{
    QFETCH(const Dialect, dialect);
    if (dialect == Dialect::MySql && !qEnvironmentVariableIsSet("CHATELAINE_TEST_MYSQL"))
        QSKIP("CHATELAINE_TEST_MYSQL is not set");

    OracleStore plain(dialect);
    const auto url = parseDatabaseUrl(plain.url());
    QVERIFY(url);
    const auto store = makeKeyStore(*url, {});
    const auto opened = answerOf(store->open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    QVERIFY(opened->canWrite);

    qsizetype changed = 0;
    for (size_t i = 0; i < m_databases.size(); ++i) {
        plain.fill(m_databases[i]);
        const QString wrong = problem(*store, plain, m_databases[i], m_expected[i]);
        if (!wrong.isEmpty()) {
            const QByteArray json = QJsonDocument(m_databases[i].toJson()).toJson();
            qWarning("%s", json.constData());
            QFAIL(qPrintable(u"database %1 of seed %2: %3"_s.arg(i).arg(m_seed).arg(wrong)));
        }
        changed += m_databases[i].grants != m_expected[i] ? 1 : 0;
    }
    // A generator that makes nothing to do would pass everything.
    QVERIFY(changed > DatabaseCount / 2);
    qInfo("%zu databases, %lld of them with something to recompute", m_databases.size(),
          qlonglong(changed));
}

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TestGrantOracle)
#include "tst_grantoracle.moc"

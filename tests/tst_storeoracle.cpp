// SPDX-License-Identifier: MIT
// The whole way of a store, held against PHP on random databases, a hundred in SQLite and two
// hundred in MariaDB: loads, drift, previews, scope edits, key changes and recomputes, while
// somebody else writes by SQL.
//
//     CHATELAINE_SEED=17 tst_storeoracle    the same databases again
//     CHATELAINE_ESTATES=300                more of each
#include "tests/support/oracletrial.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int UsualEstates = 100;
constexpr int UsersOfALargeEstate = 1'500; // Keys of more than one step, of more than one chunk.

int estateCount()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("CHATELAINE_ESTATES", &isGiven);
    return isGiven ? given : UsualEstates;
}

// How isolated sessions of the server are that do not choose, for as long as the object lives: the
// site does not choose.
class DefaultIsolation final
{
public:
    explicit DefaultIsolation(const QString &level)
        : m_server(Dialect::MySql)
    {
        m_before = m_server
                       .rows(u"SHOW GLOBAL VARIABLES WHERE Variable_name IN"
                             " ('tx_isolation', 'transaction_isolation')"_s)
                       .section(u'|', 0, 0)
                       .section(u' ', 1);
        set(level);
    }
    ~DefaultIsolation() { set(m_before); }
    Q_DISABLE_COPY_MOVE(DefaultIsolation)

private:
    void set(QString level)
    {
        m_server.run(u"SET GLOBAL TRANSACTION ISOLATION LEVEL "_s + level.replace(u'-', u' '));
    }

    TestDatabase m_server;
    QString m_before;
};

} // namespace

class TestStoreOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatPhpWouldDo_data();
    void doesWhatPhpWouldDo();

private:
    quint64 m_seed = oracleSeed();
};

void TestStoreOracle::doesWhatPhpWouldDo_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("isolation");
    QTest::newRow("SQLite") << Dialect::Sqlite << QString();
    QTest::newRow("MariaDB, READ COMMITTED") << Dialect::MySql << u"READ COMMITTED"_s;
    QTest::newRow("MariaDB, REPEATABLE READ") << Dialect::MySql << u"REPEATABLE READ"_s;
}

void TestStoreOracle::doesWhatPhpWouldDo()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, isolation);
    if (dialect == Dialect::MySql && !TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set");
    std::unique_ptr<DefaultIsolation> others;
    if (!isolation.isEmpty())
        others = std::make_unique<DefaultIsolation>(isolation);

    OracleModel model(QFINDTESTDATA("support/oraclemodel.php"));
    OracleStore plain(dialect);
    const auto url = parseDatabaseUrl(plain.url());
    QVERIFY_RESULT(url);
    const auto store = makeKeyStore(*url, {});
    QVERIFY_RESULT(answerOf(store->open()));

    // Other ones in each of the three.
    const quint64 seed = m_seed + qHash(isolation, 0) % 1000 * 1000;
    qInfo("CHATELAINE_SEED=%llu", m_seed);
    int steps = 0;
    int rows = 0;
    int refusals = 0;
    for (int i = 0; i < estateCount(); ++i) {
        OracleRandom random(seed + quint64(i));
        const OracleDatabase database = i % 50 == 20
                                            ? randomOracleDatabase(random, UsersOfALargeEstate)
                                            : randomOracleDatabase(random);
        OracleTrial trial(*store, plain, model, random, database);
        QString problem;
        for (int left = randomBetween(random, 5, 10); left > 0 && problem.isEmpty(); --left) {
            problem = trial.step();
            ++steps;
        }
        if (problem.isEmpty())
            problem = trial.settle();
        if (!problem.isEmpty()) {
            qWarning("%s", QJsonDocument(trial.lastAction()).toJson().constData());
            QFAIL(qPrintable(
                u"estate %1 of seed %2, step %3: %4"_s.arg(i).arg(m_seed).arg(steps).arg(problem)));
        }
        rows += trial.rowsWritten();
        refusals += trial.refusals();
    }
    // A generator that makes nothing to do would pass everything.
    QVERIFY(rows > estateCount() * 10);
    QVERIFY(refusals > estateCount() / 10);
    qInfo("%d estates, %d steps, %d rows written, %d edits refused or in conflict", estateCount(),
          steps, rows, refusals);
}

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TestStoreOracle)
#include "tst_storeoracle.moc"

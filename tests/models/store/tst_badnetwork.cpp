// SPDX-License-Identifier: MIT
#include "tests/support/faultproxy.h"
#include "tests/support/testdatabase.h"

#include <QThread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Actions = 60;
constexpr qint64 MeanBytesBetweenFaults = 15'000; // About one in two actions.

} // namespace

// Actions over a network that breaks all the time, by chance: whatever is answered is true.
class TestBadNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neverLies_data();
    void neverLies();

private:
    void changeOnce(KeyStore &store, std::mt19937 &random);
    void loadOnce(KeyStore &store);
    [[nodiscard]] QString active() const;

    std::unique_ptr<TestDatabase> m_database;
    int m_done = 0;
    int m_notDone = 0;
    int m_unknown = 0;
};

void TestBadNetwork::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    QString drawing = u"group 2 Members | scope 1 read 2 | "_s;
    for (int id = 1; id <= 9; ++id)
        drawing += u"user %1 u%1 2 - | key %1 %1 | grant %1 1 | "_s.arg(id);
    m_database->fill(drawing);
}

QString TestBadNetwork::active() const
{
    return m_database->rows(u"SELECT is_active FROM xf_cav7_api_key ORDER BY key_id"_s)
        .remove(u'|');
}

void TestBadNetwork::changeOnce(KeyStore &store, std::mt19937 &random)
{
    const QString before = active();
    const auto id = quint32(1 + random() % 9);
    const bool wasActive = before[qsizetype(id) - 1] == u'1';
    QString after = before;
    after[qsizetype(id) - 1] = wasActive ? u'0' : u'1';
    const auto answer =
        answerOf(store.change({wasActive ? KeyAction::Disable : KeyAction::Enable,
                               {{KeyId(id), UserId(id), 'p' + QByteArray::number(id), wasActive}},
                               {}}));
    if (answer) {
        ++m_done;
        QCOMPARE(answer->rows.front().outcome, RowOutcome::Done);
        QCOMPARE(active(), after);
    } else if (answer.error().code() == Error::Code::Unknown) {
        ++m_unknown;
        QTRY_VERIFY(active() == before || active() == after);
    } else {
        ++m_notDone;
        QVERIFY2(answer.error().message().contains(u"Nothing was changed"_s),
                 qPrintable(answer.error().message()));
        QCOMPARE(active(), before);
    }
}

void TestBadNetwork::loadOnce(KeyStore &store)
{
    const auto loaded = answerOf(store.load());
    if (!loaded) {
        QCOMPARE(loaded.error().code(), Error::Code::Connection);
        return;
    }
    QString seen;
    for (quint32 row = 0; row < (*loaded)->size(); ++row) {
        seen += (*loaded)->isActive(Row(row)) ? u'1' : u'0';
        QCOMPARE((*loaded)->stored(Row(row)).count(), 1);
    }
    QCOMPARE(seen, active());
}

void TestBadNetwork::neverLies_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 20261121u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestBadNetwork::neverLies()
{
    QFETCH(const quint32, seed);
    FaultProxy proxy(m_database->url());
    const auto store = makeKeyStore(proxy.url(), {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    m_done = m_notDone = m_unknown = 0;
    std::mt19937 random(seed);
    proxy.setRandomFaults(seed, MeanBytesBetweenFaults);
    for (int i = 0; i < Actions; ++i) {
        if (random() % 2 == 0)
            changeOnce(*store, random);
        else
            loadOnce(*store);
        if (QTest::currentTestFailed())
            return;
        QThread::msleep(10); // Otherwise most of them meet the same refusal.
    }
    proxy.setRandomFaults(0, 0);
    proxy.resume();
    proxy.accept();
    qInfo("%d faults: %d done, %d not done, %d unknown", proxy.faults(), m_done, m_notDone,
          m_unknown);
    QVERIFY(proxy.faults() > 3);
    QTRY_VERIFY(answerOf(store->load()).has_value());
}

QTEST_GUILESS_MAIN(TestBadNetwork)
#include "tst_badnetwork.moc"

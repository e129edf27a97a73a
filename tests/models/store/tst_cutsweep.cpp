// SPDX-License-Identifier: MIT
#include "tests/support/faultproxy.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ToClient = FaultProxy::Direction::ToClient;

// Everything that a person could see.
QString print(const KeySnapshot &snapshot)
{
    QStringList lines;
    for (const Scope &scope : snapshot.scopes())
        lines.append(scope.name + u' ' + scope.groupCsv);
    for (const UserGroup &group : snapshot.groups())
        lines.append(group.title + u' ' + QString::number(group.members));
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        const Row row(i);
        QStringList scopes;
        snapshot.stored(row).forEach(
            [&](int index) { scopes.append(snapshot.scopeNameAt(index)); });
        lines.append(QString::number(snapshot.keyId(row).value()) + u' ' +
                     QString::fromUtf8(snapshot.userName(row).toByteArray()) + u' ' +
                     QString::fromUtf8(snapshot.prefix(row).toByteArray()) + u' ' +
                     QString::number(int(snapshot.isActive(row))) + u' ' + scopes.join(u','));
    }
    return lines.join(u'\n');
}

} // namespace

// The connection ends after n bytes of the answers, for n all over them: an answer is the whole or
// an error, never a part.
class TestCutSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLoadIsWholeOrFails_data();
    void aLoadIsWholeOrFails();
    void openingIsWholeOrFails();
    void aLookUpIsRightOrFails();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<FaultProxy> m_proxy;
    QString m_whole;
};

void TestCutSweep::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    QString drawing =
        u"group 2 Members | group 5 Staff | scope 1 read 2 | scope 2 write 5 | scope 70 far 2 | "_s;
    for (int id = 1; id <= 60; ++id)
        drawing += u"user %1 user_%1 2 5 | key %1 %1 | grant %1 1 | grant %1 70 | "_s.arg(id);
    m_database->fill(drawing);
    m_proxy = std::make_unique<FaultProxy>(m_database->url());
    const auto store = m_database->openStore();
    QVERIFY(store);
    m_whole = print(**answerOf(store->load()));
    QCOMPARE(m_whole.count(u'\n'), 64);
}

void TestCutSweep::aLoadIsWholeOrFails_data()
{
    QTest::addColumn<bool>("mayConnectAnew");
    QTest::newRow("and cannot be had again") << false;
    QTest::newRow("and is opened again") << true;
}

void TestCutSweep::aLoadIsWholeOrFails()
{
    QFETCH(const bool, mayConnectAnew);
    const auto store = makeKeyStore(m_proxy->url(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    const qint64 begin = m_proxy->bytes(ToClient);
    const auto whole = answerOf(store->load());
    QVERIFY_RESULT(whole);
    const qint64 size = m_proxy->bytes(ToClient) - begin;
    int failed = 0;
    int cuts = 0;
    for (qint64 bytes = 1; bytes < size; bytes += qMax(qint64(1), size / 150)) {
        QVERIFY_RESULT(answerOf(store->findUser(u"nobody"_s))); // The connection is there.
        if (!mayConnectAnew)
            m_proxy->refuse();
        m_proxy->cutAfterBytes(ToClient, bytes);
        const auto loaded = answerOf(store->load());
        m_proxy->cutAfterBytes(ToClient, -1);
        m_proxy->accept();
        ++cuts;
        failed += loaded ? 0 : 1;
        if (loaded)
            QCOMPARE(print(**loaded), m_whole);
        else
            QCOMPARE(loaded.error().code(), Error::Code::Connection);
    }
    QCOMPARE(failed, mayConnectAnew ? 0 : cuts);
    qInfo("%d cuts in %lld bytes", cuts, size);
}

void TestCutSweep::openingIsWholeOrFails()
{
    qint64 begin = m_proxy->bytes(ToClient);
    const auto whole = answerOf(makeKeyStore(m_proxy->url(), {})->open());
    QVERIFY_RESULT(whole);
    const qint64 size = m_proxy->bytes(ToClient) - begin;
    int failed = 0;
    for (qint64 bytes = 1; bytes < size; bytes += qMax(qint64(1), size / 150)) {
        m_proxy->cutAfterBytes(ToClient, bytes);
        const auto opened = answerOf(makeKeyStore(m_proxy->url(), {})->open());
        m_proxy->cutAfterBytes(ToClient, -1);
        failed += opened ? 0 : 1;
        if (!opened) {
            QCOMPARE(opened.error().code(), Error::Code::Connection);
            continue;
        }
        QCOMPARE(opened->scopes, whole->scopes);
        QVERIFY(opened->rights == whole->rights);
        QCOMPARE(opened->layout, whole->layout);
    }
    QVERIFY(failed > 100);
}

void TestCutSweep::aLookUpIsRightOrFails()
{
    const auto store = makeKeyStore(m_proxy->url(), {});
    for (qint64 bytes = 1; bytes < 300; bytes += 7) {
        m_proxy->cut();
        m_proxy->cutAfterBytes(ToClient, bytes);
        if (!answerOf(store->open()))
            continue;
        const auto found = answerOf(store->findUser(u"user 7"_s));
        if (found)
            QCOMPARE((*found)->id, UserId(7));
    }
    m_proxy->cutAfterBytes(ToClient, -1);
}

QTEST_GUILESS_MAIN(TestCutSweep)
#include "tst_cutsweep.moc"

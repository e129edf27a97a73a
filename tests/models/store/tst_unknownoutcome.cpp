// SPDX-License-Identifier: MIT
#include "tests/support/faultproxy.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

enum class Fault { Swallowed, CutBefore, Abandoned };

const QString Forum = u"group 2 Members | group 5 Staff"
                      " | user 1 ann 2 - | user 2 bob 2 5 | user 3 cyd 2 -"
                      " | scope 1 read 2 | scope 2 write 5 | scope 3 old -"
                      " | key 7 1 active | key 8 2 disabled | key 9 3 active"
                      " | grant 7 1 | grant 8 1 | grant 9 1 | grant 7 3 | grant 8 3 | grant 9 3"
                      " | grant 8 2"_s;
const QString Keys = u"SELECT key_id, is_active FROM xf_cav7_api_key ORDER BY key_id"_s;
const QString Scopes = u"SELECT scope_id, title, display_order FROM xf_cav7_api_key_scope_def"
                       " ORDER BY scope_id"_s;

KeyAsSeen seen(quint32 id, quint32 user, bool isActive)
{
    return {KeyId(id), UserId(user), 'p' + QByteArray::number(id), isActive};
}

Scope scope(quint32 id, const QString &name, const QString &groups)
{
    Scope scope;
    scope.id = ScopeId(id);
    scope.name = name;
    scope.title = name;
    scope.groupCsv = groups;
    scope.displayOrder = id;
    return scope;
}

// "done 7 8", "granted 1 revoked 2", "busy": how a person hears of it.
QString told(const Result<KeyChangeReport> &answer)
{
    if (!answer)
        return answer.error().code() == Error::Code::Busy ? u"nothing changed"_s
                                                          : answer.error().message();
    QStringList words;
    for (const RowResult &row : answer->rows)
        words.append(rowOutcomeName(row.outcome) + u' ' + QString::number(row.key.value()));
    return words.join(u", "_s);
}

QString told(const Result<ScopeSaveReport> &answer)
{
    if (!answer)
        return answer.error().code() == Error::Code::Busy ? u"nothing changed"_s
                                                          : answer.error().message();
    if (answer->isConflict())
        return u"conflict"_s;
    return u"granted %1 revoked %2"_s.arg(answer->granted).arg(answer->revoked);
}

QString told(const Result<void> &answer)
{
    if (answer)
        return u"placed"_s;
    return answer.error().code() == Error::Code::Busy ? u"nothing changed"_s
                                                      : answer.error().message();
}

} // namespace

// Every write, with the answer of its COMMIT lost: after the server did it, and before.
class TestUnknownOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTheTruth_data();
    void tellsTheTruth();
    void waitsForTheServerToGiveUp();
    void tellsRowByRowWhatOthersDidSince();
    void saysUnknownWhenTheServerStaysAway();
    void finishesARecomputeByAnotherRun_data();
    void finishesARecomputeByAnotherRun();
    void neverLiesWhereverItBreaks();

private:
    [[nodiscard]] QString act(const QString &action);
    [[nodiscard]] QString stored() const;
    void arm(Fault fault);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<KeyStore> m_store;
};

void TestUnknownOutcome::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

void TestUnknownOutcome::init()
{
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    m_database->fill(Forum);
    m_proxy = std::make_unique<FaultProxy>(m_database->url());
    m_store = makeKeyStore(m_proxy->url(), {}, [] { return qint64(1'763'683'200); });
    const auto info = answerOf(m_store->open());
    QVERIFY_RESULT(info);
}

void TestUnknownOutcome::cleanup()
{
    m_store.reset();
    m_proxy.reset();
    m_database.reset();
}

QString TestUnknownOutcome::stored() const
{
    return m_database->rows(Keys) + u" / "_s + m_database->rows(Scopes) + u" / "_s +
           m_database->grants();
}

void TestUnknownOutcome::arm(Fault fault)
{
    if (fault == Fault::Swallowed)
        m_proxy->swallowAnswerOfCommit();
    else if (fault == Fault::CutBefore)
        m_proxy->cutBeforeCommitArrives();
    else
        m_proxy->abandonBeforeCommit();
}

QString TestUnknownOutcome::act(const QString &action)
{
    const Scope write = scope(2, u"write"_s, u"5"_s);
    Scope wider = write;
    wider.title = u"Wider"_s;
    wider.groupCsv = u"2"_s;
    const std::vector<ScopePlacement> swapped{{ScopeId(1), 1, 2}, {ScopeId(2), 2, 1}};
    if (action == u"enable"_s)
        return told(answerOf(
            m_store->change({KeyAction::Enable, {seen(8, 2, false), seen(7, 1, true)}, {}})));
    if (action == u"disable"_s)
        return told(answerOf(m_store->change(
            {KeyAction::Disable, {seen(7, 1, true), seen(8, 2, false), seen(5, 5, true)}, {}})));
    if (action == u"revoke"_s)
        return told(answerOf(
            m_store->change({KeyAction::Revoke, {seen(7, 1, true), seen(9, 3, true)}, {}})));
    if (action == u"create"_s)
        return told(answerOf(m_store->save(
            {ScopeEditKind::Create, {}, scope(0, u"fresh"_s, u"5"_s), EveryoneConsent::Withheld})));
    if (action == u"edit"_s)
        return told(answerOf(
            m_store->save({ScopeEditKind::Update, write, wider, EveryoneConsent::Withheld})));
    if (action == u"edit nothing"_s)
        return told(answerOf(
            m_store->save({ScopeEditKind::Update, write, write, EveryoneConsent::Withheld})));
    if (action == u"delete"_s)
        return told(
            answerOf(m_store->save({ScopeEditKind::Delete, write, {}, EveryoneConsent::Withheld})));
    return told(answerOf(m_store->place(swapped)));
}

void TestUnknownOutcome::tellsTheTruth_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("answer");
    for (const auto &[action, answer] :
         {std::pair("enable", "done 8, already-so 7"),
          std::pair("disable", "done 7, already-so 8, vanished 5"),
          std::pair("revoke", "done 7, done 9"), std::pair("create", "granted 1 revoked 0"),
          std::pair("edit", "granted 2 revoked 0"), std::pair("delete", "granted 0 revoked 1"),
          std::pair("place", "placed")})
        QTest::newRow(action) << QString::fromLatin1(action) << QString::fromLatin1(answer);
}

void TestUnknownOutcome::tellsTheTruth()
{
    QFETCH(const QString, action);
    QFETCH(const QString, answer);
    const QString before = stored();

    arm(Fault::CutBefore);
    QCOMPARE(act(action), u"nothing changed"_s);
    QCOMPARE(m_proxy->faults(), 1);
    QCOMPARE(stored(), before);

    arm(Fault::Swallowed);
    QCOMPARE(act(action), answer);
    QCOMPARE(m_proxy->faults(), 2);
    const QString after = stored();
    QVERIFY(after != before);

    // As it would be without any fault, and not done a second time.
    cleanup();
    init();
    QCOMPARE(act(action), answer);
    QString undisturbed = stored();
    if (action == u"create"_s) // The first try used up a number.
        undisturbed.replace(u"|4 "_s, u"|5 "_s).replace(u",4"_s, u",5"_s);
    QCOMPARE(after, undisturbed);
}

// The rows are held until the server ends the idle transaction; until then nothing is known.
void TestUnknownOutcome::waitsForTheServerToGiveUp()
{
    const QString before = stored();
    arm(Fault::Abandoned);
    QCOMPARE(act(u"disable"_s), u"nothing changed"_s);
    QCOMPARE(stored(), before);
    QCOMPARE(act(u"disable"_s), u"done 7, already-so 8, vanished 5"_s);
}

void TestUnknownOutcome::tellsRowByRowWhatOthersDidSince()
{
    // Somebody undoes the change of key 7 between the COMMIT and the look-up.
    m_proxy->refuse();
    m_proxy->swallowAnswerOfCommit();
    auto answer = m_store->change({KeyAction::Disable, {seen(7, 1, true), seen(9, 3, true)}, {}});
    QTRY_COMPARE(m_proxy->faults(), 1);
    QTRY_COMPARE(m_database->rows(Keys), u"7 0|8 0|9 0"_s);
    m_database->run(u"UPDATE xf_cav7_api_key SET is_active = 1 WHERE key_id = 7"_s);
    m_proxy->accept();
    QCOMPARE(told(answerOf(answer)), u"changed 7, done 9"_s);
}

void TestUnknownOutcome::saysUnknownWhenTheServerStaysAway()
{
    m_proxy->refuse();
    m_proxy->swallowAnswerOfCommit();
    const auto answer = answerOf(m_store->change({KeyAction::Disable, {seen(7, 1, true)}, {}}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::Unknown);
    QVERIFY(answer.error().message().contains(u"not known"_s));
    m_proxy->accept();
    QVERIFY_RESULT(answerOf(m_store->load()));
}

void TestUnknownOutcome::finishesARecomputeByAnotherRun_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("chunk");
    for (const int chunk : {0, 1, 2}) {
        QTest::addRow("swallowed, chunk %d", chunk) << Fault::Swallowed << chunk;
        QTest::addRow("cut before, chunk %d", chunk) << Fault::CutBefore << chunk;
    }
}

void TestUnknownOutcome::finishesARecomputeByAnotherRun()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, chunk);
    QString drawing;
    for (int id = 1000; id < 1250; ++id) // Three chunks
        drawing += u"user %1 u%1 2 - | key %1 %1 | "_s.arg(id);
    m_database->fill(drawing);
    m_proxy->letCommitsPass(1 + chunk); // The first ends the survey.
    arm(fault);
    const auto broken = answerOf(m_store->recompute({}));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code(), Error::Code::Connection);
    QVERIFY2(broken.error().message().contains(u"recompute again"_s),
             qPrintable(broken.error().message()));
    QVERIFY(!broken.error().message().contains(u"Nothing was changed"_s));
    const int done = (fault == Fault::Swallowed ? chunk + 1 : chunk);
    const int left = 250 - qMin(250, 100 * done);
    const auto again = answerOf(m_store->recompute({}));
    QVERIFY_RESULT(again);
    QCOMPARE(again->changedKeys, left);
    QCOMPARE(answerOf(m_store->recompute({}))->changedKeys, 0);
}

// The connection ends after any number of bytes: what is answered is what happened.
void TestUnknownOutcome::neverLiesWhereverItBreaks()
{
    const auto disable = [this] {
        return answerOf(m_store->change({KeyAction::Disable, {seen(7, 1, true)}, {}}));
    };
    const qint64 begin = m_proxy->bytes(FaultProxy::Direction::ToServer);
    const auto undisturbed = disable();
    QVERIFY_RESULT(undisturbed);
    const qint64 whole = m_proxy->bytes(FaultProxy::Direction::ToServer) - begin;
    int broken = 0;
    for (qint64 bytes = 1; bytes <= whole; bytes += 11) {
        m_database->run(u"UPDATE xf_cav7_api_key SET is_active = 1 WHERE key_id = 7"_s);
        QVERIFY_RESULT(answerOf(m_store->load())); // On a connection that is there.
        m_proxy->cutAfterBytes(FaultProxy::Direction::ToServer, bytes);
        const auto answer = disable();
        m_proxy->cutAfterBytes(FaultProxy::Direction::ToServer, -1);
        QCOMPARE(m_database->rows(Keys), answer ? u"7 0|8 0|9 1"_s : u"7 1|8 0|9 1"_s);
        if (answer)
            continue;
        ++broken;
        QVERIFY2(answer.error().message().contains(u"Nothing was changed"_s),
                 qPrintable(answer.error().message()));
    }
    qInfo("%d of %lld bytes of requests broken off", broken, whole);
    QVERIFY(broken > 5);
}

Q_DECLARE_METATYPE(Fault)

QTEST_GUILESS_MAIN(TestUnknownOutcome)
#include "tst_unknownoutcome.moc"

// SPDX-License-Identifier: MIT
#include "models/session/lookuprunner.h"
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "cav7_AbCdEfGhIjKlMnOpQrStUvWxYz01-_9x";

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        key 1 10 Ann  AbCdEfGh valid 2 - - - - active
        key 2 20 Anna bbbbbbbb valid 2 - - - - active
    )");
}

User named(quint32 id, const QByteArray &name)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    return user;
}

// An open session, a runner, and what it answered.
struct Desk
{
    Desk()
    {
        auto fake = std::make_unique<FakeKeyStore>(drawnKeys());
        store = fake.get();
        store->addUser(named(30, "Annika"));
        store->addToken(tokenHash(Secret), KeyId(1));
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
        session->open();
        runner = std::make_unique<LookupRunner>(*session);
        QObject::connect(runner.get(), &LookupRunner::answered, runner.get(),
                         [this](const LookupAnswer &answer) { answers.push_back(answer); });
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    // "1 2 user-30", with "..." behind when there is more to come, and the error.
    [[nodiscard]] QString printed() const
    {
        QStringList words;
        for (const LookupHit &hit : answers.back().hits) {
            words += hit.row ? QString::number(answers.back().snapshot->keyId(*hit.row).value())
                             : u"user-%1"_s.arg(hit.user->id.value());
        }
        if (!answers.back().isWhole)
            words += u"..."_s;
        return words.join(u' ');
    }
    [[nodiscard]] int asked() const { return int(store->calls().filter(u"find-users"_s).size()); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<LookupRunner> runner;
    std::vector<LookupAnswer> answers;
};

} // namespace

class LookupRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtOnceAndThenInFull();
    void answersOnlyTheNewestQuestion();
    void leavesTheDatabaseAloneWhileSomebodyTypes();
    void stopsAQuestionThatIsAskedNoMore();
    void answersNothingToNothing();
    void saysWhenThereMayBeMore();
    void findsWhoseATokenIs();
    void saysThatNoKeyHasAToken();
    void saysThatAKeyIsNewerThanTheList();
    void comparesThePrefixWhereTokensCannotBeCompared();
    void goesOnWithoutAConnection();
    void showsWhatItHasWhenTheDatabaseFails();
    void cutsOffWhatIsTypedOfAToken();
    void sendsNoTokenThatLostItsBrand_data();
    void sendsNoTokenThatLostItsBrand();
};

void LookupRunnerTest::answersAtOnceAndThenInFull()
{
    Desk desk;
    desk.wait();
    desk.runner->lookUp(u" ann "_s);
    QTRY_COMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.printed(), u"1 2 ..."_s);
    QCOMPARE(desk.answers.back().text, u"ann"_s);
    QTRY_COMPARE(desk.answers.size(), size_t(2));
    QCOMPARE(desk.printed(), u"1 2 user-30"_s);
    QVERIFY(desk.answers.back().error.isEmpty());
}

void LookupRunnerTest::answersOnlyTheNewestQuestion()
{
    Desk desk;
    desk.wait();
    for (const QString &text : {u"a"_s, u"an"_s, u"annik"_s})
        desk.runner->lookUp(text);
    QTRY_VERIFY(!desk.answers.empty() && desk.answers.back().isWhole);
    for (const LookupAnswer &answer : desk.answers)
        QCOMPARE(answer.text, u"annik"_s);
    QCOMPARE(desk.printed(), u"user-30"_s);
}

void LookupRunnerTest::leavesTheDatabaseAloneWhileSomebodyTypes()
{
    Desk desk;
    desk.wait();
    for (const QString &text : {u"a"_s, u"an"_s, u"ann"_s}) {
        const size_t before = desk.answers.size();
        desk.runner->lookUp(text);
        QTRY_VERIFY(desk.answers.size() > before);
    }
    QTRY_VERIFY(desk.answers.back().isWhole);
    QCOMPARE(desk.asked(), 1);
}

void LookupRunnerTest::stopsAQuestionThatIsAskedNoMore()
{
    Desk desk;
    desk.wait();
    desk.store->hold();
    desk.runner->lookUp(u"ann"_s);
    QTRY_COMPARE(desk.asked(), 1);
    desk.runner->lookUp(u"annik"_s);
    QCOMPARE(desk.store->interrupts(), 1);
    desk.store->release();
    QTRY_VERIFY(desk.answers.back().isWhole);
    QCOMPARE(desk.printed(), u"user-30"_s);
}

void LookupRunnerTest::answersNothingToNothing()
{
    Desk desk;
    desk.wait();
    desk.runner->lookUp(u"ann"_s);
    desk.runner->lookUp(u"  "_s);
    QCOMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.printed(), u""_s);
    QTest::qWait(50);
    QCOMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.asked(), 0);
}

void LookupRunnerTest::saysWhenThereMayBeMore()
{
    Desk desk;
    for (quint32 id = 100; id < 160; ++id)
        desk.store->addUser(named(id, "Annabel" + QByteArray::number(id)));
    desk.wait();
    desk.runner->lookUp(u"ann"_s);
    QTRY_VERIFY(!desk.answers.empty() && desk.answers.back().isWhole);
    QVERIFY(!desk.answers.front().isCut);
    QVERIFY(desk.answers.back().isCut);
    QCOMPARE(desk.answers.back().hits.size(), size_t(50));
}

void LookupRunnerTest::findsWhoseATokenIs()
{
    Desk desk;
    desk.wait();
    desk.runner->lookUp(Token(Secret));
    QTRY_COMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.printed(), u"1"_s);
    QVERIFY(desk.answers.back().isToken);
    QCOMPARE(desk.answers.back().hits.front().kind, ClueKind::Token);
    QCOMPARE(desk.answers.back().text, u"cav7_AbCdEfGh..."_s);
    QVERIFY(!desk.store->calls().join(u' ').contains(u"AbCd"_s));
}

void LookupRunnerTest::saysThatNoKeyHasAToken()
{
    Desk desk;
    desk.wait();
    QByteArray other = Secret;
    other.back() = 'y';
    desk.runner->lookUp(Token(other));
    QTRY_COMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.printed(), u""_s);
    QVERIFY(desk.answers.back().error.isEmpty());
}

void LookupRunnerTest::saysThatAKeyIsNewerThanTheList()
{
    Desk desk;
    desk.wait();
    desk.store->addToken(tokenHash(Secret), KeyId(99));
    desk.runner->lookUp(Token(Secret));
    QTRY_COMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.printed(), u""_s);
    QVERIFY2(desk.answers.back().error.contains(u"99"_s), qPrintable(desk.answers.back().error));
}

void LookupRunnerTest::comparesThePrefixWhereTokensCannotBeCompared()
{
    auto fake = std::make_unique<FakeKeyStore>(drawnKeys());
    StoreInfo info = fake->info();
    info.canFindTokens = false;
    fake->setInfo(info);
    FakeKeyStore &store = *fake;
    Session session(std::move(fake), profileFor({}));
    session.open();
    QTRY_VERIFY(session.snapshot()->isComplete() && session.activity().text.isEmpty());
    LookupRunner runner(session);
    std::vector<LookupAnswer> answers;
    connect(&runner, &LookupRunner::answered, this,
            [&](const LookupAnswer &answer) { answers.push_back(answer); });
    runner.lookUp(Token(Secret));
    QTRY_COMPARE(answers.size(), size_t(1));
    QCOMPARE(answers.back().hits.size(), size_t(1));
    QCOMPARE(answers.back().hits.front().kind, ClueKind::KeyPrefix);
    QVERIFY(!answers.back().error.isEmpty());
    QVERIFY(store.calls().filter(u"find-key"_s).isEmpty());
}

void LookupRunnerTest::goesOnWithoutAConnection()
{
    Desk desk;
    desk.wait();
    desk.store->loseConnection();
    desk.session->refresh();
    QTRY_VERIFY(desk.session->connection().isLost());
    desk.runner->lookUp(u"ann"_s);
    QTRY_COMPARE(desk.answers.size(), size_t(1));
    QCOMPARE(desk.printed(), u"1 2"_s);
    QVERIFY(!desk.answers.back().error.isEmpty());
    QCOMPARE(desk.asked(), 0);
    desk.runner->lookUp(Token(Secret));
    QTRY_COMPARE(desk.answers.size(), size_t(2));
    QCOMPARE(desk.printed(), u"1"_s);
    QCOMPARE(desk.answers.back().hits.front().kind, ClueKind::KeyPrefix);
    QVERIFY(!desk.answers.back().error.isEmpty());
}

void LookupRunnerTest::showsWhatItHasWhenTheDatabaseFails()
{
    Desk desk;
    desk.wait();
    desk.store->failNext(FakeKeyStore::Call::FindUsers, Error::busy(u"Busy."_s));
    desk.runner->lookUp(u"ann"_s);
    QTRY_VERIFY(!desk.answers.empty() && desk.answers.back().isWhole);
    QCOMPARE(desk.printed(), u"1 2"_s);
    QCOMPARE(desk.answers.back().error, u"Busy."_s);
}

void LookupRunnerTest::cutsOffWhatIsTypedOfAToken()
{
    Desk desk;
    desk.wait();
    desk.runner->lookUp(QString::fromLatin1(Secret.first(20)));
    QTRY_VERIFY(!desk.answers.empty() && desk.answers.back().isWhole);
    for (const LookupAnswer &answer : desk.answers)
        QCOMPARE(answer.text, u"cav7_AbCdEfGh..."_s);
    QCOMPARE(desk.printed(), u"1"_s);
}

void LookupRunnerTest::sendsNoTokenThatLostItsBrand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bare") << Secret.sliced(5);
    QTest::newRow("percent-encoded") << QByteArray("cav7%5F" + Secret.sliced(5));
}

void LookupRunnerTest::sendsNoTokenThatLostItsBrand()
{
    QFETCH(const QByteArray, text);
    Desk desk;
    desk.wait();
    desk.runner->lookUp(QString::fromLatin1(text));
    QTRY_VERIFY(!desk.answers.empty() && desk.answers.back().isWhole);
    QVERIFY(!desk.answers.back().error.isEmpty());
    QCOMPARE(desk.asked(), 0);
}

QTEST_GUILESS_MAIN(LookupRunnerTest)
#include "tst_lookuprunner.moc"

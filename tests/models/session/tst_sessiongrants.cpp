// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using Call = FakeKeyStore::Call;

namespace {

// Three keys lack the scope "read".
const auto Forum = uR"(
    scope 1 read - active 10 Read
    key 1 101 Ann aaaaaaaa valid 2 - -
    key 2 102 Bob bbbbbbbb valid 2 - -
    key 3 103 Cid cccccccc valid 2 - -
)"_s;

struct Fixture
{
    Fixture()
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        store = fake.get();
        DatabaseUrl url;
        url.path = u"/forum.sqlite"_s;
        session = std::make_unique<Session>(std::move(fake), profileFor(url), [] { return 0; });
        session->open();
    }
    [[nodiscard]] bool waitUntilIdle() const
    {
        return QTest::qWaitFor([this] {
            return session->snapshot()->isComplete() && session->activity().text.isEmpty();
        });
    }
    // A recompute that stands still until release().
    QFuture<Result<RecomputeReport>> begin() const
    {
        store->hold();
        return session->recompute({});
    }
    [[nodiscard]] quint32 differing() const { return session->snapshot()->driftCounts().keys(); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace

class TestSessionGrants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsThatARecomputeGoesInSteps();
    void pausesAndResumes();
    void stopsAndTellsHowFarItCame();
    void cancelsWhenAskedToStopTwice();
    void pausesNothingElse();
    void forgetsWhatWasPausedWhenNothingDiffersAnyMore();
    void notesWhatIsNotFinished();
    void notesNothingWhenNothingWasWritten();
    void stopsASaveThatHasNotBegun();
};

void TestSessionGrants::init() { QDir(RecomputeJournal::defaultFolder()).removeRecursively(); }

void TestSessionGrants::showsThatARecomputeGoesInSteps()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    const auto running = fixture.begin();
    QVERIFY(fixture.session->activity().isInSteps);
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
    QVERIFY(!fixture.session->activity().isInSteps);
    QCOMPARE(fixture.differing(), 0U);
}

void TestSessionGrants::pausesAndResumes()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    const QSignalSpy pausedChanges(fixture.session.get(), &Session::pausedChanged);
    const auto running = fixture.begin();
    fixture.session->pauseActivity();
    QVERIFY(!fixture.session->activity().isInSteps); // Asked once is enough.
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
    QVERIFY(running.isFinished() && running.result());
    QCOMPARE(running.result()->changedKeys, 1);
    QCOMPARE(running.result()->left, 2);
    QVERIFY(fixture.session->paused());
    QCOMPARE(fixture.session->paused()->left, 2);
    QCOMPARE(pausedChanges.count(), 1);
    QCOMPARE(fixture.differing(), 2U);

    const auto resumed = fixture.session->resume();
    QVERIFY(!fixture.session->paused());
    QVERIFY(fixture.waitUntilIdle());
    QCOMPARE(resumed.result()->changedKeys, 2);
    QCOMPARE(fixture.differing(), 0U);
    QVERIFY(!fixture.session->unfinished());
}

void TestSessionGrants::stopsAndTellsHowFarItCame()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    const auto running = fixture.begin();
    fixture.session->cancelActivity();
    QCOMPARE(fixture.store->stops(), 1);
    QCOMPARE(fixture.store->interrupts(), 0);
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
    QCOMPARE(running.result()->left, 2);
    QVERIFY(!fixture.session->paused());
    QCOMPARE(fixture.differing(), 2U);
}

void TestSessionGrants::cancelsWhenAskedToStopTwice()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    const auto running = fixture.begin();
    fixture.session->cancelActivity();
    QVERIFY(!running.isCanceled());
    fixture.session->cancelActivity();
    QVERIFY(running.isCanceled());
    QCOMPARE(fixture.store->interrupts(), 1);
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
}

void TestSessionGrants::pausesNothingElse()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    fixture.store->hold();
    fixture.session->refresh();
    fixture.session->pauseActivity();
    QCOMPARE(fixture.store->stops(), 0);
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
}

void TestSessionGrants::forgetsWhatWasPausedWhenNothingDiffersAnyMore()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    const auto running = fixture.begin();
    fixture.session->pauseActivity();
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
    QVERIFY(fixture.session->paused());
    // Somebody else recomputes.
    fixture.store->setSnapshot(keysFromText(u"scope 1 read - active 10 Read\n"
                                            "key 1 101 Ann aaaaaaaa valid 2 - read"_s));
    fixture.session->refresh();
    QTRY_VERIFY(!fixture.session->paused());
    QVERIFY(!fixture.session->unfinished());
    QVERIFY(!RecomputeJournal().latest(u"sqlite:/forum.sqlite"_s));
}

void TestSessionGrants::notesWhatIsNotFinished()
{
    {
        const Fixture killed;
        QVERIFY(killed.waitUntilIdle());
        const auto running =
            killed.session->recompute({.user = {}, .scope = ScopeId(1), .keys = {}});
        // The program ends here.
    }
    const Fixture next;
    QVERIFY(next.waitUntilIdle());
    QVERIFY(next.session->unfinished());
    QCOMPARE(next.session->unfinished()->scope, u"read"_s);
    QCOMPARE(next.session->unfinished()->begun, 0);
    const auto finishing = next.session->recompute({});
    QVERIFY(next.waitUntilIdle());
    QVERIFY(!next.session->unfinished());
}

void TestSessionGrants::notesNothingWhenNothingWasWritten()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    fixture.store->failNext(Call::Save, Error::busy(u"Busy."_s));
    ScopeEdit edit;
    edit.base = fixture.session->snapshot()->scopes().front();
    edit.wanted = edit.base;
    edit.wanted.title = u"Other"_s;
    const auto refused = fixture.session->save(edit);
    QVERIFY(fixture.waitUntilIdle());
    QVERIFY(!RecomputeJournal().latest(u"sqlite:/forum.sqlite"_s));
    fixture.store->failNext(Call::Save, Error::unknown(u"Perhaps."_s));
    const auto unknown = fixture.session->save(edit);
    QVERIFY(fixture.waitUntilIdle());
    QVERIFY(RecomputeJournal().latest(u"sqlite:/forum.sqlite"_s));
}

void TestSessionGrants::stopsASaveThatHasNotBegun()
{
    const Fixture fixture;
    QVERIFY(fixture.waitUntilIdle());
    ScopeEdit edit;
    edit.base = fixture.session->snapshot()->scopes().front();
    edit.wanted = edit.base;
    edit.wanted.title = u"Other"_s;
    const QSignalSpy stopped(fixture.session.get(), &Session::stopped);
    fixture.store->hold();
    const auto saving = fixture.session->save(edit);
    fixture.session->cancelActivity();
    fixture.store->release();
    QVERIFY(fixture.waitUntilIdle());
    QVERIFY(!saving.result());
    QCOMPARE(saving.result().error().code(), Error::Code::Cancelled);
    QCOMPARE(fixture.store->snapshot()->scopes().front().title, u"Read"_s);
    QVERIFY(!RecomputeJournal().latest(u"sqlite:/forum.sqlite"_s));
}

QTEST_GUILESS_MAIN(TestSessionGrants)
#include "tst_sessiongrants.moc"

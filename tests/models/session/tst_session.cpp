// SPDX-License-Identifier: MIT
#include "models/base/async.h"
#include "models/session/session.h"
#include "models/snapshot/keysnapshotbuilder.h"
#include "tests/support/fakekeystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using Call = FakeKeyStore::Call;

namespace {

// Keys 1 to 3 of users 101 to 103; 2 is disabled. Group 5 has the scope "read", which nobody has
// stored, so that user 101 drifts.
KeySnapshotPtr threeKeys()
{
    KeySnapshotBuilder builder;
    Scope read;
    read.id = ScopeId(1);
    read.name = u"read"_s;
    read.title = u"Read"_s;
    read.groupCsv = u"5"_s;
    if (!builder.setScopes({read}))
        return {};
    builder.setGroups({{GroupId(5), u"Clerks"_s, 1}});
    for (const quint32 id : {1U, 2U, 3U})
        builder.addKey({KeyId(id), UserId(100 + id), "prefix_"_ba + QByteArray::number(id), id != 2,
                        1000 + id, 0});
    for (const quint32 id : {1U, 2U, 3U}) {
        User user;
        user.id = UserId(100 + id);
        user.name = "User"_ba + QByteArray::number(id);
        user.primaryGroup = GroupId(id == 1 ? 5 : 2);
        builder.setUser(user);
    }
    return builder.build();
}

// "1 on, 2 off, 3 on", and "..." when there may be more.
QString print(const KeySnapshot &snapshot)
{
    QStringList keys;
    for (quint32 i = 0; i < snapshot.size(); ++i)
        keys += QString::number(snapshot.keyId(Row(i)).value()) +
                (snapshot.isActive(Row(i)) ? u" on"_s : u" off"_s);
    return keys.join(u", "_s) + (snapshot.isComplete() ? u""_s : u" ..."_s);
}

KeyChangeSet changeOf(const KeySnapshot &snapshot, KeyAction action,
                      std::initializer_list<quint32> ids)
{
    KeyChangeSet changes{action, {}, {}};
    for (const quint32 id : ids)
        changes.keys.push_back(snapshot.asSeen(*snapshot.rowOf(KeyId(id))));
    return changes;
}

// A session with its store at hand.
struct Fixture
{
    explicit Fixture(const KeySnapshotPtr &snapshot = threeKeys())
    {
        auto fake = std::make_unique<FakeKeyStore>(snapshot);
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}), [] { return 5000; });
    }
    [[nodiscard]] bool open() const
    {
        session->open();
        return QTest::qWaitFor([this] { return session->snapshot()->isComplete() && isIdle(); });
    }
    [[nodiscard]] bool isIdle() const { return session->activity().text.isEmpty(); }
    [[nodiscard]] bool waitUntilIdle() const
    {
        // Once more round the event loop: what a change publishes is queued.
        return QTest::qWaitFor([this] { return isIdle(); }) &&
               QTest::qWaitFor([turns = 3]() mutable { return turns-- == 0; });
    }
    template<typename T>
    std::optional<Result<T>> answerOf(const QFuture<Result<T>> &future) const
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() == 0)
            return std::nullopt;
        return future.result();
    }
    [[nodiscard]] KeyChangeSet asked(KeyAction action, std::initializer_list<quint32> ids) const
    {
        return changeOf(*session->snapshot(), action, ids);
    }
    [[nodiscard]] QString shown() const { return print(*session->snapshot()); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isClosedAndEmptyAtFirst();
    void loadsNewestKeysBeforeAll();
    void opensOnce();
    void failsWhenConnectingFails();
    void failsWhenLoadingFails();
    void canBeOpenedAgainAfterFailure();
    void isClosedAgainWhenOpeningIsCancelled();
    void keepsSnapshotWhenRefreshFails();
    void keepsSnapshotUntilRefreshed();
    void doesNotRefreshBeforeItIsOpen();
    void dropsAnswerToOlderLoad();
    void cannotWriteWhenStoreIsReadOnly();
    void showsDisabledKeysWithoutLoading();
    void tellsCallerBeforeSnapshotChanges();
    void loadsAfterRevoking();
    void loadsWhenKeysTurnOutToBeStale();
    void leavesSnapshotAloneWhenChangeFails();
    void loadsAfterSavingScope();
    void doesNotLoadAfterConflict();
    void loadsAfterPlacingScopes();
    void loadsAfterRecomputeThatWrote();
    void doesNotLoadAfterDryRun();
    void undoesLatestChange();
    void undoesOnlyWhatWasDone();
    void forgetsUndoOfRevokedKeys();
    void keepsUndoThatFailed();
    void doesNothingWhenNothingIsUndoable();
    void tellsWhatRuns();
    void cancelsWhatRuns();
    void interruptsWhatIsCancelled();
    void endsWorkWhenDestroyed();
};

void TestSession::isClosedAndEmptyAtFirst()
{
    const Fixture f;
    QCOMPARE(f.session->state(), Session::State::Closed);
    QVERIFY(f.session->snapshot() != nullptr);
    QCOMPARE(f.session->snapshot()->size(), 0U);
    QVERIFY(!f.session->canWrite());
    QCOMPARE(f.session->now(), 5000);
}

void TestSession::loadsNewestKeysBeforeAll()
{
    const Fixture f;
    QStringList seen;
    connect(f.session.get(), &Session::snapshotChanged, this, [&] { seen += f.shown(); });
    QVERIFY(f.open());
    QCOMPARE(f.store->calls(), (QStringList{u"open"_s, u"load-newest 200"_s, u"load"_s}));
    QCOMPARE(seen, (QStringList{u"1 on, 2 off, 3 on ..."_s, u"1 on, 2 off, 3 on"_s}));
    QCOMPARE(f.session->state(), Session::State::Open);
    QCOMPARE(f.session->info().prefix, u"xf_cav7_"_s);
    QVERIFY(f.session->canWrite());
}

void TestSession::opensOnce()
{
    const Fixture f;
    f.session->open();
    f.session->open();
    QVERIFY(f.open());
    f.session->open();
    QCOMPARE(f.store->calls().count(u"open"_s), 1);
}

void TestSession::failsWhenConnectingFails()
{
    const Fixture f;
    QStringList failures;
    connect(f.session.get(), &Session::failed, this,
            [&](const Error &error) { failures += error.message(); });
    f.store->failNext(Call::Open, Error::connection(u"No answer."_s));
    f.session->open();
    QTRY_COMPARE(f.session->state(), Session::State::Failed);
    QCOMPARE(failures, QStringList{u"No answer."_s});
    QCOMPARE(f.store->calls(), QStringList{u"open"_s});
}

void TestSession::failsWhenLoadingFails()
{
    const Fixture f;
    const QSignalSpy failures(f.session.get(), &Session::failed);
    f.store->failNext(Call::LoadNewest, Error::query(u"No table."_s));
    f.store->failNext(Call::Load, Error::query(u"No table."_s));
    f.session->open();
    QTRY_COMPARE(f.session->state(), Session::State::Failed);
    QCOMPARE(failures.count(), 1);
}

void TestSession::canBeOpenedAgainAfterFailure()
{
    const Fixture f;
    f.store->failNext(Call::Open, Error::connection(u"No answer."_s));
    f.session->open();
    QTRY_COMPARE(f.session->state(), Session::State::Failed);
    QVERIFY(f.open());
    QCOMPARE(f.session->state(), Session::State::Open);
}

void TestSession::isClosedAgainWhenOpeningIsCancelled()
{
    const Fixture f;
    const QSignalSpy failures(f.session.get(), &Session::failed);
    f.store->hold();
    f.session->open();
    QCOMPARE(f.session->state(), Session::State::Opening);
    f.session->cancelActivity();
    f.store->release();
    QTRY_COMPARE(f.session->state(), Session::State::Closed);
    QCOMPARE(failures.count(), 0);
    QVERIFY(f.isIdle());
}

void TestSession::keepsSnapshotWhenRefreshFails()
{
    const Fixture f;
    QVERIFY(f.open());
    const QSignalSpy failures(f.session.get(), &Session::failed);
    f.store->failNext(Call::Load, Error::query(u"No table."_s));
    f.session->refresh();
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(!f.session->connection().isLost());
    QCOMPARE(f.session->state(), Session::State::Open);
    QCOMPARE(f.shown(), u"1 on, 2 off, 3 on"_s);
}

void TestSession::keepsSnapshotUntilRefreshed()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->setSnapshot(threeKeys()->withActive(std::array{KeyId(3)}, false));
    f.store->hold();
    f.session->refresh();
    QCOMPARE(f.shown(), u"1 on, 2 off, 3 on"_s);
    f.store->release();
    QTRY_COMPARE(f.shown(), u"1 on, 2 off, 3 off"_s);
}

void TestSession::doesNotRefreshBeforeItIsOpen()
{
    const Fixture f;
    f.session->refresh();
    QVERIFY(f.store->calls().isEmpty());
}

void TestSession::dropsAnswerToOlderLoad()
{
    const Fixture f;
    QVERIFY(f.open());
    const QSignalSpy changes(f.session.get(), &Session::snapshotChanged);
    const QSignalSpy failures(f.session.get(), &Session::failed);
    f.store->hold();
    f.session->refresh();
    f.session->refresh();
    f.store->release();
    QVERIFY(f.waitUntilIdle());
    QCOMPARE(f.store->calls().count(u"load"_s), 3);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(failures.count(), 0);
}

void TestSession::cannotWriteWhenStoreIsReadOnly()
{
    const Fixture f;
    f.store->setReadOnly(u"The file is read-only."_s);
    QVERIFY(f.open());
    QVERIFY(!f.session->canWrite());
    const auto answer = f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1})));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code(), Error::Code::Refused);
}

void TestSession::showsDisabledKeysWithoutLoading()
{
    const Fixture f;
    QVERIFY(f.open());
    const auto answer = f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1, 2})));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->count(RowOutcome::Done), 1);
    QCOMPARE((*answer)->count(RowOutcome::AlreadySo), 1);
    QTRY_COMPARE(f.shown(), u"1 off, 2 off, 3 on"_s);
    QCOMPARE(f.store->calls().count(u"load"_s), 1);
}

void TestSession::tellsCallerBeforeSnapshotChanges()
{
    const Fixture f;
    QVERIFY(f.open());
    QStringList order;
    connect(f.session.get(), &Session::snapshotChanged, this, [&] { order += u"snapshot"_s; });
    whenDone(f.session->change(f.asked(KeyAction::Disable, {1})), f.session.get(),
             [&](const Result<KeyChangeReport> &changed) {
                 order += changed ? u"answer"_s : u"error"_s;
             });
    QTRY_COMPARE(order, (QStringList{u"answer"_s, u"snapshot"_s}));
}

void TestSession::loadsAfterRevoking()
{
    const Fixture f;
    QVERIFY(f.open());
    f.session->change(f.asked(KeyAction::Revoke, {2}));
    QTRY_COMPARE(f.shown(), u"1 on, 3 on"_s);
    QCOMPARE(f.store->calls().count(u"load"_s), 1);
    QCOMPARE(f.store->calls().count(u"load-if-changed"_s), 1);
}

void TestSession::loadsWhenKeysTurnOutToBeStale()
{
    const Fixture f;
    QVERIFY(f.open());
    const KeyChangeSet changes = f.asked(KeyAction::Disable, {1, 3});
    KeyChangeSet gone = f.asked(KeyAction::Revoke, {1});
    FakeDatabase elsewhere(f.store->snapshot());
    QCOMPARE(elsewhere.change(gone).count(RowOutcome::Done), 1);
    f.store->setSnapshot(elsewhere.snapshot());
    f.session->change(changes);
    QTRY_COMPARE(f.shown(), u"2 off, 3 off"_s);
}

void TestSession::leavesSnapshotAloneWhenChangeFails()
{
    const Fixture f;
    QVERIFY(f.open());
    const QSignalSpy failures(f.session.get(), &Session::failed);
    f.store->failNext(Call::Change, Error::busy(u"Busy."_s));
    const auto answer = f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1})));
    QVERIFY(answer && !*answer);
    QVERIFY(f.waitUntilIdle());
    QCOMPARE(f.shown(), u"1 on, 2 off, 3 on"_s);
    QCOMPARE(failures.count(), 0); // The future tells it.
    QVERIFY(!f.session->undoable());
}

void TestSession::loadsAfterSavingScope()
{
    const Fixture f;
    QVERIFY(f.open());
    ScopeEdit edit;
    edit.base = f.session->snapshot()->scopes().front();
    edit.wanted = edit.base;
    edit.wanted.title = u"Read everything"_s;
    const auto answer = f.answerOf(f.session->save(edit));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->granted, 1);
    QTRY_COMPARE(f.session->snapshot()->scopes().front().title, u"Read everything"_s);
    QVERIFY(f.session->snapshot()->stored(Row(0)).contains(0));
}

void TestSession::doesNotLoadAfterConflict()
{
    const Fixture f;
    QVERIFY(f.open());
    ScopeEdit edit;
    edit.base = f.session->snapshot()->scopes().front();
    edit.base.title = u"As it was long ago"_s;
    edit.wanted = edit.base;
    const auto answer = f.answerOf(f.session->save(edit));
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->isConflict());
    QCOMPARE((*answer)->theirs->title, u"Read"_s);
    QVERIFY(f.waitUntilIdle());
    QCOMPARE(f.store->calls().count(u"load"_s), 1);
}

void TestSession::loadsAfterPlacingScopes()
{
    const Fixture f;
    QVERIFY(f.open());
    f.session->place({{ScopeId(1), 0, 30}});
    QTRY_COMPARE(f.session->snapshot()->scopes().front().displayOrder, 30U);
}

void TestSession::loadsAfterRecomputeThatWrote()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.session->snapshot()->isDrifted(Row(0)));
    const auto answer = f.answerOf(f.session->recompute({}));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->granted, 1);
    QTRY_VERIFY(!f.session->snapshot()->isDrifted(Row(0)));
}

void TestSession::doesNotLoadAfterDryRun()
{
    const Fixture f;
    QVERIFY(f.open());
    RecomputeRequest request;
    request.mode = WriteMode::DryRun;
    const auto answer = f.answerOf(f.session->recompute(request));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->granted, 1);
    QVERIFY(f.waitUntilIdle());
    QCOMPARE(f.store->calls().count(u"load"_s), 1);
}

void TestSession::undoesLatestChange()
{
    const Fixture f;
    QVERIFY(f.open());
    const QSignalSpy undoables(f.session.get(), &Session::undoableChanged);
    QVERIFY(f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1, 3}))));
    QTRY_COMPARE(f.shown(), u"1 off, 2 off, 3 off"_s);
    QCOMPARE(undoables.count(), 1);
    QVERIFY(f.session->undoable());
    QCOMPARE(f.session->undoable()->action, KeyAction::Enable);

    f.session->undo();
    QTRY_COMPARE(f.shown(), u"1 on, 2 off, 3 on"_s);
    QCOMPARE(f.store->calls().last(), u"enable 1,3"_s);
    QVERIFY(!f.session->undoable()); // An undo is not undone.
}

void TestSession::undoesOnlyWhatWasDone()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1, 2}))));
    QTRY_VERIFY(f.session->undoable());
    QCOMPARE(f.session->undoable()->keys.size(), 1U);
    QCOMPARE(f.session->undoable()->keys.front().id, KeyId(1));
    QVERIFY(!f.session->undoable()->keys.front().isActive); // As it is seen now.
}

void TestSession::forgetsUndoOfRevokedKeys()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1, 3}))));
    QVERIFY(f.answerOf(f.session->change(f.asked(KeyAction::Revoke, {1}))));
    QTRY_COMPARE(f.shown(), u"2 off, 3 off"_s);
    QCOMPARE(f.session->undoable()->keys.size(), 1U);
    f.session->undo();
    QTRY_COMPARE(f.shown(), u"2 off, 3 on"_s);
}

void TestSession::keepsUndoThatFailed()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.answerOf(f.session->change(f.asked(KeyAction::Disable, {1}))));
    QTRY_VERIFY(f.session->undoable());
    f.store->failNext(Call::Change, Error::busy(u"Busy."_s));
    const auto answer = f.answerOf(f.session->undo());
    QVERIFY(answer && !*answer);
    QTRY_VERIFY(f.session->undoable());
    f.session->undo();
    QTRY_COMPARE(f.shown(), u"1 on, 2 off, 3 on"_s);
}

void TestSession::doesNothingWhenNothingIsUndoable()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.session->undo().isCanceled());
    QCOMPARE(f.store->calls().count(u"load"_s), 1);
    QCOMPARE(f.store->calls().size(), 3);
}

void TestSession::tellsWhatRuns()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->hold();
    f.session->recompute({});
    QCOMPARE(f.session->activity(), (Activity{u"Recomputing grants"_s, -1, true, true}));
    f.store->reportProgress(40);
    QTRY_COMPARE(f.session->activity().percent, 40);
    f.store->release();
    QTRY_VERIFY(f.session->activity().text != u"Recomputing grants"_s);
    QVERIFY(f.waitUntilIdle());
    QCOMPARE(f.session->activity(), Activity{});
}

void TestSession::cancelsWhatRuns()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->hold();
    const auto future = f.session->recompute({});
    f.session->cancelActivity(); // Asks it to stop after the step it is at.
    f.session->cancelActivity();
    QVERIFY(future.isCanceled());
    QVERIFY(!f.session->activity().isCancellable);
    f.store->release();
    QVERIFY(f.waitUntilIdle());
    QVERIFY(f.session->snapshot()->isDrifted(Row(0)));
}

void TestSession::interruptsWhatIsCancelled()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->hold();
    f.session->refresh();
    f.session->cancelActivity();
    QCOMPARE(f.store->interrupts(), 1);
    QVERIFY(f.waitUntilIdle()); // Without release(): the server stopped the statement.
    QCOMPARE(f.shown(), u"1 on, 2 off, 3 on"_s);
    QVERIFY(!f.session->connection().isLost());
}

void TestSession::endsWorkWhenDestroyed()
{
    Fixture f;
    QVERIFY(f.open());
    f.store->hold();
    const auto future = f.session->recompute({});
    f.session.reset();
    QVERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

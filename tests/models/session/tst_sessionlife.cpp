// SPDX-License-Identifier: MIT
// What happens to an open session: the connection breaks and comes back, the lock opens and
// closes, somebody else changes the database.
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeKeyStore::Call;

namespace {

KeySnapshotPtr forum(const QString &annsState = u"active"_s)
{
    return keysFromText(u"group 5 Clerks\nscope 1 read 5\n"
                        "key 1 101 Ann aaaa valid 2 - - - - %1\n"
                        "key 2 102 Ben bbbb valid 2 - - - - active\n"_s.arg(annsState));
}

Profile profileOf(Environment environment)
{
    Profile profile = profileFor({});
    profile.environment = environment;
    return profile;
}

Profile readOnlyProfile()
{
    Profile profile = profileFor({});
    profile.isReadOnly = true;
    return profile;
}

struct Fixture
{
    explicit Fixture(const Profile &profile = profileFor({}))
    {
        auto fake = std::make_unique<FakeKeyStore>(forum());
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profile, [this] { return now; });
        QObject::connect(session.get(), &Session::failed, session.get(),
                         [this](const Error &error) { failures += error.message(); });
    }
    [[nodiscard]] bool open() const
    {
        session->open();
        return QTest::qWaitFor([this] {
            return session->state() == Session::State::Open && session->snapshot()->isComplete() &&
                   isIdle();
        });
    }
    [[nodiscard]] bool lose() const
    {
        store->loseConnection();
        session->refresh();
        return QTest::qWaitFor([this] { return session->connection().isLost() && isIdle(); });
    }
    [[nodiscard]] bool isIdle() const { return session->activity() == Activity{}; }
    [[nodiscard]] QString reason() const { return session->reasonAgainst(Right::SwitchKeys); }
    [[nodiscard]] KeyChangeSet disabling(quint32 key) const
    {
        const KeySnapshot &snapshot = *session->snapshot();
        return {KeyAction::Disable, {snapshot.asSeen(*snapshot.rowOf(KeyId(key)))}, {}};
    }

    qint64 now = 5000;
    QStringList failures;
    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace

class TestSessionLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheViewWhenTheConnectionIsLost();
    void tellsWhoeverAskedThatItFailed();
    void comesBackByItself();
    void comesBackWhenThePersonRefreshes();
    void goesOnTryingUntilItIsBack();
    void showsWhatHappenedMeanwhile();
    void tellsOfAnotherHost();
    void leavesTheReplicaWhenAsked();
    void givesUpWhenTheServerSaysNo_data();
    void givesUpWhenTheServerSaysNo();
    void waitsAgainWhenATryIsCancelled();
    void takesAnUnknownOutcomeForALoss();
    void failsWhenItWasNeverOpen();
    void isLockedOrNot_data();
    void isLockedOrNot();
    void saysWhatComesFirst();
    void asksForRightsOneByOne();
    void isWritableWhenTheServerAgrees();
    void locksAtOnce();
    void staysLockedWhenTheServerRefuses();
    void locksItselfAgain();
    void refreshesByItself();
    void doesNotRefreshWhileSomethingRuns();
    void doesNotRefreshWhileLost();
    void takesTheRefreshTimeFromTheProfile();
    void movesOnWhenNothingChanged();
    void marksWhatOthersChanged();
    void keepsMarksWhileNothingChanges();
    void doesNotMarkAPersonsOwnChanges();
};

void TestSessionLife::keepsTheViewWhenTheConnectionIsLost()
{
    const Fixture f;
    QVERIFY(f.open());
    const KeySnapshotPtr shown = f.session->snapshot();
    QSignalSpy writability(f.session.get(), &Session::writabilityChanged);
    QVERIFY(f.lose());
    QCOMPARE(f.session->state(), Session::State::Open);
    QCOMPARE(f.session->snapshot(), shown);
    QVERIFY(!f.session->canWrite());
    QVERIFY2(f.reason().startsWith("The connection is lost"_L1), qPrintable(f.reason()));
    QVERIFY(!writability.isEmpty());
    QCOMPARE(f.failures, QStringList()); // connection() tells of it.
}

void TestSessionLife::tellsWhoeverAskedThatItFailed()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->loseConnection();
    const auto changed = f.session->change(f.disabling(1));
    QTRY_VERIFY(f.session->connection().isLost());
    QVERIFY(changed.isFinished());
    QCOMPARE(changed.result().error().code(), Error::Code::Connection);
    f.store->restoreConnection();
    f.session->connection().tryNow();
    QTRY_VERIFY(!f.session->connection().isLost() && f.isIdle());
    QCOMPARE(f.store->calls().count(u"disable 1"_s), 1); // No write is done over.
}

void TestSessionLife::comesBackByItself()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->failNext(Call::Load, Error::connection(u"Lost."_s));
    f.session->refresh();
    QSignalSpy changes(&f.session->connection(), &Reconnector::changed);
    QVERIFY(changes.wait());
    QTRY_VERIFY(!f.session->connection().isLost() && f.isIdle());
    QVERIFY(f.session->canWrite());
    QCOMPARE(f.store->calls().mid(3), (QStringList{u"load"_s, u"open"_s, u"load"_s}));
}

void TestSessionLife::comesBackWhenThePersonRefreshes()
{
    for (const bool isRefreshed : {true, false}) {
        const Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.lose());
        f.store->restoreConnection();
        if (isRefreshed)
            f.session->refresh();
        else
            f.session->open(); // "Retry" of a page that knows nothing of losses.
        QTRY_VERIFY(!f.session->connection().isLost());
    }
}

void TestSessionLife::goesOnTryingUntilItIsBack()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->failNext(Call::Load, Error::connection(u"Lost."_s));
    f.store->failOpens(3);
    f.session->refresh();
    for (int i = 2; i <= 4; ++i) {
        QTRY_VERIFY(f.session->connection().untilNextTry().value_or(0) > 0);
        QCOMPARE(f.store->calls().count(u"open"_s), i);
        f.session->connection().tryNow();
    }
    QTRY_VERIFY(!f.session->connection().isLost());
    QCOMPARE(f.failures, QStringList());
}

void TestSessionLife::showsWhatHappenedMeanwhile()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.lose());
    f.store->setSnapshot(forum(u"disabled"_s));
    f.store->restoreConnection();
    f.session->connection().tryNow();
    QTRY_VERIFY(!f.session->snapshot()->isActive(Row(0)));
    QTRY_VERIFY(f.session->changes()->hasChanged(KeyId(1), KeyColumn::Status));
}

void TestSessionLife::tellsOfAnotherHost()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.lose());
    const QSignalSpy infos(f.session.get(), &Session::infoChanged);
    StoreInfo info = f.session->info();
    info.host = u"replica.example:3306"_s;
    info.isReplica = true;
    info.rights = Rights::none(u"A replica is read from only."_s);
    f.store->setInfo(info);
    f.store->restoreConnection();
    f.session->connection().tryNow();
    QTRY_VERIFY(!f.session->connection().isLost());
    QCOMPARE(infos.count(), 1);
    QVERIFY(f.session->info().isReplica);
    QCOMPARE(f.reason(), u"A replica is read from only."_s);
}

void TestSessionLife::leavesTheReplicaWhenAsked()
{
    const Fixture f;
    StoreInfo info;
    info.isReplica = true;
    info.rights = Rights::none(u"A replica is read from only."_s);
    f.store->setInfo(info);
    QVERIFY(f.open());
    QVERIFY(!f.session->canWrite());
    f.store->setInfo(StoreInfo());
    f.session->refresh();
    QTRY_VERIFY(f.session->canWrite());
    QVERIFY(!f.session->info().isReplica);
    QTRY_COMPARE(f.store->calls().mid(3), (QStringList{u"open"_s, u"load"_s}));
}

void TestSessionLife::givesUpWhenTheServerSaysNo_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("wrong password") << Error::refused(u"No."_s);
    QTest::newRow("another server") << Error::untrusted(u"No."_s);
    QTest::newRow("no tables") << Error::invalid(u"No."_s);
    QTest::newRow("an error of the server") << Error::query(u"No."_s);
}

void TestSessionLife::givesUpWhenTheServerSaysNo()
{
    QFETCH(Error, error);
    const Fixture f;
    QVERIFY(f.open());
    f.store->failNext(Call::Load, Error::connection(u"Lost."_s));
    f.store->failNext(Call::Open, error);
    f.session->refresh();
    QTRY_VERIFY(f.session->connection().hasGivenUp());
    QCOMPARE(f.failures, QStringList{u"No."_s});
    QCOMPARE(f.session->state(), Session::State::Open);
    QCOMPARE(f.session->connection().why().message(), u"No."_s);
    QVERIFY(f.reason().contains(u"connect again"_s));

    f.session->refresh(); // The person decides.
    QTRY_VERIFY(!f.session->connection().isLost());
    QVERIFY(f.session->canWrite());
}

void TestSessionLife::waitsAgainWhenATryIsCancelled()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.lose());
    const QString why = f.session->connection().why().message();
    f.store->hold();
    f.session->connection().tryNow();
    QCOMPARE(f.session->activity().text, u"Reconnecting"_s);
    f.session->cancelActivity();
    f.store->release();
    QTRY_VERIFY(f.isIdle());
    QTRY_VERIFY(f.session->connection().untilNextTry());
    QCOMPARE(f.session->connection().why().message(), why);
}

void TestSessionLife::takesAnUnknownOutcomeForALoss()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->failNext(Call::Change, Error::unknown(u"Nobody knows."_s));
    const auto changed = f.session->change(f.disabling(1));
    QTRY_VERIFY(f.store->calls().count(u"open"_s) == 2);
    QCOMPARE(changed.result().error().code(), Error::Code::Unknown);
    QTRY_COMPARE(f.store->calls().last(), u"load"_s); // Reading shows it.
}

void TestSessionLife::failsWhenItWasNeverOpen()
{
    const Fixture f;
    f.store->loseConnection();
    f.session->open();
    QTRY_COMPARE(f.session->state(), Session::State::Failed);
    QVERIFY(!f.session->connection().isLost());
    QCOMPARE(f.failures.size(), 1);
}

void TestSessionLife::isLockedOrNot_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("reason");
    QTest::newRow("development") << profileOf(Environment::Development) << u""_s;
    QTest::newRow("testing") << profileOf(Environment::Testing) << u""_s;
    QTest::newRow("production")
        << profileOf(Environment::Production)
        << u"Production is locked. Unlock it for 15 minute(s) to change something."_s;
    QTest::newRow("read-only") << readOnlyProfile() << u"This profile is read-only."_s;
}

void TestSessionLife::isLockedOrNot()
{
    QFETCH(Profile, profile);
    const Fixture f(profile);
    QVERIFY(f.open());
    QTEST(f.reason(), "reason");
    QCOMPARE(f.session->canWrite(), f.reason().isEmpty());
}

void TestSessionLife::saysWhatComesFirst()
{
    const Fixture f(profileOf(Environment::Production));
    f.store->setReadOnly(u"The account may only read."_s);
    QCOMPARE(f.reason(), u"No database is open."_s);
    QVERIFY(f.open());
    QVERIFY(f.reason().startsWith("Production is locked."_L1));
    f.session->writeLock().unlock();
    QTRY_COMPARE(f.reason(), u"The account may only read."_s);
    QVERIFY(f.lose());
    QVERIFY(f.reason().startsWith("The connection is lost"_L1));
}

void TestSessionLife::asksForRightsOneByOne()
{
    const Fixture f;
    QVERIFY(f.open());
    StoreInfo info = f.session->info();
    info.rights.deny(Right::RevokeKeys, u"The account lacks DELETE."_s);
    f.store->setInfo(info);
    QVERIFY(f.lose());
    f.store->restoreConnection();
    f.session->refresh();
    QTRY_COMPARE(f.session->reasonAgainst(Right::RevokeKeys), u"The account lacks DELETE."_s);
    QCOMPARE(f.session->reasonAgainst(Right::SwitchKeys), u""_s);
    QVERIFY(f.session->canWrite());
}

void TestSessionLife::isWritableWhenTheServerAgrees()
{
    const Fixture f(profileOf(Environment::Production));
    QVERIFY(f.open());
    f.store->hold();
    f.session->writeLock().unlock();
    QVERIFY(!f.session->canWrite());
    QCOMPARE(f.session->activity().text, QString()); // It cannot be cancelled with other work.
    f.store->release();
    QTRY_VERIFY(f.session->canWrite());
    QCOMPARE(f.store->access(), SessionAccess::ReadWrite);
}

void TestSessionLife::locksAtOnce()
{
    const Fixture f(profileOf(Environment::Production));
    QVERIFY(f.open());
    f.session->writeLock().unlock();
    QTRY_VERIFY(f.session->canWrite());
    const QSignalSpy writability(f.session.get(), &Session::writabilityChanged);
    f.store->hold();
    f.session->writeLock().lock();
    QVERIFY(!f.session->canWrite());
    QCOMPARE(writability.count(), 1);
    f.store->release();
    QTRY_COMPARE(f.store->access(), SessionAccess::ReadOnly);
}

void TestSessionLife::staysLockedWhenTheServerRefuses()
{
    const Fixture f(profileOf(Environment::Production));
    QVERIFY(f.open());
    f.store->failNext(Call::SetAccess, Error::query(u"Not now."_s));
    f.session->writeLock().unlock();
    QTRY_COMPARE(f.failures, QStringList{u"Not now."_s});
    QVERIFY(f.session->writeLock().isLocked());
    QVERIFY(!f.session->canWrite());
    QTRY_COMPARE(f.store->calls().last(), u"set-access read-only"_s);
}

void TestSessionLife::locksItselfAgain()
{
    const Fixture f(profileOf(Environment::Production));
    QVERIFY(f.open());
    f.session->writeLock().unlock(50ms);
    QTRY_COMPARE(f.store->access(), SessionAccess::ReadOnly);
    QVERIFY(!f.session->canWrite());
    QCOMPARE(f.store->calls().mid(3),
             (QStringList{u"set-access read-write"_s, u"set-access read-only"_s}));
}

void TestSessionLife::refreshesByItself()
{
    const Fixture f;
    QVERIFY(f.open());
    QCOMPARE(f.session->refreshSeconds(), 0);
    f.session->setRefreshSeconds(1);
    QCOMPARE(f.session->refreshSeconds(), 1);
    f.store->setSnapshot(forum(u"disabled"_s));
    QTRY_VERIFY(!f.session->snapshot()->isActive(Row(0)));
    f.session->setRefreshSeconds(0);
    QCOMPARE(f.session->refreshSeconds(), 0);
    QCOMPARE(f.store->calls().count(u"load"_s), 1);
}

void TestSessionLife::doesNotRefreshWhileSomethingRuns()
{
    const Fixture f;
    QVERIFY(f.open());
    f.store->hold();
    f.session->recompute({});
    f.session->setRefreshSeconds(1);
    QTest::qWait(1'200);
    QCOMPARE(f.store->calls().count(u"load-if-changed"_s), 0);
    f.store->release();
    QTRY_COMPARE(f.store->calls().count(u"load-if-changed"_s), 1);
}

void TestSessionLife::doesNotRefreshWhileLost()
{
    const Fixture f;
    QVERIFY(f.open());
    f.session->setRefreshSeconds(1);
    f.store->failNext(Call::Load, Error::connection(u"Lost."_s));
    f.store->failNext(Call::Open, Error::refused(u"No."_s));
    f.session->refresh();
    QTRY_VERIFY(f.session->connection().hasGivenUp());
    QTest::qWait(1'200);
    QCOMPARE(f.store->calls().count(u"load-if-changed"_s), 0);
}

void TestSessionLife::takesTheRefreshTimeFromTheProfile()
{
    Profile profile = profileFor({});
    profile.refreshSeconds = 300;
    const Fixture f(profile);
    QCOMPARE(f.session->refreshSeconds(), 300);
}

void TestSessionLife::movesOnWhenNothingChanged()
{
    Fixture f;
    QVERIFY(f.open());
    const KeySnapshotPtr shown = f.session->snapshot();
    QSignalSpy checks(f.session.get(), &Session::snapshotChecked);
    const QSignalSpy changes(f.session.get(), &Session::snapshotChanged);
    f.now = 6000;
    f.session->setRefreshSeconds(1);
    QVERIFY(checks.wait());
    QCOMPARE(f.session->checkedAt(), 6000);
    QCOMPARE(f.session->snapshot(), shown);
    QCOMPARE(changes.count(), 0);
}

void TestSessionLife::marksWhatOthersChanged()
{
    const Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.session->changes()->isEmpty());
    QSignalSpy marks(f.session.get(), &Session::changesChanged);
    f.store->setSnapshot(forum(u"disabled"_s));
    f.session->refresh();
    QVERIFY(marks.wait());
    QVERIFY(f.session->changes()->hasChanged(KeyId(1), KeyColumn::Status));
    QVERIFY(!f.session->changes()->hasChanged(KeyId(2), KeyColumn::Status));
    QCOMPARE(f.session->changes()->changedKeys(), 1);
}

void TestSessionLife::keepsMarksWhileNothingChanges()
{
    const Fixture f;
    QVERIFY(f.open());
    QSignalSpy marks(f.session.get(), &Session::changesChanged);
    f.store->setSnapshot(forum(u"disabled"_s));
    f.session->refresh();
    QVERIFY(marks.wait());
    f.store->setSnapshot(forum(u"disabled"_s)); // Loaded anew, and the same.
    f.session->refresh();
    QTRY_COMPARE(f.session->snapshot(), f.store->snapshot());
    QTest::qWait(100);
    QCOMPARE(marks.count(), 1);
    QCOMPARE(f.session->changes()->changedKeys(), 1);
}

void TestSessionLife::doesNotMarkAPersonsOwnChanges()
{
    const Fixture f;
    QVERIFY(f.open());
    QSignalSpy marks(f.session.get(), &Session::changesChanged);
    f.store->setSnapshot(forum(u"disabled"_s));
    f.session->refresh();
    QVERIFY(marks.wait());
    f.session->change(f.disabling(2));
    QVERIFY(marks.wait());
    QVERIFY(f.session->changes()->isEmpty());

    KeyChangeSet revoking = f.disabling(1);
    revoking.action = KeyAction::Revoke;
    f.session->change(revoking);
    QTRY_COMPARE(f.session->snapshot()->size(), 1U);
    QTest::qWait(100);
    QCOMPARE(marks.count(), 2);
    QVERIFY(f.session->changes()->isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionLife)
#include "tst_sessionlife.moc"

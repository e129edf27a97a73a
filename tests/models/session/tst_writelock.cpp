// SPDX-License-Identifier: MIT
#include "models/session/writelock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace std::chrono_literals;

class TestWriteLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLockedAtFirst_data();
    void isLockedAtFirst();
    void isOpenForAQuarterOfAnHour();
    void locksItselfAgain();
    void locksWhenAsked();
    void startsAnew();
    void isLockedAfterSleepingThroughItsTime();
    void tellsTimeWhileItRuns();
};

void TestWriteLock::isLockedAtFirst_data()
{
    QTest::addColumn<WriteLock::Kind>("kind");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("development") << WriteLock::Kind::Open << false;
    QTest::newRow("production") << WriteLock::Kind::Unlockable << true;
    QTest::newRow("read-only") << WriteLock::Kind::Fixed << true;
}

void TestWriteLock::isLockedAtFirst()
{
    QFETCH(WriteLock::Kind, kind);
    const WriteLock lock(kind);
    QTEST(lock.isLocked(), "isLocked");
    QCOMPARE(lock.remaining(), 0s);
}

void TestWriteLock::isOpenForAQuarterOfAnHour()
{
    qint64 now = 1'000'000;
    WriteLock lock(WriteLock::Kind::Unlockable, nullptr, [&now] { return now; });
    const QSignalSpy changes(&lock, &WriteLock::changed);
    lock.unlock();
    QCOMPARE(changes.count(), 1);
    QVERIFY(!lock.isLocked());
    QCOMPARE(lock.remaining(), 900s);
    now += 899'500;
    QCOMPARE(lock.remaining(), 1s);
    QVERIFY(!lock.isLocked());
    now += 500;
    QVERIFY(lock.isLocked());
    QCOMPARE(lock.remaining(), 0s);
}

void TestWriteLock::locksItselfAgain()
{
    WriteLock lock(WriteLock::Kind::Unlockable);
    QSignalSpy changes(&lock, &WriteLock::changed);
    lock.unlock(20ms);
    QVERIFY(changes.wait());
    QCOMPARE(changes.count(), 2);
    QVERIFY(lock.isLocked());
}

void TestWriteLock::locksWhenAsked()
{
    WriteLock lock(WriteLock::Kind::Unlockable);
    const QSignalSpy changes(&lock, &WriteLock::changed);
    lock.lock(); // It is.
    QCOMPARE(changes.count(), 0);
    lock.unlock();
    lock.lock();
    QVERIFY(lock.isLocked());
    QCOMPARE(changes.count(), 2);
}

void TestWriteLock::startsAnew()
{
    qint64 now = 1'000'000;
    WriteLock lock(WriteLock::Kind::Unlockable, nullptr, [&now] { return now; });
    lock.unlock();
    const QSignalSpy changes(&lock, &WriteLock::changed);
    now += 600'000;
    lock.unlock();
    QCOMPARE(lock.remaining(), 900s);
    QCOMPARE(changes.count(), 0); // It was open and is open.
}

void TestWriteLock::isLockedAfterSleepingThroughItsTime()
{
    qint64 now = 1'000'000;
    WriteLock lock(WriteLock::Kind::Unlockable, nullptr, [&now] { return now; });
    lock.unlock();
    now += 8 * 3'600'000;
    QVERIFY(lock.isLocked()); // Even before a timer has run.
    const QSignalSpy changes(&lock, &WriteLock::changed);
    QTRY_COMPARE(changes.count(), 1);
}

void TestWriteLock::tellsTimeWhileItRuns()
{
    qint64 now = 1'000'000;
    WriteLock lock(WriteLock::Kind::Unlockable, nullptr, [&now] { return now; });
    QSignalSpy ticks(&lock, &WriteLock::ticked);
    lock.unlock();
    QVERIFY(ticks.wait());
    lock.lock();
    const qsizetype told = ticks.count();
    QTest::qWait(1'200);
    QCOMPARE(ticks.count(), told);
}

QTEST_GUILESS_MAIN(TestWriteLock)
#include "tst_writelock.moc"

// SPDX-License-Identifier: MIT
#include "models/session/wakewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace std::chrono_literals;

class TestWakeWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesSleep();
    void isSilentOtherwise_data();
    void isSilentOtherwise();
};

void TestWakeWatch::noticesSleep()
{
    qint64 now = 1'000'000;
    const WakeWatch watch(
        nullptr, [&now] { return now; }, 1ms);
    QSignalSpy wakes(&watch, &WakeWatch::woke);
    now += 8 * 3'600'000;
    QVERIFY(wakes.wait());
    QTest::qWait(20); // Once, not with each tick that follows.
    QCOMPARE(wakes.count(), 1);
}

void TestWakeWatch::isSilentOtherwise_data()
{
    QTest::addColumn<qint64>("jump"); // Milliseconds
    QTest::newRow("nothing happens") << qint64(0);
    QTest::newRow("a busy machine") << qint64(15'000);
    QTest::newRow("the clock is set back") << qint64(-3'600'000);
}

void TestWakeWatch::isSilentOtherwise()
{
    QFETCH(qint64, jump);
    qint64 now = 10'000'000;
    int looks = 0;
    const auto clock = [&] {
        ++looks;
        return now;
    };
    const WakeWatch watch(nullptr, clock, 1ms);
    const QSignalSpy wakes(&watch, &WakeWatch::woke);
    now += jump;
    QTRY_VERIFY(looks >= 5);
    QCOMPARE(wakes.count(), 0);
}

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"

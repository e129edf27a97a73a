// SPDX-License-Identifier: MIT
#include "models/session/reconnector.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Error NoAnswer = Error::connection(u"No answer."_s);

} // namespace

class TestReconnector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotLostAtFirst();
    void triesAtOnce();
    void waitsLongerAfterEachTry();
    void doesNotWaitWhenAsked();
    void triesOnceAtATime();
    void isAsGoodAsNewWhenRestored();
    void doesNotTryInACircle();
    void isStillLostAfterGivingUp();
    void remembersSinceWhen();
};

void TestReconnector::isNotLostAtFirst()
{
    Reconnector reconnector;
    const QSignalSpy tries(&reconnector, &Reconnector::tryAsked);
    QVERIFY(!reconnector.isLost());
    QVERIFY(!reconnector.hasGivenUp());
    QVERIFY(!reconnector.untilNextTry());
    reconnector.tryNow();
    QCOMPARE(tries.count(), 0);
}

void TestReconnector::triesAtOnce()
{
    Reconnector reconnector;
    QSignalSpy tries(&reconnector, &Reconnector::tryAsked);
    reconnector.lost(NoAnswer);
    QVERIFY(reconnector.isLost());
    QCOMPARE(reconnector.why().message(), u"No answer."_s);
    QCOMPARE(tries.count(), 0); // Not before the caller has returned.
    QVERIFY(tries.wait());
    QVERIFY(!reconnector.untilNextTry());
    QVERIFY(!reconnector.hasGivenUp());
}

void TestReconnector::waitsLongerAfterEachTry()
{
    Reconnector reconnector(nullptr, 1min); // So long that nothing happens by itself.
    QList<int> pauses;
    for (int i = 0; i < 9; ++i) {
        reconnector.lost(NoAnswer);
        QVERIFY(reconnector.untilNextTry());
        pauses += (*reconnector.untilNextTry() + 30'000) / 60'000;
        reconnector.tryNow();
    }
    QCOMPARE(pauses, (QList<int>{0, 1, 2, 5, 10, 30, 60, 60, 60}));
}

void TestReconnector::doesNotWaitWhenAsked()
{
    Reconnector reconnector(nullptr, 1min);
    const QSignalSpy tries(&reconnector, &Reconnector::tryAsked);
    reconnector.lost(NoAnswer);
    reconnector.tryNow();
    QCOMPARE(tries.count(), 1);
    reconnector.lost(NoAnswer);
    QVERIFY(reconnector.untilNextTry().value_or(0) > 0);
    reconnector.tryNow();
    QCOMPARE(tries.count(), 2);
}

void TestReconnector::triesOnceAtATime()
{
    Reconnector reconnector;
    const QSignalSpy tries(&reconnector, &Reconnector::tryAsked);
    reconnector.lost(NoAnswer);
    reconnector.tryNow();
    reconnector.tryNow();
    QCOMPARE(tries.count(), 1);
}

void TestReconnector::isAsGoodAsNewWhenRestored()
{
    Reconnector reconnector(nullptr, 0ms); // A minute has passed at once.
    const QSignalSpy changes(&reconnector, &Reconnector::changed);
    reconnector.lost(NoAnswer);
    reconnector.tryNow();
    reconnector.restored();
    QVERIFY(!reconnector.isLost());
    QVERIFY(!reconnector.hasGivenUp());
    QCOMPARE(changes.count(), 3);
    reconnector.tryNow();
    QVERIFY(!reconnector.untilNextTry());
}

void TestReconnector::doesNotTryInACircle()
{
    Reconnector reconnector(nullptr, 1min);
    for (int i = 0; i < 3; ++i) {
        reconnector.lost(NoAnswer);
        reconnector.tryNow();
        reconnector.restored();
    }
    reconnector.lost(NoAnswer); // The server threw us out after each login.
    QVERIFY(reconnector.untilNextTry().value_or(0) > 2 * 60'000);
}

void TestReconnector::isStillLostAfterGivingUp()
{
    Reconnector reconnector;
    QSignalSpy tries(&reconnector, &Reconnector::tryAsked);
    reconnector.lost(NoAnswer);
    reconnector.tryNow();
    reconnector.giveUp(Error::refused(u"Wrong password."_s));
    QVERIFY(reconnector.isLost());
    QVERIFY(reconnector.hasGivenUp());
    QCOMPARE(reconnector.why().message(), u"Wrong password."_s);
    QVERIFY(!reconnector.untilNextTry());
    reconnector.tryNow();
    QCOMPARE(tries.count(), 2);
    QVERIFY(!reconnector.hasGivenUp());
}

void TestReconnector::remembersSinceWhen()
{
    Reconnector reconnector(nullptr, 1min);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    reconnector.lost(NoAnswer);
    const QDateTime since = reconnector.lostSince();
    QVERIFY(since >= before);
    reconnector.tryNow();
    QTest::qSleep(2);
    reconnector.lost(NoAnswer);
    QCOMPARE(reconnector.lostSince(), since);
}

QTEST_GUILESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"

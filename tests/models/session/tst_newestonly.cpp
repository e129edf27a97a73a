// SPDX-License-Identifier: MIT
#include "models/session/newestonly.h"

#include <QSemaphore>
#include <QTest>

using namespace Chatelaine;

class TestNewestOnly final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOneQuestion();
    void skipsQuestionsThatWereOvertaken();
    void deliversNothingAfterItsGuardDied();
    void answersOnTheAskingThread();
};

void TestNewestOnly::answersOneQuestion()
{
    QList<int> answers;
    QObject guard;
    NewestOnly<int, int> newest(
        &guard, [](const int &n) { return n * n; }, [&](int &&n) { answers += n; });
    newest.ask(7);
    QTRY_COMPARE(answers, QList<int>{49});
    newest.ask(8);
    QTRY_COMPARE(answers, (QList<int>{49, 64}));
}

void TestNewestOnly::skipsQuestionsThatWereOvertaken()
{
    QSemaphore mayRun;
    QAtomicInt runs;
    QList<int> answers;
    QObject guard;
    NewestOnly<int, int> newest(
        &guard,
        [&](const int &n) {
            ++runs;
            mayRun.acquire();
            return n;
        },
        [&](int &&n) { answers += n; });
    for (int n = 1; n <= 100; ++n)
        newest.ask(n);
    mayRun.release(100);
    QTRY_COMPARE(answers, QList<int>{100});
    QCOMPARE(runs.loadRelaxed(), 2); // The first had begun; of the others only the newest ran.
}

void TestNewestOnly::deliversNothingAfterItsGuardDied()
{
    QSemaphore mayRun;
    QSemaphore hasRun;
    bool isDelivered = false;
    auto guard = std::make_unique<QObject>();
    auto newest = std::make_unique<NewestOnly<int, int>>(
        guard.get(),
        [&](const int &n) {
            mayRun.acquire();
            hasRun.release();
            return n;
        },
        [&](int &&) { isDelivered = true; });
    newest->ask(1);
    newest.reset();
    guard.reset();
    mayRun.release();
    QVERIFY(hasRun.tryAcquire(1, 5000));
    QTest::qWait(20);
    QVERIFY(!isDelivered);
}

void TestNewestOnly::answersOnTheAskingThread()
{
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    QObject guard;
    NewestOnly<int, QThread *> newest(
        &guard, [](const int &) { return QThread::currentThread(); },
        [&](QThread *&&thread) {
            worker = thread;
            receiver = QThread::currentThread();
        });
    newest.ask(1);
    QTRY_VERIFY(worker != nullptr);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
}

QTEST_GUILESS_MAIN(TestNewestOnly)
#include "tst_newestonly.moc"

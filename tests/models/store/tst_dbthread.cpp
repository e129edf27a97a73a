// SPDX-License-Identifier: MIT
#include "models/store/dbthread.h"

#include <QSemaphore>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestDbThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsInOrderInAnotherThread();
    void endsWhereItRan();
    void passesErrorsOn();
    void dropsAJobCancelledBeforeItBegan();
    void tellsARunningJobThatItIsCancelled();
    void reportsProgress();
    void finishesEveryFutureWhenItDies();
    void tellsARunningJobWhenItDies();
    void doesNotWaitForAJobThatIsStuck();
};

void TestDbThread::runsJobsInOrderInAnotherThread()
{
    DbThread thread([] {});
    QStringList order; // Touched by the thread until the last future is done.
    QThread *ranIn = nullptr;
    auto first = thread.post<int>([&](JobControl &) {
        order.append(u"first"_s);
        ranIn = QThread::currentThread();
        return 1;
    });
    auto second = thread.post<int>([&](JobControl &) {
        order.append(u"second"_s);
        return 2;
    });
    second.waitForFinished();
    QCOMPARE(*first.result(), 1);
    QCOMPARE(*second.result(), 2);
    QCOMPARE(order, QStringList({u"first"_s, u"second"_s}));
    QVERIFY(ranIn != QThread::currentThread());
}

void TestDbThread::endsWhereItRan()
{
    QThread *ranIn = nullptr;
    const auto endedIn = std::make_shared<std::atomic<QThread *>>(nullptr);
    {
        DbThread thread([endedIn] { *endedIn = QThread::currentThread(); });
        thread
            .post<void>([&ranIn](JobControl &) {
                ranIn = QThread::currentThread();
                return Result<void>();
            })
            .waitForFinished();
    }
    QVERIFY(ranIn);
    QTRY_COMPARE(endedIn->load(), ranIn);
}

void TestDbThread::passesErrorsOn()
{
    DbThread thread([] {});
    auto future = thread.post<int>([](JobControl &) -> Result<int> { return Error::busy(u"x"_s); });
    future.waitForFinished();
    QCOMPARE(future.result().error().code(), Error::Code::Busy);
}

void TestDbThread::dropsAJobCancelledBeforeItBegan()
{
    DbThread thread([] {});
    QSemaphore gate;
    bool isRun = false;
    auto first = thread.post<int>([&gate](JobControl &) {
        gate.acquire();
        return 1;
    });
    auto second = thread.post<int>([&isRun](JobControl &) {
        isRun = true;
        return 2;
    });
    second.cancel();
    gate.release();
    second.waitForFinished();
    QVERIFY(!isRun);
    QVERIFY(second.isCanceled());
    QCOMPARE(second.resultCount(), 0);
}

void TestDbThread::tellsARunningJobThatItIsCancelled()
{
    DbThread thread([] {});
    QSemaphore begun;
    auto future = thread.post<int>([&begun](JobControl &control) -> Result<int> {
        begun.release();
        while (!control.isCancelled())
            QThread::yieldCurrentThread();
        return Error::cancelled();
    });
    begun.acquire();
    future.cancel();
    future.waitForFinished();
    QCOMPARE(future.resultCount(), 0);
}

void TestDbThread::reportsProgress()
{
    DbThread thread([] {});
    auto future = thread.post<int>([](JobControl &control) {
        control.reportProgress(3, 10);
        return 1;
    });
    future.waitForFinished();
    QCOMPARE(future.progressValue(), 3);
    QCOMPARE(future.progressMaximum(), 10);
}

void TestDbThread::finishesEveryFutureWhenItDies()
{
    std::vector<QFuture<Result<int>>> futures;
    {
        DbThread thread([] {});
        QSemaphore begun;
        futures.push_back(thread.post<int>([&begun](JobControl &) {
            begun.release();
            QThread::msleep(20);
            return 1;
        }));
        for (int i = 0; i < 100; ++i)
            futures.push_back(thread.post<int>([](JobControl &) { return 2; }));
        begun.acquire();
    }
    for (const auto &future : futures)
        QTRY_VERIFY(future.isFinished());
}

void TestDbThread::tellsARunningJobWhenItDies()
{
    QFuture<Result<int>> future;
    {
        DbThread thread([] {});
        QSemaphore begun;
        future = thread.post<int>([&begun](JobControl &control) -> Result<int> {
            begun.release();
            while (!control.isCancelled())
                QThread::yieldCurrentThread();
            return Error::cancelled();
        });
        begun.acquire();
    }
    QTRY_VERIFY(future.isFinished());
}

// The job is stuck until the end of the test, and the thread must not be waited for.
void TestDbThread::doesNotWaitForAJobThatIsStuck()
{
    const auto begun = std::make_shared<QSemaphore>();
    const auto gate = std::make_shared<QSemaphore>();
    const auto hasEnded = std::make_shared<std::atomic_bool>(false);
    QFuture<Result<int>> future;
    {
        DbThread thread([hasEnded] { *hasEnded = true; });
        future = thread.post<int>([begun, gate](JobControl &) {
            begun->release();
            gate->acquire();
            return 1;
        });
        begun->acquire();
    }
    QVERIFY(!future.isFinished());
    QVERIFY(!*hasEnded);
    gate->release();
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(*hasEnded);
}

QTEST_GUILESS_MAIN(TestDbThread)
#include "tst_dbthread.moc"

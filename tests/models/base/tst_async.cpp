// SPDX-License-Identifier: MIT
#include "models/base/async.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

namespace Chatelaine {

class AsyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheAnswerToTheThreadOfTheGuard()
    {
        QPromise<int> promise;
        int answer = 0;
        const QThread *handledIn = nullptr;
        whenDone(promise.future(), this, [&](int value) {
            answer = value;
            handledIn = QThread::currentThread();
        });
        std::thread worker([&promise] {
            promise.start();
            promise.addResult(42);
            promise.finish();
        });
        worker.join();
        QCOMPARE(answer, 0);
        QTRY_COMPARE(answer, 42);
        QCOMPARE(handledIn, thread());
    }

    void handsOverAnAnswerThatIsThereAlready()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        int answer = 0;
        whenDone(promise.future(), this, [&answer](int value) { answer = value; });
        QTRY_COMPARE(answer, 7);
    }

    void handsOverWhatCannotBeCopied()
    {
        QPromise<std::unique_ptr<int>> promise;
        int answer = 0;
        whenDone(promise.future(), this,
                 [&answer](std::unique_ptr<int> value) { answer = *value; });
        promise.start();
        promise.addResult(std::make_unique<int>(5));
        promise.finish();
        QTRY_COMPARE(answer, 5);
    }

    void saysNothingWhenCancelled()
    {
        QPromise<int> promise;
        promise.start();
        bool isCalled = false;
        QObject guard;
        whenDone(promise.future(), &guard, [&isCalled](int) { isCalled = true; });
        promise.future().cancel();
        promise.addResult(1);
        promise.finish();
        // The watcher goes once it has seen the end.
        QTRY_VERIFY(guard.children().isEmpty());
        QVERIFY(!isCalled);
    }

    void saysNothingWithoutAnAnswer()
    {
        QPromise<int> promise;
        promise.start();
        bool isCalled = false;
        QObject guard;
        whenDone(promise.future(), &guard, [&isCalled](int) { isCalled = true; });
        promise.finish();
        QTRY_VERIFY(guard.children().isEmpty());
        QVERIFY(!isCalled);
    }

    void saysNothingToADeadGuard()
    {
        QPromise<int> promise;
        promise.start();
        bool isCalled = false;
        auto guard = std::make_unique<QObject>();
        whenDone(promise.future(), guard.get(), [&isCalled](int) { isCalled = true; });
        guard.reset();
        promise.addResult(1);
        promise.finish();
        int later = 0;
        whenDone(promise.future(), this, [&later](int) { later = 1; });
        QTRY_COMPARE(later, 1);
        QVERIFY(!isCalled);
    }

    void reportsProgress()
    {
        QPromise<int> promise;
        promise.start();
        promise.setProgressRange(0, 10);
        std::pair<int, int> seen;
        QObject guard;
        whenProgressed(promise.future(), &guard, [&seen](int value, int maximum) {
            seen = {value, maximum};
        });
        promise.setProgressValue(4);
        QTRY_COMPARE(seen, std::pair(4, 10));
        promise.finish();
        QTRY_VERIFY(guard.children().isEmpty());
    }
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::AsyncTest)
#include "tst_async.moc"

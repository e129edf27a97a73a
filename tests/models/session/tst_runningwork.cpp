// SPDX-License-Identifier: MIT
#include "models/session/runningwork.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

struct Job
{
    QPromise<void> promise;
    Job() { promise.start(); }
    [[nodiscard]] QFuture<void> future() const { return promise.future(); }
};

} // namespace

class TestRunningWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasBegunLast();
    void showsWhatStillRuns();
    void showsProgress();
    void tellsNothingOfHiddenProgress();
    void cancelsOnlyTheLatest();
    void forgetsWorkThatWasFinishedAlready();
    void cancelsEverythingWhenDestroyed();
};

void TestRunningWork::showsWhatWasBegunLast()
{
    Job first;
    Job second;
    RunningWork work;
    QCOMPARE(work.latest(), Activity{});
    work.add(first.future(), u"First"_s);
    work.add(second.future(), u"Second"_s);
    QCOMPARE(work.latest(), (Activity{u"Second"_s, -1, true}));
}

void TestRunningWork::showsWhatStillRuns()
{
    Job first;
    Job second;
    RunningWork work;
    work.add(first.future(), u"First"_s);
    work.add(second.future(), u"Second"_s);
    second.promise.finish();
    QTRY_COMPARE(work.latest().text, u"First"_s);
    first.promise.finish();
    QTRY_COMPARE(work.latest(), Activity{});
}

void TestRunningWork::showsProgress()
{
    Job job;
    RunningWork work;
    work.add(job.future(), u"Work"_s);
    const QSignalSpy changes(&work, &RunningWork::changed);
    job.promise.setProgressRange(100, 300);
    job.promise.setProgressValue(150);
    QTRY_COMPARE(work.latest().percent, 25);
    QVERIFY(changes.count() >= 1);
}

void TestRunningWork::tellsNothingOfHiddenProgress()
{
    Job first;
    Job second;
    RunningWork work;
    work.add(first.future(), u"First"_s);
    work.add(second.future(), u"Second"_s);
    QTest::qWait(0);
    const QSignalSpy changes(&work, &RunningWork::changed);
    first.promise.setProgressRange(0, 100);
    first.promise.setProgressValue(70);
    QTest::qWait(50);
    QCOMPARE(changes.count(), 0);
    second.promise.finish();
    QTRY_COMPARE(work.latest(), (Activity{u"First"_s, 70, true}));
}

void TestRunningWork::cancelsOnlyTheLatest()
{
    Job first;
    Job second;
    RunningWork work;
    work.add(first.future(), u"First"_s);
    work.add(second.future(), u"Second"_s);
    work.cancelLatest();
    QVERIFY(second.promise.isCanceled());
    QVERIFY(!first.promise.isCanceled());
    QCOMPARE(work.latest(), (Activity{u"Second"_s, -1, false})); // It may take a while to end.
}

void TestRunningWork::forgetsWorkThatWasFinishedAlready()
{
    Job job;
    job.promise.finish();
    RunningWork work;
    work.add(job.future(), u"Work"_s);
    QTRY_COMPARE(work.latest(), Activity{});
}

void TestRunningWork::cancelsEverythingWhenDestroyed()
{
    Job first;
    Job second;
    {
        RunningWork work;
        work.add(first.future(), u"First"_s);
        work.add(second.future(), u"Second"_s);
    }
    QVERIFY(first.promise.isCanceled());
    QVERIFY(second.promise.isCanceled());
}

QTEST_GUILESS_MAIN(TestRunningWork)
#include "tst_runningwork.moc"

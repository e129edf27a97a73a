// SPDX-License-Identifier: MIT
#include "models/base/async.h"
#include "models/base/workers.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Chatelaine;

class tst_Workers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveQtsOwnThreadsFree();
    void freeWhatNobodyWaitsFor();
    void freeNothingThatIsStillHeld();
};

// Qt paints with the threads of its global pool: work must not take them.
void tst_Workers::leaveQtsOwnThreadsFree()
{
    QThreadPool *qts = QThreadPool::globalInstance();
    QSemaphore mayEnd;
    std::vector<QFuture<bool>> jobs;
    for (int i = 0; i < 2 * qts->maxThreadCount(); ++i) {
        jobs.push_back(inBackground([&mayEnd, qts] {
            mayEnd.acquire();
            return qts->contains(QThread::currentThread());
        }));
    }
    QSemaphore painted;
    qts->start([&painted] { painted.release(); });
    QTRY_COMPARE(painted.available(), 1);
    mayEnd.release(int(jobs.size()));
    for (QFuture<bool> &job : jobs) {
        QTRY_VERIFY(job.isFinished());
        QVERIFY(!job.result());
    }
}

void tst_Workers::freeWhatNobodyWaitsFor()
{
    QThread *freedBy = nullptr;
    QSemaphore isFreed;
    std::shared_ptr<const int> value(new int(7), [&](const int *number) {
        freedBy = QThread::currentThread();
        delete number;
        isFreed.release();
    });
    freeInBackground(std::move(value));
    isFreed.acquire();
    QVERIFY(freedBy != QThread::currentThread());
}

void tst_Workers::freeNothingThatIsStillHeld()
{
    const auto value = std::make_shared<const int>(7);
    freeInBackground(value);
    QTRY_COMPARE(value.use_count(), 1);
    QCOMPARE(*value, 7);
}

QTEST_GUILESS_MAIN(tst_Workers)
#include "tst_workers.moc"

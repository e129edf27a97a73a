// SPDX-License-Identifier: MIT
#include "models/base/coredumps.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

class TestCoreDumps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbidsThemForGood()
    {
#ifdef Q_OS_UNIX
        Chatelaine::forbidCoreDumps();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#else
        QSKIP("There is no such limit on this system.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"

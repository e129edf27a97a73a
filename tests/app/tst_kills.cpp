// SPDX-License-Identifier: MIT
// The console and the server killed in the middle of the work: a short version of
// `tests/soak/run kills`.
#include "tests/soak/killsoak.h"
#include "tests/soak/serverkillsoak.h"
#include "tests/soak/soakserver.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledConsoleLeavesNothingHalfDone();
    void aKilledServerIsToldOfTruly();
};

void TestKills::initTestCase()
{
    if (!isMariaDbInstalled())
        QSKIP("mariadbd is not installed.");
}

void TestKills::aKilledConsoleLeavesNothingHalfDone()
{
    const KillSoakResult result = soakConsoleKills({.kills = 12});
    qInfo("%s", qPrintable(result.toString()));
    QCOMPARE(result.problems.join(u'\n'), QString());
    QCOMPARE(result.edits + result.recomputes, 12);
}

void TestKills::aKilledServerIsToldOfTruly()
{
    const ServerKillSoakResult result = soakServerKills({.kills = 3});
    qInfo("%s", qPrintable(result.toString()));
    QCOMPARE(result.problems.join(u'\n'), QString());
    QCOMPARE(result.inTheEdit + result.inTheRecompute + result.tooLate, 3);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"

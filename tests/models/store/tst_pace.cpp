// SPDX-License-Identifier: MIT
#include "models/store/pace.h"

#include <QTest>

using namespace Chatelaine;
using namespace std::chrono_literals;

namespace {

using Outcome = Pace::Outcome;

constexpr ServerLoad Quiet{.lockWaits = 7, .runningThreads = 1};
constexpr ServerLoad Crowded{.lockWaits = 7, .runningThreads = 40};

// Writes chunks that take so long a key, and asks the server whenever it is due, for so many
// chunks.
void write(Pace &pace, Pace::Microseconds perKey, int chunks, const ServerLoad &load = Quiet)
{
    for (int i = 0; i < chunks; ++i) {
        if (pace.isReadingDue())
            pace.serverSaid(load);
        pace.chunkEnded(pace.chunkSize(), perKey * pace.chunkSize(), Outcome::Written);
    }
}

Pace atFullSpeed()
{
    Pace pace;
    write(pace, 5us, 2000);
    return pace;
}

} // namespace

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsSmall();
    void growsOnAQuietServer();
    void growsWithinAFewReadings();
    void holdsNoRowForLong_data();
    void holdsNoRowForLong();
    void staysSmallWhereTheServerDoesNotTell();
    void becomesSmallWhenTheServerStopsTelling();
    void halvesAtOnceWhenSomebodyWaited();
    void halvesAtOnceAtAHeldRow();
    void fallsBackToTheSmallestWhileTheyWait();
    void growsAgainOnlyAfterSeveralCalmReadings();
    void takesWaitsOfThePastForNothing();
    void takesHalfOfTheTimeOfACrowdedServer();
    void pausesNowhereElse();
    void asksMoreOftenWhileItGrows();
    void keepsItsSizeWhenALastChunkIsSmall();
    void forgivesASlowMoment();
};

void TestPace::beginsSmall()
{
    const Pace pace;
    QCOMPARE(pace.chunkSize(), Pace::SmallestChunk);
    QCOMPARE(pace.pause(), 0us);
    QVERIFY(pace.isReadingDue());
}

void TestPace::growsOnAQuietServer() { QCOMPARE(atFullSpeed().chunkSize(), Pace::LargestChunk); }

// A run of half a second must not spend most of it on small chunks.
void TestPace::growsWithinAFewReadings()
{
    Pace pace;
    int readings = 0;
    for (; pace.chunkSize() < Pace::LargestChunk && readings < 100; ++readings)
        pace.serverSaid(Quiet);
    QVERIFY2(readings <= 6, qPrintable(QString::number(readings)));
}

void TestPace::holdsNoRowForLong_data()
{
    QTest::addColumn<int>("perKey"); // Microseconds
    QTest::addColumn<quint32>("largest");
    QTest::newRow("fast") << 2 << Pace::LargestChunk;
    QTest::newRow("usual") << 10 << 1500u;
    QTest::newRow("slow") << 50 << 300u;
    QTest::newRow("too slow for any") << 1000 << Pace::SmallestChunk;
}

void TestPace::holdsNoRowForLong()
{
    QFETCH(const int, perKey);
    QFETCH(const quint32, largest);
    Pace pace;
    write(pace, Pace::Microseconds(perKey), 3000);
    QCOMPARE(pace.chunkSize(), largest);
}

void TestPace::staysSmallWhereTheServerDoesNotTell()
{
    Pace pace;
    for (int i = 0; i < 1000; ++i) {
        if (pace.isReadingDue())
            pace.serverSaid({});
        pace.chunkEnded(pace.chunkSize(), 500us, Outcome::Written);
        QCOMPARE(pace.chunkSize(), Pace::SmallestChunk);
        QCOMPARE(pace.pause(), 0us);
    }
}

void TestPace::becomesSmallWhenTheServerStopsTelling()
{
    Pace pace = atFullSpeed();
    pace.serverSaid({});
    QCOMPARE(pace.chunkSize(), Pace::SmallestChunk);
}

void TestPace::halvesAtOnceWhenSomebodyWaited()
{
    Pace pace = atFullSpeed();
    ServerLoad load = Quiet;
    ++load.lockWaits;
    pace.serverSaid(load);
    QCOMPARE(pace.chunkSize(), Pace::LargestChunk / 2);
    QVERIFY(pace.pause() > 0us);
}

void TestPace::halvesAtOnceAtAHeldRow()
{
    Pace pace = atFullSpeed();
    pace.chunkEnded(pace.chunkSize(), 300us, Outcome::MetHeldRow);
    QCOMPARE(pace.chunkSize(), Pace::LargestChunk / 2);
}

void TestPace::fallsBackToTheSmallestWhileTheyWait()
{
    Pace pace = atFullSpeed();
    ServerLoad load = Quiet;
    for (int i = 0; i < 6; ++i) {
        ++load.lockWaits;
        pace.serverSaid(load);
    }
    QCOMPARE(pace.chunkSize(), Pace::SmallestChunk);
}

void TestPace::growsAgainOnlyAfterSeveralCalmReadings()
{
    Pace pace = atFullSpeed();
    pace.chunkEnded(pace.chunkSize(), 300us, Outcome::MetHeldRow);
    const quint32 half = pace.chunkSize();
    pace.serverSaid(Quiet);
    QCOMPARE(pace.chunkSize(), half);
    pace.serverSaid(Quiet);
    QCOMPARE(pace.chunkSize(), half);
    pace.serverSaid(Quiet);
    QCOMPARE(pace.chunkSize(), half * 2);
}

// The server counts since it was started.
void TestPace::takesWaitsOfThePastForNothing()
{
    Pace pace;
    pace.serverSaid(ServerLoad{.lockWaits = 1'000'000, .runningThreads = 1});
    QCOMPARE(pace.pause(), 0us);
    pace.serverSaid(ServerLoad{.lockWaits = 1'000'000, .runningThreads = 1});
    QVERIFY(pace.chunkSize() > Pace::SmallestChunk);
}

void TestPace::takesHalfOfTheTimeOfACrowdedServer()
{
    Pace pace;
    write(pace, 5us, 100, Crowded);
    QCOMPARE(pace.chunkSize(), Pace::SmallestChunk);
    pace.chunkEnded(100, 730us, Outcome::Written);
    QCOMPARE(pace.pause(), 730us);
}

void TestPace::pausesNowhereElse()
{
    Pace pace;
    for (int i = 0; i < 1000; ++i) {
        write(pace, 9us, 1);
        QCOMPARE(pace.pause(), 0us);
    }
}

void TestPace::asksMoreOftenWhileItGrows()
{
    Pace growing;
    growing.serverSaid(Quiet);
    growing.serverSaid(Quiet);
    Pace grown = atFullSpeed();
    grown.serverSaid(Quiet);
    int before = 0;
    int after = 0;
    for (; !growing.isReadingDue(); ++before)
        growing.chunkEnded(100, 1ms, Outcome::Written);
    for (; !grown.isReadingDue(); ++after)
        grown.chunkEnded(100, 1ms, Outcome::Written);
    QVERIFY(before * 4 < after);
}

// Twenty keys say little about a thousand.
void TestPace::keepsItsSizeWhenALastChunkIsSmall()
{
    Pace pace = atFullSpeed();
    pace.chunkEnded(20, 9ms, Outcome::Written);
    QCOMPARE(pace.chunkSize(), Pace::LargestChunk);
}

void TestPace::forgivesASlowMoment()
{
    Pace pace = atFullSpeed();
    pace.chunkEnded(pace.chunkSize(), 40ms, Outcome::Written);
    QVERIFY(pace.chunkSize() < Pace::LargestChunk);
    write(pace, 5us, 2000);
    QCOMPARE(pace.chunkSize(), Pace::LargestChunk);
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"

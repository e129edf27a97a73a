// SPDX-License-Identifier: MIT
#include "models/store/grouptally.h"

#include <QTest>

using namespace Chatelaine;

class TestGroupTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachUserOncePerGroup();
    void readsListsAsTheSiteDoes();
    void countsIdsOfAnySize();
};

void TestGroupTally::countsEachUserOncePerGroup()
{
    GroupTally tally;
    tally.add(GroupId(2), "5,6,5,2");
    tally.add(GroupId(2), "");
    tally.add(GroupId(5), "6");
    QCOMPARE(tally.members(GroupId(2)), 2u);
    QCOMPARE(tally.members(GroupId(5)), 2u);
    QCOMPARE(tally.members(GroupId(6)), 2u);
    QCOMPARE(tally.members(GroupId(7)), 0u);
}

void TestGroupTally::readsListsAsTheSiteDoes()
{
    GroupTally tally;
    tally.add(GroupId(2), " 5,12abc,,x,1e1");
    QCOMPARE(tally.members(GroupId(5)), 1u);
    QCOMPARE(tally.members(GroupId(12)), 1u);
    QCOMPARE(tally.members(GroupId(10)), 1u);
}

void TestGroupTally::countsIdsOfAnySize()
{
    GroupTally tally;
    tally.add(GroupId(4'294'967'295), "70000,70000,-3");
    QCOMPARE(tally.members(GroupId(4'294'967'295)), 1u);
    QCOMPARE(tally.members(GroupId(70'000)), 1u);
    QCOMPARE(tally.members(GroupId(-3)), 1u);
}

QTEST_APPLESS_MAIN(TestGroupTally)
#include "tst_grouptally.moc"

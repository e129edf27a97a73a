// SPDX-License-Identifier: MIT
#include "models/tables/groupchoice.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class tst_GroupChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsListsAsTheSiteDoes_data();
    void readsListsAsTheSiteDoes();
    void appendsNewGroups();
    void givesAnOldGroupItsPlaceBack();
    void keepsGroupsThatNobodyKnows();
    void comparesWhatIsChosen();
};

void tst_GroupChoice::readsListsAsTheSiteDoes_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("read");
    QTest::newRow("order is kept") << u"14,5,2"_s << u"14,5,2"_s;
    QTest::newRow("repetitions go") << u"5,14,5"_s << u"5,14"_s;
    QTest::newRow("garbage goes") << u"abc,,0,7x"_s << u"7"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("below zero stays") << u"-3"_s << u"-3"_s;
}

void tst_GroupChoice::readsListsAsTheSiteDoes()
{
    QFETCH(QString, csv);
    QFETCH(QString, read);
    QCOMPARE(GroupChoice::fromCsv(csv).toCsv(), read);
}

void tst_GroupChoice::appendsNewGroups()
{
    GroupChoice choice = GroupChoice::fromCsv(u"14,5"_s);
    choice.add(GroupId(2));
    choice.add(GroupId(5));
    QCOMPARE(choice.toCsv(), u"14,5,2"_s);
}

void tst_GroupChoice::givesAnOldGroupItsPlaceBack()
{
    GroupChoice choice = GroupChoice::fromCsv(u"14,5,2"_s);
    choice.remove(GroupId(14));
    QCOMPARE(choice.toCsv(), u"5,2"_s);
    QVERIFY(!choice.contains(GroupId(14)));
    choice.add(GroupId(14));
    QCOMPARE(choice.toCsv(), u"14,5,2"_s);
}

void tst_GroupChoice::keepsGroupsThatNobodyKnows()
{
    GroupChoice choice = GroupChoice::fromCsv(u"34"_s);
    choice.add(GroupId(5));
    choice.remove(GroupId(5));
    QCOMPARE(choice.toCsv(), u"34"_s);
    QVERIFY(!choice.isEmpty());
}

void tst_GroupChoice::comparesWhatIsChosen()
{
    GroupChoice choice = GroupChoice::fromCsv(u"14"_s);
    choice.add(GroupId(5));
    QVERIFY(choice != GroupChoice::fromCsv(u"14"_s));
    choice.remove(GroupId(5));
    QCOMPARE(choice, GroupChoice::fromCsv(u"14"_s));
}

QTEST_GUILESS_MAIN(tst_GroupChoice)
#include "tst_groupchoice.moc"

// SPDX-License-Identifier: MIT
#include "models/domain/apipath.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestApiPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsInBraces();
    void takesFromTheCardWhatItKnows();
    void encodesWhatPeopleWrite_data();
    void encodesWhatPeopleWrite();
    void leavesOpenWhatNobodyFilledIn();
    void completesAShortPath();
};

void TestApiPath::namesWhatIsInBraces()
{
    QCOMPARE(openParts(u"/api/v1/tickets"_s), QStringList());
    QCOMPARE(openParts(u"/roster/{roster}/lite/{id}"_s), (QStringList{u"roster"_s, u"id"_s}));
    QCOMPARE(openParts(u"/{}/a{b}/{c"_s), QStringList());
}

void TestApiPath::takesFromTheCardWhatItKnows()
{
    KeyCard card;
    card.userId = UserId(17);
    QCOMPARE(valuesOf(card), (PathValues{{u"user_id"_s, u"17"_s}}));
    card.user = User();
    card.user->name = "Zo\xc3\xab"_ba;
    QCOMPARE(valuesOf(card), (PathValues{{u"user_id"_s, u"17"_s}, {u"username"_s, u"Zoë"_s}}));
}

void TestApiPath::encodesWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"Ann"_s << u"/name/Ann"_s;
    QTest::newRow("blank") << u"Ann Lee"_s << u"/name/Ann%20Lee"_s;
    QTest::newRow("slash") << u"a/b"_s << u"/name/a%2Fb"_s;
    QTest::newRow("dots and query") << u"../x?y#z"_s << u"/name/..%2Fx%3Fy%23z"_s;
    QTest::newRow("percent") << u"100%"_s << u"/name/100%25"_s;
    QTest::newRow("beyond ASCII") << u"Zoë"_s << u"/name/Zo%C3%AB"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"/name/a%0Ab"_s;
    QTest::newRow("braces") << u"{id}"_s << u"/name/%7Bid%7D"_s;
}

void TestApiPath::encodesWhatPeopleWrite()
{
    QFETCH(QString, value);
    QTEST(filledPath(u"/name/{username}"_s, {{u"username"_s, value}}), "path");
}

void TestApiPath::leavesOpenWhatNobodyFilledIn()
{
    QCOMPARE(filledPath(u"/a/{b}/{c}"_s, {{u"b"_s, u"1"_s}, {u"c"_s, QString()}}), u"/a/1/{c}"_s);
}

void TestApiPath::completesAShortPath()
{
    const ApiRoute tickets{u"/api/v1/tickets"_s, u"read:tickets"_s};
    QCOMPARE(wholePath(u"/tickets"_s, &tickets), u"/api/v1/tickets"_s);
    QCOMPARE(wholePath(u"tickets"_s, &tickets), u"/api/v1/tickets"_s);
    QCOMPARE(wholePath(u"/api/v1/tickets"_s, &tickets), u"/api/v1/tickets"_s);
    QCOMPARE(wholePath(u"/elsewhere"_s, nullptr), u"/elsewhere"_s);
    QCOMPARE(wholePath(QString(), nullptr), QString());
}

QTEST_GUILESS_MAIN(TestApiPath)
#include "tst_apipath.moc"

// SPDX-License-Identifier: MIT
#include "models/domain/groupset.h"

#include <QStringList>
#include <QTest>

#include <random>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString print(const GroupSet &set)
{
    QStringList ids;
    for (const GroupId id : set.ids())
        ids += QString::number(id.value());
    return ids.join(u' ');
}

} // namespace

class GroupSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsListsAsTheSiteDoes_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("ids");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("zero") << QByteArray("0") << QString();
        QTest::newRow("letters") << QByteArray("abc") << QString();
        QTest::newRow("a comma") << QByteArray(",") << QString();
        QTest::newRow("one") << QByteArray("14") << u"14"_s;
        QTest::newRow("out of order") << QByteArray("20,3,14") << u"3 14 20"_s;
        QTest::newRow("twice") << QByteArray("14,3,14,+14") << u"3 14"_s;
        QTest::newRow("empty parts") << QByteArray(",14,,3,") << u"3 14"_s;
        QTest::newRow("white space and rubbish") << QByteArray(" 14, 3x ,y,0x5") << u"3 14"_s;
        QTest::newRow("a negative one stays") << QByteArray("-3,5") << u"-3 5"_s;
        QTest::newRow("a large one stays")
            << QByteArray("99999999999999999999") << u"9223372036854775807"_s;
        QTest::newRow("other separators end the number") << QByteArray("3;4,5 6") << u"3 5"_s;
    }
    void readsListsAsTheSiteDoes()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, ids);
        QCOMPARE(print(GroupSet::fromCsv(csv)), ids);
        QCOMPARE(GroupSet::fromCsv(csv).isEmpty(), ids.isEmpty());
    }

    // Most numbers are read without PHP's rules; that must not show.
    void readsEveryPartAsPhpDoes()
    {
        constexpr char Characters[] = "0123456789012345678901234567890123456789,,,,+- .eEx\t";
        std::mt19937 random(1);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray csv(qsizetype(random() % 60), Qt::Uninitialized);
            for (char &character : csv)
                character = Characters[random() % (sizeof Characters - 1)];
            std::vector<GroupId> expected;
            for (const QByteArray &part : csv.split(','))
                expected.emplace_back(phpIntval(part));
            std::vector<GroupId> read;
            forEachListedGroup(csv, [&read](GroupId id) { read.push_back(id); });
            QVERIFY2(read == expected, csv.constData());
        }
    }

    void joinsThePrimaryGroupAndTheSecondaryOnes()
    {
        QCOMPARE(print(GroupSet::ofUser(GroupId(9), "14,3,9")), u"3 9 14"_s);
        QCOMPARE(print(GroupSet::ofUser(GroupId(2), "")), u"2"_s);
        QCOMPARE(print(GroupSet::ofUser(GroupId(0), "0")), QString());
    }

    void knowsWhatItContains()
    {
        const GroupSet set = GroupSet::fromCsv("3,14,20");
        QVERIFY(set.contains(GroupId(14)));
        QVERIFY(!set.contains(GroupId(15)));
        QVERIFY(!set.contains(GroupId(0)));
    }

    void intersects()
    {
        const GroupSet set = GroupSet::fromCsv("3,14,20");
        QVERIFY(set.intersects(GroupSet::fromCsv("1,20")));
        QVERIFY(!set.intersects(GroupSet::fromCsv("1,21")));
        QVERIFY(!set.intersects(GroupSet()));
        QCOMPARE(print(set.intersected(GroupSet::fromCsv("20,5,3"))), u"3 20"_s);
        QCOMPARE(print(set.intersected(GroupSet())), QString());
    }

    void writesListsAsTheSiteDoesOnSave_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("keeps the order") << QByteArray("20,3,14") << QByteArray("20,3,14");
        QTest::newRow("keeps the first of duplicates")
            << QByteArray("20,3,20") << QByteArray("20,3");
        QTest::newRow("drops what is not above zero")
            << QByteArray("-3,0,abc,5") << QByteArray("5");
        QTest::newRow("opens a scope gated by a negative id only")
            << QByteArray("-3") << QByteArray();
        QTest::newRow("cleans the numbers") << QByteArray(" 5, +7x,1e1") << QByteArray("5,7,10");
    }
    void writesListsAsTheSiteDoesOnSave()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QByteArray, saved);
        QCOMPARE(normalisedCsv(csv), saved);
    }

    void leavesAListAloneThatItWroteItself()
    {
        const QByteArray once = normalisedCsv(" 7,7,-1,1e2,x");
        QCOMPARE(once, "7,100");
        QCOMPARE(normalisedCsv(once), once);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::GroupSetTest)
#include "tst_groupset.moc"

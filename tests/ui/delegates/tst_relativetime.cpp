// SPDX-License-Identifier: MIT
#include "ui/delegates/chipsdelegate.h"
#include "ui/delegates/relativetime.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestRelativeTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("said");
        QTest::newRow("future") << qint64(-3600) << u"in the future"_s;
        QTest::newRow("another clock") << qint64(-60) << u"just now"_s;
        QTest::newRow("now") << qint64(59) << u"just now"_s;
        QTest::newRow("minutes") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("hours") << qint64(2 * 3600 + 5) << u"2 h ago"_s;
        QTest::newRow("days") << qint64(364 * 86'400) << u"364 d ago"_s;
        QTest::newRow("years") << qint64(800 * 86'400) << u"2 y ago"_s;
    }

    void saysHowLongAgo()
    {
        QFETCH(qint64, age);
        QFETCH(QString, said);
        constexpr qint64 Now = 1'763'683'200;
        QCOMPARE(relativeTime(Now - age, Now), said);
    }

    void namesTheZone() { QVERIFY(absoluteTime(1'763'683'200).endsWith(u"UTC"_s)); }

    void leavesRoomForTheRestOfTheChips()
    {
        const QFontMetrics metrics(QApplication::font());
        const TextWidth widthOf = [&](const QString &text) {
            return metrics.horizontalAdvance(text);
        };
        const QStringList words{u"read"_s, u"write"_s, u"admin"_s};
        QCOMPARE(chipsThatFit({}, widthOf, 100), 0);
        QCOMPARE(chipsThatFit(words, widthOf, 1), 1);
        QCOMPARE(chipsThatFit(words, widthOf, 1000), 3);
    }
};

QTEST_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"

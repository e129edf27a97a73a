// SPDX-License-Identifier: MIT
#include "models/tables/driftwords.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestDriftWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhenNothingDiffers();
    void namesTheMostFrequentCauseFirst();
    void saysWhatToDoAboutEachCause();
};

void TestDriftWords::saysNothingWhenNothingDiffers()
{
    QCOMPARE(driftText({}), QString());
    QCOMPARE(driftCausePhrases({}), QStringList());
    QCOMPARE(driftCauseLines({}), QStringList());
}

void TestDriftWords::namesTheMostFrequentCauseFirst()
{
    DriftCounts counts;
    counts.keysBy[size_t(DriftCause::InactiveScope)] = 2;
    counts.keysBy[size_t(DriftCause::PrimaryGroupOnly)] = 157;
    counts.keysBy[size_t(DriftCause::Unknown)] = 40;
    QVERIFY(driftText(counts).startsWith(u"199 "));
    const QStringList phrases = driftCausePhrases(counts);
    QCOMPARE(phrases.size(), 3);
    QVERIFY2(phrases[0].startsWith(u"157 ") && phrases[0].contains(u"primary group"),
             qPrintable(phrases[0]));
    QVERIFY(phrases[1].startsWith(u"40 "));
    QVERIFY(phrases[2].contains(u"inactive scope"));
}

void TestDriftWords::saysWhatToDoAboutEachCause()
{
    for (int i = 0; i < DriftCauseCount; ++i) {
        DriftCounts counts;
        counts.keysBy[size_t(i)] = 3;
        const QStringList lines = driftCauseLines(counts);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].contains(driftCauseText(DriftCause(i))));
        QVERIFY(lines[0].startsWith(driftCausePhrases(counts)[0]));
    }
}

QTEST_GUILESS_MAIN(TestDriftWords)
#include "tst_driftwords.moc"

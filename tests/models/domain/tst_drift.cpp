// SPDX-License-Identifier: MIT
#include "models/domain/drift.h"

#include <QSet>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Each letter a scope: a b c exist, i is inactive, x was deleted.
constexpr QLatin1String Letters("abcix");

ScopeSet setOf(const QString &letters)
{
    ScopeSet set;
    for (const QChar letter : letters)
        set.insert(int(QString(Letters).indexOf(letter)));
    return set;
}

} // namespace

class DriftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCause_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("byPrimaryGroup");
        QTest::addColumn<bool>("isJobPending");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &stored, const QString &expected,
                            const QString &byPrimaryGroup, bool isJobPending,
                            const QString &cause) {
            QTest::newRow(name) << stored << expected << byPrimaryGroup << isJobPending << cause;
        };
        row("primary group alone", u"a"_s, u"abc"_s, u"a"_s, false, u"primary-only"_s);
        row("primary group alone gives nothing", u""_s, u"b"_s, u""_s, false, u"primary-only"_s);
        row("primary group alone, job pending", u"a"_s, u"ab"_s, u"a"_s, true, u"primary-only"_s);
        row("one missing", u"a"_s, u"ab"_s, u"b"_s, false, u"unknown"_s);
        row("one too many", u"ab"_s, u"a"_s, u"a"_s, false, u"unknown"_s);
        row("job pending", u"ab"_s, u"a"_s, u"a"_s, true, u"pending-job"_s);
        row("deleted scope", u"ax"_s, u"a"_s, u"a"_s, false, u"deleted-scope"_s);
        row("deleted scope, job pending", u"ax"_s, u"a"_s, u"a"_s, true, u"deleted-scope"_s);
        row("deleted scope and one missing", u"x"_s, u"a"_s, u""_s, false, u"unknown"_s);
        row("deleted and inactive scope", u"aix"_s, u"a"_s, u"a"_s, false, u"unknown"_s);
        row("inactive scope", u"ai"_s, u"a"_s, u"a"_s, false, u"inactive-scope"_s);
        row("inactive scope, job pending", u"ai"_s, u"a"_s, u"a"_s, true, u"pending-job"_s);
        row("inactive scope and one missing", u"i"_s, u"a"_s, u""_s, false, u"unknown"_s);
        row("inactive scope and one too many", u"abi"_s, u"a"_s, u"a"_s, false, u"unknown"_s);
    }
    void findsTheCause()
    {
        QFETCH(const QString, stored);
        QFETCH(const QString, expected);
        QFETCH(const QString, byPrimaryGroup);
        QFETCH(const bool, isJobPending);
        QFETCH(const QString, cause);
        const DriftEvidence evidence{setOf(stored), setOf(expected), setOf(byPrimaryGroup),
                                     setOf(u"i"_s), setOf(u"x"_s),   isJobPending};
        QCOMPARE(driftCauseName(causeOfDrift(evidence)), cause);
        QVERIFY(driftCauseText(causeOfDrift(evidence)).endsWith(u'.'));
    }

    void hasAWordAndASentenceForEveryCause()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        for (int i = 0; i < DriftCauseCount; ++i) {
            words.insert(driftCauseName(DriftCause(i)));
            sentences.insert(driftCauseText(DriftCause(i)));
        }
        QCOMPARE(words.size(), DriftCauseCount);
        QCOMPARE(sentences.size(), DriftCauseCount);
        QVERIFY(!words.contains(QString()));
        QVERIFY(!sentences.contains(QString()));
    }

    void countsTheKeysOfAllCauses()
    {
        DriftCounts counts;
        QCOMPARE(counts.keys(), 0U);
        QCOMPARE(counts, DriftCounts());
        for (int i = 0; i < DriftCauseCount; ++i)
            counts.keysBy[size_t(i)] = 1U << i;
        QCOMPARE(counts.keys(), (1U << DriftCauseCount) - 1);
        QVERIFY(counts != DriftCounts());
    }

    // What differs in rows only is another count, too.
    void comparesRowsAsWell()
    {
        DriftCounts counts;
        counts.missing = 1;
        QVERIFY(counts != DriftCounts());
        counts.missing = 0;
        counts.extra = 1;
        QVERIFY(counts != DriftCounts());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::DriftTest)
#include "tst_drift.moc"

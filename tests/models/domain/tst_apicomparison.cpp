// SPDX-License-Identifier: MIT
#include "models/domain/apicomparison.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Predicted[] = {200, 401, 403, 404};

} // namespace

class TestApiComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesExactlyWhereBothAreTheSame();
    void saysBothNumbersOfADifference();
    void namesTheLikeliestCauseFirst_data();
    void namesTheLikeliestCauseFirst();
    void neverTakesARedirectForAnAnswer();
};

void TestApiComparison::agreesExactlyWhereBothAreTheSame()
{
    for (const int predicted : Predicted) {
        for (const int answered : {200, 204, 400, 401, 403, 404, 429, 500, 502, 503}) {
            const ApiComparison comparison = compareAnswers(predicted, answered, false);
            QCOMPARE(comparison.agrees, predicted == answered);
            QCOMPARE(comparison.causes.isEmpty(), comparison.agrees);
        }
    }
}

void TestApiComparison::saysBothNumbersOfADifference()
{
    QCOMPARE(compareAnswers(200, 200, false).verdict, u"The API answered 200, as expected."_s);
    QCOMPARE(compareAnswers(200, 401, false).verdict, u"The API answered 401; 200 was expected."_s);
}

void TestApiComparison::namesTheLikeliestCauseFirst_data()
{
    QTest::addColumn<int>("predicted");
    QTest::addColumn<int>("answered");
    QTest::addColumn<QString>("first"); // Words of the first cause.
    QTest::addColumn<int>("causes");
    const auto row = [](const char *name, int predicted, int answered, const char *first,
                        int causes) {
        QTest::newRow(name) << predicted << answered << QString::fromUtf8(first) << causes;
    };
    row("refused though it should work", 200, 401, "another database", 3);
    row("refused before the scope", 403, 401, "another database", 3);
    row("refused before the route", 404, 401, "another database", 3);
    row("accepted though unknown", 401, 200, "another database", 3);
    row("known though unknown", 401, 403, "another database", 3);
    row("another scope", 200, 403, "another scope", 4);
    row("no such route, but a scope", 404, 403, "another scope", 4);
    row("nothing under this number", 200, 404, "number or name", 3);
    row("nothing for whom it is forbidden", 403, 404, "number or name", 3);
    row("scope not asked for", 403, 200, "another scope", 3);
    row("route not in the table", 404, 200, "add it in the profile", 1);
    row("too many", 200, 429, "Too many", 1);
    row("database away", 200, 503, "database", 1);
    row("broken", 200, 500, "broken", 1);
    row("gateway", 401, 502, "broken", 1);
    row("bad request", 200, 400, "path", 1);
}

void TestApiComparison::namesTheLikeliestCauseFirst()
{
    QFETCH(int, predicted);
    QFETCH(int, answered);
    QFETCH(QString, first);
    const ApiComparison comparison = compareAnswers(predicted, answered, false);
    QVERIFY2(comparison.causes.value(0).contains(first), qPrintable(comparison.causes.value(0)));
    QTEST(int(comparison.causes.size()), "causes");
    for (const QString &cause : comparison.causes)
        QVERIFY2(cause.endsWith(u'.') || cause.endsWith(u"profile."_s), qPrintable(cause));
}

void TestApiComparison::neverTakesARedirectForAnAnswer()
{
    for (const int predicted : Predicted) {
        const ApiComparison comparison = compareAnswers(predicted, 302, true);
        QVERIFY(!comparison.agrees);
        QVERIFY(comparison.verdict.contains(u"not asked"_s));
        QVERIFY(!comparison.causes.isEmpty());
    }
    QVERIFY(!compareAnswers(200, 200, true).agrees);
}

QTEST_GUILESS_MAIN(TestApiComparison)
#include "tst_apicomparison.moc"

// SPDX-License-Identifier: MIT
// Two consoles that edit the same scopes: a short version of `tests/soak/run consoles`.
#include "tests/soak/consolessoak.h"
#include "tests/soak/soakhistory.h"
#include "tests/soak/soakserver.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestTwoConsoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseNoEdit();
    void noticesALostEdit_data();
    void noticesALostEdit();
};

void TestTwoConsoles::loseNoEdit()
{
    if (!isMariaDbInstalled())
        QSKIP("mariadbd is not installed.");
    const ConsolesSoakResult result = soakTwoConsoles({.edits = 100});
    qInfo("%s", qPrintable(result.toString()));
    QCOMPARE(result.problems.join(u'\n'), QString());
    QCOMPARE(result.saved + result.conflicts + result.busy, 100);
    QVERIFY(result.saved > 0);
}

void TestTwoConsoles::noticesALostEdit_data()
{
    QTest::addColumn<QString>("edits"); // Base and what was written, of each.
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("none") << u""_s << u"a"_s << false;
    QTest::newRow("one after the other") << u"ab bc"_s << u"c"_s << false;
    QTest::newRow("in any order") << u"bc ab"_s << u"c"_s << false;
    QTest::newRow("two on the same base") << u"ab ac"_s << u"c"_s << true;
    QTest::newRow("on something that nobody wrote") << u"ab xc"_s << u"c"_s << true;
    QTest::newRow("written over from outside") << u"ab"_s << u"x"_s << true;
    QTest::newRow("not written") << u"ab"_s << u"a"_s << true;
}

void TestTwoConsoles::noticesALostEdit()
{
    QFETCH(QString, edits);
    QFETCH(QString, last);
    QFETCH(bool, isLost);
    const auto scope = [](QStringView title) {
        Scope named;
        named.title = title.toString();
        return named;
    };
    std::vector<SavedEdit> saved;
    for (const QString &edit : edits.split(u' ', Qt::SkipEmptyParts))
        saved.push_back({scope(edit.left(1)), scope(edit.right(1))});
    QCOMPARE(!lostEdits(scope(u"a"), saved, scope(last)).isEmpty(), isLost);
}

QTEST_GUILESS_MAIN(TestTwoConsoles)
#include "tst_twoconsoles.moc"

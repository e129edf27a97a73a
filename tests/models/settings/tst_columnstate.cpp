// SPDX-License-Identifier: MIT
#include "models/settings/columnstate.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestColumnState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesWhatIsNotUnderstood_data();
    void refusesWhatIsNotUnderstood();
    void refusesColumnsThatOccurTwice();
};

void TestColumnState::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"user 220"_s, u"last-used 130 descending"_s, u"groups 200 hidden"_s, u"drift 0"_s,
          u"key-id 80 hidden ascending"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestColumnState::readsWhatItWrites()
{
    QFETCH(const QString, text);
    const std::optional<ColumnState> state = columnStateFrom(text);
    QVERIFY(state);
    QCOMPARE(columnStateText(*state), text);
}

void TestColumnState::refusesWhatIsNotUnderstood_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"user"_s, u"user wide"_s, u"user -5"_s, u"user 99999"_s, u"User 20"_s,
          u"user 20 sideways"_s, u"user  20"_s, u" 20"_s, u"<b> 20"_s})
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
}

void TestColumnState::refusesWhatIsNotUnderstood()
{
    QFETCH(const QString, text);
    QVERIFY(!columnStateFrom(text));
    QVERIFY(!areColumnStates({u"user 20"_s, text}));
}

void TestColumnState::refusesColumnsThatOccurTwice()
{
    QVERIFY(areColumnStates({}));
    QVERIFY(areColumnStates({u"user 20"_s, u"prefix 20"_s}));
    QVERIFY(!areColumnStates({u"user 20"_s, u"prefix 20"_s, u"user 30"_s}));
}

QTEST_GUILESS_MAIN(TestColumnState)
#include "tst_columnstate.moc"

// SPDX-License-Identifier: MIT
#include "models/snapshot/keyquery.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

#include <thread>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        key 1 10 Bob  aa valid - - - 300
        key 2 20 Ann  bb valid - - - 100
        key 3 30 Anna cc valid - - - 300
        key 4 40 Cy   dd valid - - - 200 - disabled
    )");
}

QString found(KeyIndex &index, const QString &filter, KeyColumn column, Qt::SortOrder direction)
{
    const RowList rows = index.query(*parseKeyFilter(filter), {column, direction}, 0);
    return print(*index.snapshot(), rows.first(rows.size()));
}

} // namespace

class KeyQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsMatchesInOrder()
    {
        KeyIndex index(drawnKeys());
        QCOMPARE(found(index, u"ann"_s, KeyColumn::User, Qt::AscendingOrder), u"2 Ann, 3 Anna"_s);
        QCOMPARE(found(index, u"ann"_s, KeyColumn::User, Qt::DescendingOrder), u"3 Anna, 2 Ann"_s);
        QCOMPARE(found(index, u"status:active"_s, KeyColumn::Created, Qt::AscendingOrder),
                 u"2 Ann, 1 Bob, 3 Anna"_s);
        QCOMPARE(found(index, u"xyz"_s, KeyColumn::User, Qt::AscendingOrder), QString());
    }

    void listsAllKeysWithoutAFilter()
    {
        KeyIndex index(drawnKeys());
        QCOMPARE(found(index, QString(), KeyColumn::User, Qt::AscendingOrder),
                 u"2 Ann, 3 Anna, 1 Bob, 4 Cy"_s);
        QCOMPARE(found(index, QString(), KeyColumn::Created, Qt::DescendingOrder),
                 u"3 Anna, 1 Bob, 4 Cy, 2 Ann"_s);
    }

    void answersTheSameASecondTime()
    {
        KeyIndex index(drawnKeys());
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(found(index, u"n"_s, KeyColumn::Prefix, Qt::AscendingOrder),
                     u"2 Ann, 3 Anna"_s);
        }
    }

    // Which costs nothing then.
    void sharesTheRowsOfBothDirections()
    {
        KeyIndex index(drawnKeys());
        const RowList up = index.query({}, {KeyColumn::User, Qt::AscendingOrder}, 0);
        const RowList down = index.query({}, {KeyColumn::User, Qt::DescendingOrder}, 0);
        QVERIFY(up.isSharedWith(index.query({}, {KeyColumn::User, Qt::AscendingOrder}, 0)));
        QVERIFY(!up.isSharedWith(down));
        QCOMPARE(up.positionOf(Row(0)), 2U);
        QCOMPARE(down.positionOf(Row(0)), 1U);
        QCOMPARE(down.at(3), up.at(0));
        QVERIFY(!up.positionOf(Row(4)));
    }

    void keepsTheOrderOfNamesOverARefresh()
    {
        const auto first = std::make_shared<KeyIndex>(drawnKeys());
        const KeyOrder order{KeyColumn::User, Qt::AscendingOrder};
        const RowList before = first->query({}, order, 0);
        KeyIndex same(drawnKeys(), first);
        QVERIFY(same.query({}, order, 0).isSharedWith(before));
        KeyIndex other(keysFromText("key 1 10 Zed aa\nkey 2 20 Ann bb"), first);
        QCOMPARE(found(other, QString(), KeyColumn::User, Qt::AscendingOrder), u"2 Ann, 1 Zed"_s);
    }

    // Whether a few or many match.
    void putsAnyNumberOfMatchesInOrder_data()
    {
        QTest::addColumn<int>("everyNth");
        for (const int n : {1, 2, 3, 7, 50, 1'000})
            QTest::addRow("one in %d", n) << n;
    }
    void putsAnyNumberOfMatchesInOrder()
    {
        QFETCH(const int, everyNth);
        constexpr int Keys = 500;
        QString drawing;
        for (int id = 1; id <= Keys; ++id) {
            drawing += u"key %1 %1 %2 %3\n"_s.arg(id).arg(QString::number(id * 7919 % Keys + 1'000),
                                                          id % everyNth == 0 ? u"hit"_s : u"x"_s);
        }
        KeyIndex index(keysFromText(drawing));
        const KeyOrder order{KeyColumn::User, Qt::DescendingOrder};
        const RowList all = index.query({}, order, 0);
        QStringList expected;
        for (const Row row : all.first(all.size())) {
            if ((row.value() + 1) % quint32(everyNth) == 0)
                expected += QString::number(row.value());
        }
        const RowList rows = index.query(*parseKeyFilter(u"prefix:hit"_s), order, 0);
        QStringList picked;
        for (const Row row : rows.first(rows.size()))
            picked += QString::number(row.value());
        QCOMPARE(picked, expected);
    }

    void findsNothingInAnEmptySnapshot()
    {
        KeyIndex index(std::make_shared<const KeySnapshot>());
        QCOMPARE(found(index, QString(), KeyColumn::User, Qt::AscendingOrder), QString());
        QCOMPARE(found(index, u"a"_s, KeyColumn::User, Qt::DescendingOrder), QString());
    }

    void answersSeveralThreadsAtOnce()
    {
        KeyIndex index(drawnKeys());
        std::array<QString, 4> answers;
        std::vector<std::thread> threads;
        for (QString &answer : answers) {
            threads.emplace_back([&index, &answer] {
                for (int i = 0; i < KeyColumnCount; ++i)
                    answer = found(index, u"an"_s, KeyColumn(i), Qt::AscendingOrder);
                answer = found(index, u"an"_s, KeyColumn::User, Qt::AscendingOrder);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &answer : answers)
            QCOMPARE(answer, u"2 Ann, 3 Anna"_s);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeyQueryTest)
#include "tst_keyquery.moc"

// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotbuilder.h"
#include "models/tables/selectionsummary.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Many = 30'000; // More than are looked at one by one.

// Keys of every kind, in no order.
KeySnapshotPtr manyKeys()
{
    constexpr std::array States{UserState::Valid, UserState::Banned, UserState::Disabled,
                                UserState::Rejected, UserState::Moderated};
    KeySnapshotBuilder builder;
    builder.reserve(Many);
    Scope open;
    open.id = ScopeId(1);
    open.name = u"read"_s;
    if (!builder.setScopes({open}))
        qFatal("The scopes are wrong.");
    for (quint32 id = 1; id <= Many; ++id)
        builder.addKey(KeyId(id), UserId(id), "pppppppp", id % 3 != 0, 0, 0);
    for (quint32 id = 1; id <= Many; ++id) {
        if (id % 11 != 0)
            builder.setUser(UserId(id), "Ann", States[id % States.size()], GroupId(2), {}, 0);
        if (id % 7 != 0)
            builder.addStored(KeyId(id), 0);
    }
    return builder.build();
}

std::vector<Row> shuffled(quint32 count)
{
    std::vector<Row> rows;
    for (quint32 i = 0; i < count; ++i)
        rows.emplace_back(quint32(quint64(i) * 7919 % count));
    return rows;
}

SelectionSummary counted(const KeySnapshot &snapshot, const RowList &rows, int first, int last)
{
    SelectionSummary sum;
    for (int i = first; i <= last; ++i) {
        const std::array one{PositionRange{i, i}};
        const SelectionSummary summary = summaryOf(snapshot, rows, one);
        sum.keys += summary.keys;
        sum.active += summary.active;
        sum.drifted += summary.drifted;
        sum.barred += summary.barred;
        sum.orphans += summary.orphans;
    }
    return sum;
}

} // namespace

class tst_SelectionSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsManyAsItCountsOne_data();
    void countsManyAsItCountsOne();
    void findsTheRowsOfRanges();
};

void tst_SelectionSummary::countsManyAsItCountsOne_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("all") << 0 << int(Many) - 1;
    QTest::newRow("most") << 5 << int(Many) - 70;
    QTest::newRow("some") << 100 << 5000;
}

void tst_SelectionSummary::countsManyAsItCountsOne()
{
    QFETCH(int, first);
    QFETCH(int, last);
    const KeySnapshotPtr snapshot = manyKeys();
    const RowList rows(shuffled(Many));
    const std::array ranges{PositionRange{first, last}};
    const SelectionSummary summary = summaryOf(*snapshot, rows, ranges);
    QCOMPARE(summary, counted(*snapshot, rows, first, last));
    QVERIFY(summary.drifted > 0 && summary.barred > 0 && summary.orphans > 0);
}

void tst_SelectionSummary::findsTheRowsOfRanges()
{
    const KeySnapshotPtr snapshot = manyKeys();
    const RowList rows(shuffled(Many));
    const std::array some{PositionRange{3, 4}, PositionRange{9, 9}};
    RowSet expected(Many);
    for (const size_t position : {3, 4, 9})
        expected.insert(rows.at(position));
    QCOMPARE(rowsWithin(*snapshot, rows, some), expected);
    const std::array all{PositionRange{0, int(Many) - 1}};
    QCOMPARE(rowsWithin(*snapshot, rows, all), RowSet::all(Many));
    QVERIFY(rowsWithin(*snapshot, rows, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SelectionSummary)
#include "tst_selectionsummary.moc"

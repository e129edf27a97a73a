// SPDX-License-Identifier: MIT
#include "models/snapshot/rankedrows.h"
#include "models/snapshot/rowset.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

namespace Chatelaine {

namespace {

// The same set as a RowSet and as what it is compared with.
struct Sample
{
    RowSet rows;
    std::set<quint32> plain;

    Sample(quint32 size, quint32 outOf, QRandomGenerator &random)
        : rows(size)
    {
        for (quint32 row = 0; row < size; ++row) {
            if (random.bounded(outOf) == 0) {
                rows.insert(Row(row));
                plain.insert(row);
            }
        }
    }
};

std::set<quint32> plainly(const RowSet &rows)
{
    std::set<quint32> plain;
    rows.forEach([&plain](Row row) { plain.insert(row.value()); });
    return plain;
}

template<typename Keep>
std::set<quint32> filtered(quint32 size, Keep &&keep)
{
    std::set<quint32> plain;
    for (quint32 row = 0; row < size; ++row) {
        if (keep(row))
            plain.insert(row);
    }
    return plain;
}

} // namespace

class RowSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // At the edges of words and blocks.
    void calculatesAsSetsDo_data()
    {
        QTest::addColumn<quint32>("size");
        for (const quint32 size : {0U, 1U, 63U, 64U, 65U, 1'024U, 1'025U, 40'000U})
            QTest::addRow("%u", size) << size;
    }
    void calculatesAsSetsDo()
    {
        QFETCH(const quint32, size);
        QRandomGenerator random(size);
        for (const quint32 outOf : {1U, 2U, 300U}) {
            const Sample a(size, outOf, random);
            const Sample b(size, 3, random);
            const auto inBoth = [&](quint32 row) {
                return a.plain.contains(row) && b.plain.contains(row);
            };
            QCOMPARE(plainly(a.rows & b.rows), filtered(size, inBoth));
            QCOMPARE(plainly(a.rows - b.rows), filtered(size, [&](quint32 row) {
                         return a.plain.contains(row) && !b.plain.contains(row);
                     }));
            const std::array sets{std::make_shared<const RowSet>(a.rows),
                                  std::make_shared<const RowSet>(b.rows)};
            QCOMPARE(plainly(RowSet::unionOf(size, sets)), filtered(size, [&](quint32 row) {
                         return a.plain.contains(row) || b.plain.contains(row);
                     }));
            QCOMPARE(a.rows.count(), quint32(a.plain.size()));
            QCOMPARE(a.rows.countCommon(b.rows), quint32(filtered(size, inBoth).size()));
            QCOMPARE(a.rows.isEmpty(), a.plain.empty());
        }
        QCOMPARE(RowSet::all(size).count(), size);
        QCOMPARE(RowSet::where(size, [](Row row) { return row.value() % 3 == 0; }).count(),
                 (size + 2) / 3);
        QVERIFY(RowSet::unionOf(size, {}).isEmpty());
    }

    void handsOutItsFirstRows()
    {
        RowSet rows(200);
        for (const quint32 row : {3U, 64U, 130U, 199U})
            rows.insert(Row(row));
        QCOMPARE(rows.first(0), std::vector<Row>());
        QCOMPARE(rows.first(2), (std::vector{Row(3), Row(64)}));
        QCOMPARE(rows.rows(), (std::vector{Row(3), Row(64), Row(130), Row(199)}));
        rows.remove(Row(64));
        QVERIFY(!rows.contains(Row(64)));
        QCOMPARE(rows.first(9).size(), size_t(3));
    }

    void findsARowByItsPosition()
    {
        QRandomGenerator random(7);
        for (const quint32 outOf : {1U, 2U, 40U, 5'000U}) {
            const Sample sample(30'000, outOf, random);
            const RankedRows ranked(sample.rows);
            QCOMPARE(ranked.count(), quint32(sample.plain.size()));
            quint32 position = 0;
            for (const quint32 row : sample.plain)
                QCOMPARE(ranked.at(position++), Row(row));
        }
        QCOMPARE(RankedRows().count(), 0U);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::RowSetTest)
#include "tst_rowset.moc"

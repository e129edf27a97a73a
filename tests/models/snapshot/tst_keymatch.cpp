// SPDX-License-Identifier: MIT
#include "models/snapshot/keymatch.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'767'225'600; // 2026-01-01

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        group 14 "S1 Clerk"
        group 20 HQ
        group 21 hq
        scope 1 read         -
        scope 2 read:tickets 14
        deleted 9
        #      user name     prefix   state    prim second stored            created    last-used  active
        key 1  10   Ann      abcdefgh valid    2    14     read,read:tickets 2025-12-01 2025-12-31 active
        key 2  20   Bob      bbXX1___ banned   14   -      read,read:tickets 2025-01-01 2025-06-01 active
        key 3  30   Änne     cc______ valid    20   -      read              2025-01-01 -          disabled
        key 4  40   -        dd______ deleted  -    -      read,#9           2024-01-01 2025-10-03
        key 5  50   "Ann B"  Ann_____ disabled 21   34     -                 -          -
        key 10 100  Cy       ee______ rejected 2    -      read:tickets      2025-12-31 -          disabled
    )");
}

QString idsOf(const KeySnapshot &snapshot, const RowSet &rows)
{
    QStringList ids;
    rows.forEach([&](Row row) { ids += QString::number(snapshot.keyId(row).value()); });
    return ids.join(u' ');
}

} // namespace

class KeyMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeys_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("keys");
        const auto row = [](const QString &filter, const QString &keys) {
            QTest::newRow(qPrintable(filter)) << filter << keys;
        };
        row(u""_s, u"1 2 3 4 5 10"_s);
        row(u"ann"_s, u"1 3 5"_s);
        row(u"ANN"_s, u"1 3 5"_s);
        row(u"änn"_s, u"1 3 5"_s);
        row(u"\"ann b\""_s, u"5"_s);
        row(u"ann b"_s, u"1 5"_s);
        row(u"1"_s, u"1 2 10"_s);
        row(u"dd"_s, u"4"_s);
        row(u"xyz"_s, u""_s);
        row(u"\"1\n2\""_s, u""_s);
        row(u"user:ann"_s, u"1 3 5"_s);
        row(u"user:b"_s, u"2 5"_s);
        row(u"user:_"_s, u""_s);
        row(u"prefix:ann"_s, u"5"_s);
        row(u"prefix:b"_s, u"1 2"_s);
        row(u"prefix:bbxx"_s, u"2"_s);
        row(u"prefix:1"_s, u"2"_s);
        row(u"id:1"_s, u"1"_s);
        row(u"-id:1"_s, u"2 3 4 5 10"_s);
        row(u"id:6"_s, u""_s);
        row(u"user-id:40"_s, u"4"_s);
        row(u"status:active"_s, u"1 2 4 5"_s);
        row(u"status:disabled"_s, u"3 10"_s);
        row(u"owner:valid"_s, u"1 3"_s);
        row(u"owner:banned"_s, u"2"_s);
        row(u"owner:disabled"_s, u"5"_s);
        row(u"owner:deleted"_s, u"4"_s);
        row(u"owner:rejected"_s, u"10"_s);
        row(u"scope:read"_s, u"1 2 3 4"_s);
        row(u"scope:read:tickets"_s, u"1 2 10"_s);
        row(u"scope:Read"_s, u""_s);
        row(u"scope:#9"_s, u"4"_s);
        row(u"-scope:read"_s, u"5 10"_s);
        row(u"expected:read"_s, u"1 2 3 4 5 10"_s);
        row(u"expected:read:tickets"_s, u"1 2"_s);
        row(u"expected:#9"_s, u"4"_s);
        row(u"expected:nothing"_s, u""_s);
        row(u"group:\"s1 clerk\""_s, u"1 2"_s);
        row(u"group:S1"_s, u""_s);
        row(u"group:hq"_s, u"3 5"_s);
        row(u"group:20"_s, u"3"_s);
        row(u"group:34"_s, u"5"_s);
        row(u"-group:hq"_s, u"1 2 4 10"_s);
        row(u"unused:90d"_s, u"2 3 4 5"_s);
        row(u"unused:91d"_s, u"2 3 5"_s);
        row(u"created:2025-01-01"_s, u"2 3"_s);
        row(u"created:<2025-01-01"_s, u"4"_s);
        row(u"created:<=2025-01-01"_s, u"2 3 4"_s);
        row(u"created:>2025-01-01"_s, u"1 10"_s);
        row(u"created:>=2025-01-01"_s, u"1 2 3 10"_s);
        row(u"created:<90d"_s, u"2 3 4"_s);
        row(u"created:>90d"_s, u"1 10"_s);
        row(u"used:>=2025-06-01"_s, u"1 2 4"_s);
        row(u"used:>2025-06-01"_s, u"1 4"_s);
        row(u"used:>1w"_s, u"1"_s);
        row(u"-used:>1w"_s, u"2 3 4 5 10"_s);
        row(u"never-used"_s, u"3 5 10"_s);
        row(u"drift"_s, u"5 10"_s);
        row(u"orphan"_s, u"4"_s);
        row(u"ghost"_s, u"2 5"_s);
        row(u"no-scope"_s, u"5"_s);
        row(u"-no-scope -drift status:active"_s, u"1 2 4"_s);
    }
    void findsKeys()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, keys);
        const KeySnapshotPtr snapshot = drawnKeys();
        const Result<KeyFilter> parsed = parseKeyFilter(filter);
        QVERIFY(parsed);
        const RowSet rows = matchingRows(*snapshot, *parsed, Now);
        QCOMPARE(idsOf(*snapshot, rows), keys);
        QCOMPARE(rows.count(), quint32(keys.split(u' ', Qt::SkipEmptyParts).size()));
    }

    void findsNothingInAnEmptySnapshot()
    {
        for (const QString &filter : {QString(), u"a"_s, u"-a"_s, u"drift"_s, u"scope:read"_s})
            QVERIFY(matchingRows(KeySnapshot(), *parseKeyFilter(filter), Now).isEmpty());
    }

    // At the edges of the words of a bitmap.
    void countsEveryRowOnce_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 63, 64, 65, 128, 200})
            QTest::addRow("%d", size) << size;
    }
    void countsEveryRowOnce()
    {
        QFETCH(const int, size);
        QString drawing;
        for (int id = 1; id <= size; ++id)
            drawing += u"key %1 %1 Ann x\n"_s.arg(id);
        const KeySnapshotPtr snapshot = keysFromText(drawing);
        const auto count = [&snapshot](const QString &filter) {
            return matchingRows(*snapshot, *parseKeyFilter(filter), Now).count();
        };
        QCOMPARE(count(QString()), quint32(size));
        QCOMPARE(count(u"ann"_s), quint32(size));
        QCOMPARE(count(u"user:ann"_s), quint32(size));
        QCOMPARE(count(u"prefix:x"_s), quint32(size));
        QCOMPARE(count(u"-ann"_s), 0U);
        QCOMPARE(count(u"-bob"_s), quint32(size));
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeyMatchTest)
#include "tst_keymatch.moc"

// SPDX-License-Identifier: MIT
#include "models/snapshot/keysort.h"
#include "tests/support/keysfromtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        group 14 clerks
        group 20 Admins
        scope 1 read  -
        scope 2 write 14
        #     user name  prefix state    prim second stored     created last-used active
        key 1 60   bob   bb     valid    14   -      read,write 300     0         disabled
        key 2 50   Ann   Aa     banned   20   3      read       100     70        active
        key 3 40   -     cc     deleted  -    -      -          200     70        active
        key 4 30   ann   ab     disabled 20   -      write      200     0         disabled
        key 5 20   Äb    BB     valid    14   3,4    -          0       5         active
    )");
}

// Texts of the snapshot's own fields, in the order given.
QString printOrder(const KeySnapshot &snapshot, KeyColumn column)
{
    QStringList ids;
    for (const Row row : sortedRows(snapshot, column))
        ids += QString::number(snapshot.keyId(row).value());
    return ids.join(u' ');
}

} // namespace

class KeySortTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByEveryColumn_data()
    {
        QTest::addColumn<QString>("order");
        const std::array<QString, KeyColumnCount> orders{
            u"3 5 2 4 1"_s, // user: -, ab, ann, ann, bob
            u"2 4 1 5 3"_s, // prefix: aa, ab, bb, bb, cc
            u"2 3 5 1 4"_s, // status
            u"3 5 2 4 1"_s, // scopes: 0 0 1 1 2
            u"5 2 3 4 1"_s, // created
            u"1 4 5 2 3"_s, // last used
            u"1 2 3 4 5"_s, // drift: none, none, none (orphan), 2, 2
            u"1 2 3 4 5"_s, // key id
            u"5 4 3 2 1"_s, // user id
            u"3 2 4 1 5"_s, // user state
            u"3 4 2 1 5"_s, // groups: -, Admins, Admins + 1, clerks, clerks + 2
            u"1 2 3 4 5"_s, // last activity
        };
        for (size_t i = 0; i < orders.size(); ++i)
            QTest::newRow(KeyColumnNames[i].data()) << orders[i];
    }
    void sortsByEveryColumn()
    {
        QFETCH(const QString, order);
        const KeyColumn column =
            keyColumnNamed(QString::fromLatin1(QTest::currentDataTag())).value();
        QCOMPARE(printOrder(*drawnKeys(), column), order);
    }

    void knowsNoOtherColumn()
    {
        QVERIFY(!keyColumnNamed(u"colour"));
        QVERIFY(!keyColumnNamed(u"User"));
        QVERIFY(!keyColumnNamed(u""));
    }

    void sortsNothing()
    {
        for (int i = 0; i < KeyColumnCount; ++i)
            QVERIFY(sortedRows(KeySnapshot(), KeyColumn(i)).empty());
    }

    // Names that differ late, or not at all, or only in length.
    void agreesWithAPlainStableSort()
    {
        QRandomGenerator random(20251121);
        QString drawing;
        for (int id = 1; id <= 2000; ++id) {
            QString name = QString(random.bounded(30), u'n');
            for (int i = random.bounded(4); i > 0; --i)
                name += QChar(char16_t(u'a' + random.bounded(3)));
            drawing += u"key %1 %2 x%3 p valid - - - %4\n"_s.arg(id).arg(id).arg(name).arg(
                random.bounded(2) == 0 ? random.bounded(10) : random.generate() / 2);
        }
        const KeySnapshotPtr snapshot = keysFromText(drawing);
        std::vector<Row> expected;
        for (quint32 row = 0; row < snapshot->size(); ++row)
            expected.push_back(Row(row));
        std::vector<Row> byNumber = expected;
        std::stable_sort(expected.begin(), expected.end(), [&](Row a, Row b) {
            return snapshot->userName(a).toByteArray() < snapshot->userName(b).toByteArray();
        });
        QVERIFY(sortedRows(*snapshot, KeyColumn::User) == expected);
        std::stable_sort(byNumber.begin(), byNumber.end(),
                         [&](Row a, Row b) { return snapshot->created(a) < snapshot->created(b); });
        QVERIFY(sortedRows(*snapshot, KeyColumn::Created) == byNumber);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeySortTest)
#include "tst_keysort.moc"

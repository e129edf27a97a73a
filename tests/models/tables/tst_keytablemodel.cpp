// SPDX-License-Identifier: MIT
#include "models/tables/keytablemodel.h"
#include "models/tables/roles.h"
#include "models/tables/selectionsummary.h"
#include "tests/support/keysfromtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const auto Forum = uR"(
    group 5 "S1 Clerk"   14
    group 2 "Registered" 900
    scope 1 read         - active 10 Read
    scope 2 read:tickets 5 active 20 "Read tickets"
    key 1 101 Ann   aaaaaaaa valid  2 5  read,read:tickets
    key 2 102 Bob   bbbbbbbb banned 2 -  read,read:tickets
    key 3 103 Cid   cccccccc valid  2 -  read
)"_s;

std::vector<Row> allRows(const KeySnapshot &snapshot)
{
    std::vector<Row> rows;
    for (quint32 i = 0; i < snapshot.size(); ++i)
        rows.push_back(Row(i));
    return rows;
}

QString cell(const KeyTableModel &model, int row, KeyColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, int(column)).data(role).toString();
}

// "1 Status,9 User"
QString changedCells(const KeyTableModel &model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data(ChangedRole).toBool())
                cells += u"%1 %2"_s.arg(
                    QString::number(model.keyIdAt(row).value()),
                    model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
    }
    return cells.join(u',');
}

} // namespace

class TestKeyTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn()
    {
        KeyTableModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        model.setContents(snapshot, allRows(*snapshot));
        QCOMPARE(cell(model, 0, KeyColumn::User), u"Ann"_s);
        QCOMPARE(cell(model, 0, KeyColumn::Prefix), u"aaaaaaaa\u2026"_s);
        QCOMPARE(cell(model, 0, KeyColumn::Status), u"active"_s);
        QCOMPARE(cell(model, 0, KeyColumn::Scopes), u"read, read:tickets"_s);
        QCOMPARE(cell(model, 0, KeyColumn::Drift), QString());
        QCOMPARE(cell(model, 0, KeyColumn::KeyId), u"1"_s);
        QCOMPARE(cell(model, 0, KeyColumn::UserId), u"101"_s);
        QCOMPARE(cell(model, 0, KeyColumn::UserState), u"valid"_s);
        QVERIFY(cell(model, 0, KeyColumn::Groups).contains(u"S1 Clerk"_s));
    }

    void saysThatABannedUsersKeyStillWorks()
    {
        KeyTableModel model;
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        model.setContents(snapshot, allRows(*snapshot));
        QCOMPARE(cell(model, 1, KeyColumn::Status), u"active, user banned"_s);
        QCOMPARE(cell(model, 1, KeyColumn::Status, MarkRole).toInt(), int(Mark::Attention));
        QVERIFY(cell(model, 1, KeyColumn::Status, Qt::AccessibleDescriptionRole)
                    .contains(u"still works"_s));
    }

    void countsDrift()
    {
        KeyTableModel model;
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        model.setContents(snapshot, allRows(*snapshot));
        QCOMPARE(cell(model, 1, KeyColumn::Drift), u"1 too many"_s);
        QVERIFY(!cell(model, 1, KeyColumn::Drift, Qt::AccessibleDescriptionRole).isEmpty());
    }

    void announcesOnlyDataWhenTheSameKeysStay()
    {
        KeyTableModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        model.setContents(snapshot, allRows(*snapshot));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const std::vector<KeyId> ann{KeyId(1)};
        model.setContents(snapshot->withActive(ann, false), allRows(*snapshot));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(cell(model, 0, KeyColumn::Status), u"disabled"_s);
    }

    void resetsForOtherKeys()
    {
        KeyTableModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        model.setContents(snapshot, allRows(*snapshot));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setContents(snapshot, std::vector{Row(2), Row(0)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.keyIdAt(0), KeyId(3));
        model.setContents(snapshot, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void marksTheCellsThatARefreshChanged()
    {
        KeyTableModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const KeySnapshotPtr before = keysFromText(Forum);
        const std::vector<KeyId> ann{KeyId(1)};
        const KeySnapshotPtr after = before->withActive(ann, false);
        model.setContents(after, allRows(*after));
        QCOMPARE(changedCells(model), QString());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const auto found =
            std::make_shared<const SnapshotChanges>(SnapshotChanges::between(*before, *after));
        model.setChanges(found);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][2].value<QList<int>>(), QList<int>{ChangedRole});
        QCOMPARE(changes[0][0].toModelIndex(), model.index(0, 0));
        QCOMPARE(changes[0][1].toModelIndex(), model.index(2, KeyColumnCount - 1));
        QCOMPARE(changedCells(model), u"1 Status"_s);
        model.setChanges(found);
        QCOMPARE(changes.count(), 1); // Nothing is new.
        model.setChanges(std::make_shared<const SnapshotChanges>());
        QCOMPARE(changedCells(model), QString());
    }

    void marksKeysWhereverTheyStand()
    {
        KeyTableModel model;
        const KeySnapshotPtr before = keysFromText(Forum);
        const KeySnapshotPtr after =
            keysFromText(Forum + u"    key 9 109 Eve dddddddd valid 2 - read\n"_s);
        model.setChanges(
            std::make_shared<const SnapshotChanges>(SnapshotChanges::between(*before, *after)));
        std::vector<Row> rows = allRows(*after);
        std::reverse(rows.begin(), rows.end());
        model.setContents(after, rows);
        QVERIFY(model.index(0, 0).data(ChangedRole).toBool()); // Every cell of a new key.
        QVERIFY(model.index(0, KeyColumnCount - 1).data(ChangedRole).toBool());
        QCOMPARE(changedCells(model).count(u"9 "_s), KeyColumnCount);
        QCOMPARE(changedCells(model).count(u','), KeyColumnCount - 1);
    }

    // The corner is a picture: a word says the same to those who do not see it.
    void saysThatACellHasChanged()
    {
        KeyTableModel model;
        const KeySnapshotPtr before = keysFromText(Forum);
        const std::vector<KeyId> both{KeyId(1), KeyId(2)};
        const KeySnapshotPtr after = before->withActive(both, false);
        model.setContents(after, allRows(*after));
        model.setChanges(
            std::make_shared<const SnapshotChanges>(SnapshotChanges::between(*before, *after)));
        const QString word = u"Changed by the latest refresh."_s;
        QVERIFY(cell(model, 0, KeyColumn::Status, Qt::AccessibleDescriptionRole).endsWith(word));
        QVERIFY(!cell(model, 0, KeyColumn::User, Qt::AccessibleDescriptionRole).contains(word));
        QVERIFY(!cell(model, 2, KeyColumn::Status, Qt::AccessibleDescriptionRole).contains(word));
        // What is said of the cell anyway is still said.
        const QString drift = cell(model, 1, KeyColumn::Drift, Qt::AccessibleDescriptionRole);
        QVERIFY(!drift.isEmpty() && !drift.contains(word));
    }

    void announcesNoChangesOfNothing()
    {
        KeyTableModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        model.setChanges(std::make_shared<const SnapshotChanges>(
            SnapshotChanges::between(*keysFromText(QString()), *snapshot)));
        QCOMPARE(changes.count(), 0);
    }

    void everyColumnHasATitle()
    {
        const KeyTableModel model;
        for (int i = 0; i < KeyColumnCount; ++i)
            QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void summarisesRanges()
    {
        const KeySnapshotPtr snapshot = keysFromText(Forum);
        const std::vector<KeyId> cid{KeyId(3)};
        const KeySnapshotPtr changed = snapshot->withActive(cid, false);
        const std::vector<Row> rows = allRows(*changed);
        const std::vector<PositionRange> both{{0, 0}, {2, 2}};
        QCOMPARE(summaryOf(*changed, rows, both), (SelectionSummary{2, 1, 0, 0, 0}));
        const std::vector<PositionRange> all{{0, 2}};
        QCOMPARE(summaryOf(*changed, rows, all), (SelectionSummary{3, 2, 1, 1, 0}));
        QCOMPARE(summaryOf(*changed, rows, {}), SelectionSummary{});
    }
};

QTEST_GUILESS_MAIN(TestKeyTableModel)
#include "tst_keytablemodel.moc"

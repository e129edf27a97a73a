// SPDX-License-Identifier: MIT
#include "models/tables/leaktablemodel.h"
#include "models/tables/roles.h"
#include "tests/support/keysfromtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    key 7 100 Ann aaaaaaaa valid   2 - - - 1000 active
    key 8 101 Bob bbbbbbbb valid   2 - - - -    disabled
    key 9 102 -   cccccccc deleted - - - - -    active
)"_s;

std::vector<Leak> leaks()
{
    return {{KeyId(7), LeakMatch::WholeToken, 3, {{u"/var/log/a.log"_s, 12}, {{}, 1}}},
            {KeyId(9), LeakMatch::WholeToken, 1, {{{}, 4}}},
            {KeyId(7), LeakMatch::Fragment, 1, {{{}, 5}}}};
}

QString print(const LeakTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LeakColumnCount; ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

} // namespace

class TestLeakTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseWhatWhenAndWhere();
    void followsTheSnapshot();
    void marksTheStatus();
    void hasATitleForEachColumn();
};

void TestLeakTableModel::saysWhoseWhatWhenAndWhere()
{
    LeakTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLeaks(leaks(), keysFromText(Forum));
    QCOMPARE(print(model), u"Ann | aaaaaaaa... | Whole token | active | 1970-01-01T00:16:40Z | 3 |"
                           " /var/log/a.log, line 12\n"
                           "User 102 (deleted) | cccccccc... | Whole token | active, user deleted |"
                           "  | 1 | Pasted text, line 4\n"
                           "Ann | aaaaaaaa... | Fragment | active | 1970-01-01T00:16:40Z | 1 |"
                           " Pasted text, line 5"_s);
    QCOMPARE(model.keyCount(LeakMatch::WholeToken), 2);
    QCOMPARE(model.keyCount(LeakMatch::Fragment), 0); // Of a key that is found anyway.
    QCOMPARE(model.activeKeys(), 2);
    model.setLeaks({}, keysFromText(Forum));
    QCOMPARE(model.rowCount(), 0);
}

void TestLeakTableModel::followsTheSnapshot()
{
    LeakTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLeaks(leaks(), keysFromText(Forum));
    QSignalSpy changed(&model, &LeakTableModel::dataChanged);
    model.setSnapshot(keysFromText(u"key 7 100 Ann aaaaaaaa valid 2 - - - - disabled"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, int(LeakColumn::Status)).data().toString(), u"disabled"_s);
    QCOMPARE(model.index(1, int(LeakColumn::User)).data().toString(), u"Key 9"_s);
    QCOMPARE(model.keyAt(0), Row(0));
    QCOMPARE(model.keyAt(1), std::nullopt);
    QCOMPARE(model.activeKeys(), 0);
}

void TestLeakTableModel::marksTheStatus()
{
    LeakTableModel model;
    model.setLeaks(leaks(), keysFromText(Forum));
    const QModelIndex status = model.index(0, int(LeakColumn::Status));
    QCOMPARE(Mark(status.data(MarkRole).toInt()), Mark::Active);
    QCOMPARE(model.index(0, int(LeakColumn::LastUsed)).data(SortRole).toLongLong(), 1000);
    QCOMPARE(model.index(0, 0).data(KeyIdRole).toUInt(), 7U);
}

void TestLeakTableModel::hasATitleForEachColumn()
{
    const LeakTableModel model;
    for (int column = 0; column < LeakColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestLeakTableModel)
#include "tst_leaktablemodel.moc"

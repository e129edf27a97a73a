// SPDX-License-Identifier: MIT
#include "models/tables/groupfiltermodel.h"
#include "models/tables/grouplistmodel.h"
#include "tests/support/keysfromtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    group 5 "S1 Clerk" 14
    group 14 Ängström 1200
    group 2 Registered 3
    key 1 101 Ann kkkkkkk1 valid 2 5 - - - active
    key 2 102 Bob kkkkkkk2 valid 2 - - - - disabled
)"_s;

QString print(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex title = model.index(row, GroupListModel::Title);
        const bool isChosen = title.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        lines += u"%1 %2 %3 %4"_s.arg(isChosen ? u"x"_s : u"-"_s, title.data().toString(),
                                      model.index(row, GroupListModel::Members).data().toString(),
                                      model.index(row, GroupListModel::Keys).data().toString());
    }
    return lines.join(u'\n');
}

} // namespace

class tst_GroupListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsGroupsWithMembersAndKeys();
    void ticksBySetData();
    void keepsTheChoiceOverARefresh();
    void ticksNothingWhenForbidden();
    void findsByTitleAndNumber_data();
    void findsByTitleAndNumber();
    void searchesThreeHundredGroups();
};

void tst_GroupListModel::listsGroupsWithMembersAndKeys()
{
    GroupListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSnapshot(keysFromText(Forum));
    model.setChoice(GroupChoice::fromCsv(u"5,34"_s));
    QCOMPARE(print(model), u"- Ängström 1,200 0\n- Registered 3 2\nx S1 Clerk 14 1"_s);
}

void tst_GroupListModel::ticksBySetData()
{
    GroupListModel model;
    model.setSnapshot(keysFromText(Forum));
    model.setChoice(GroupChoice::fromCsv(u"34,5"_s));
    QSignalSpy changed(&model, &GroupListModel::choiceChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.choice().toCsv(), u"34,5,14"_s);
    QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.choice().toCsv(), u"34,14"_s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
}

void tst_GroupListModel::keepsTheChoiceOverARefresh()
{
    GroupListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSnapshot(keysFromText(Forum));
    model.setChoice(GroupChoice::fromCsv(u"5,14"_s));
    model.setSnapshot(keysFromText(R"(group 5 "S1 Clerk" 15)"));
    QCOMPARE(print(model), u"x S1 Clerk 15 0"_s);
    QCOMPARE(model.choice().toCsv(), u"5,14"_s);
}

void tst_GroupListModel::ticksNothingWhenForbidden()
{
    GroupListModel model;
    model.setSnapshot(keysFromText(Forum));
    model.setTicking(GroupListModel::Ticking::Forbidden);
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.choice().isEmpty());
}

void tst_GroupListModel::findsByTitleAndNumber_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << u""_s << u"Ängström,Registered,S1 Clerk"_s;
    QTest::newRow("part") << u"ist"_s << u"Registered"_s;
    QTest::newRow("case") << u"s1 CLERK"_s << u"S1 Clerk"_s;
    QTest::newRow("accents") << u"angstrom"_s << u"Ängström"_s;
    QTest::newRow("blanks around") << u"  clerk "_s << u"S1 Clerk"_s;
    QTest::newRow("words apart") << u"clerk s1"_s << u"S1 Clerk"_s;
    QTest::newRow("number") << u"#14"_s << u"Ängström"_s;
    QTest::newRow("no such group") << u"zzz"_s << u""_s;
}

void tst_GroupListModel::findsByTitleAndNumber()
{
    QFETCH(QString, search);
    QFETCH(QString, found);
    GroupListModel model;
    GroupFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    model.setSnapshot(keysFromText(Forum));
    filter.setSearch(search);
    QStringList titles;
    for (int row = 0; row < filter.rowCount(); ++row)
        titles += filter.index(row, 0).data().toString();
    QCOMPARE(titles.join(u','), found);
}

void tst_GroupListModel::searchesThreeHundredGroups()
{
    GroupListModel model;
    GroupFilterModel filter(model);
    QString text;
    for (int i = 1; i <= 300; ++i)
        text += u"group %1 \"Group %2\" 10\n"_s.arg(i).arg(i, 3, 10, QLatin1Char('0'));
    model.setSnapshot(keysFromText(text));
    QCOMPARE(filter.rowCount(), 300);
    filter.setSearch(u"group 29"_s); // 029, 129, 229 and 290 to 299
    QCOMPARE(filter.rowCount(), 13);
    // A tick behind the filter goes to the right group.
    QVERIFY(filter.setData(filter.index(12, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.choice().toCsv(), u"299"_s);
}

QTEST_GUILESS_MAIN(tst_GroupListModel)
#include "tst_grouplistmodel.moc"

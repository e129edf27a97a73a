// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"
#include "models/tables/impactcounts.h"
#include "models/tables/impactmodel.h"
#include "tests/support/keysfromtext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'763'683'200; // 2025-11-21

const auto Forum = uR"(
    group 5 "S1 Clerk" 14
    group 14 HQ 3
    scope 1 read 5,14 active 10 Read
    scope 2 read:tickets 14 active 20 "Read tickets"
    key 1 101 zoe kkkkkkk1 valid 2 5 read - 2025-11-19 active
    key 2 102 <b>Bob</b> kkkkkkk2 valid 5 14 read,read:tickets - - disabled
    key 3 103 Ann kkkkkkk3 valid 2 5 read - 2025-08-23 active
    key 4 104 - kkkkkkk4 deleted 2 - read - 2025-11-20 active
    key 5 105 Cat kkkkkkk5 valid 2 - read - - active
)"_s;

ScopeEdit editOf(const KeySnapshot &snapshot, const QString &groups)
{
    ScopeEdit edit;
    edit.base = snapshot.scopes()[0];
    edit.wanted = edit.base;
    edit.wanted.groupCsv = groups;
    return edit;
}

QString print(const ImpactModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {ImpactModel::User, ImpactModel::Because, ImpactModel::Status})
            cells += model.index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

} // namespace

class tst_ImpactModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoLosesAndByWhichGroupTheyHadIt();
    void namesWhoGainsAndByWhichGroup();
    void saysWhenEveryKeyGains();
    void countsActiveAndRecentlyUsedKeys();
};

void tst_ImpactModel::namesWhoLosesAndByWhichGroupTheyHadIt()
{
    const KeySnapshotPtr snapshot = keysFromText(Forum);
    const ScopeEdit edit = editOf(*snapshot, u"99"_s);
    const Impact impact = impactOf(*snapshot, edit);
    ImpactModel model(ImpactKind::Losses);
    const QAbstractItemModelTester tester(&model);
    model.setContents({snapshot, impact.losses, edit.base.groups(), true, Now});
    QCOMPARE(print(model), u"<b>Bob</b> | S1 Clerk, HQ | disabled\n"
                           "Ann | S1 Clerk | active\n"
                           "Cat | Held against the rule | active\n"
                           "zoe | S1 Clerk | active"_s);
    model.setContents({snapshot, impact.leftWithNone, edit.base.groups(), true, Now});
    QCOMPARE(model.rowCount(), 3);
    model.setContents({snapshot, {}, {}, true, Now});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ImpactModel::namesWhoGainsAndByWhichGroup()
{
    const KeySnapshotPtr snapshot = keysFromText(Forum);
    ScopeEdit edit = editOf(*snapshot, u"14,5"_s);
    edit.base = edit.wanted = snapshot->scopes()[1];
    edit.wanted.groupCsv = u"14,5"_s;
    ImpactModel model(ImpactKind::Gains);
    model.setContents({snapshot, impactOf(*snapshot, edit).gains, edit.wanted.groups(), true, Now});
    QCOMPARE(print(model), u"Ann | S1 Clerk | active\nzoe | S1 Clerk | active"_s);
}

void tst_ImpactModel::saysWhenEveryKeyGains()
{
    const KeySnapshotPtr snapshot = keysFromText(Forum);
    ScopeEdit edit;
    edit.base = edit.wanted = snapshot->scopes()[1];
    edit.wanted.groupCsv.clear();
    ImpactModel model(ImpactKind::Gains);
    model.setContents({snapshot, impactOf(*snapshot, edit).gains, {}, true, Now});
    QCOMPARE(print(model), u"Ann | Every key | active\nCat | Every key | active\n"
                           "zoe | Every key | active"_s);
}

void tst_ImpactModel::countsActiveAndRecentlyUsedKeys()
{
    const KeySnapshotPtr snapshot = keysFromText(Forum);
    QCOMPARE(impactCounts(*snapshot, RowSet::all(5), Now), (ImpactCounts{5, 4, 2}));
    QCOMPARE(impactCounts(*snapshot, {}, Now), ImpactCounts{});
}

QTEST_GUILESS_MAIN(tst_ImpactModel)
#include "tst_impactmodel.moc"

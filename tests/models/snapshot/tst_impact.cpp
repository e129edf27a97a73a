// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Stored grants differ from the rule on purpose: impact is measured against what is stored.
KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        scope 1 read  -
        scope 2 write 14
        scope 3 old   14 inactive
        deleted 9
        key 1 10 Ann aaaaaaaa valid   2  14 read,write
        key 2 20 Bob bbbbbbbb banned  14 -  write       - - disabled
        key 3 30 Cy  cccccccc valid   20 3  read
        key 4 40 Di  dddddddd valid   20 -  write,old,#9
        key 5 50 -   eeeeeeee deleted -  -  write
        key 6 60 Eve ffffffff valid   14 -  -
    )");
}

ScopeEdit updateOf(const KeySnapshot &snapshot, int index)
{
    const Scope &scope = snapshot.scopes()[size_t(index)];
    return {ScopeEditKind::Update, scope, scope, EveryoneConsent::Withheld};
}

QString printImpact(const KeySnapshot &snapshot, const ScopeEdit &edit)
{
    const Impact impact = impactOf(snapshot, edit);
    return u"%1gains: %2; losses: %3; none left: %4"_s.arg(
        impact.opensToEveryone ? u"OPEN "_s : QString(), print(snapshot, impact.gains),
        print(snapshot, impact.losses), print(snapshot, impact.leftWithNone));
}

} // namespace

class ImpactTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsStoredGrantsInLineEvenWhenNothingIsEdited()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QCOMPARE(printImpact(*snapshot, updateOf(*snapshot, 1)),
                 u"gains: 6 Eve; losses: 4 Di; none left: 4 Di"_s);
    }

    void showsWhoGainsAndLosesByOtherGroups()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit = updateOf(*snapshot, 1);
        edit.wanted.groupCsv = u"20"_s;
        QCOMPARE(printImpact(*snapshot, edit),
                 u"gains: 3 Cy; losses: 1 Ann, 2 Bob; none left: 2 Bob"_s);
    }

    void showsWhenAScopeOpens()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit = updateOf(*snapshot, 1);
        edit.wanted.groupCsv = u"-3,x"_s;
        QCOMPARE(printImpact(*snapshot, edit), u"OPEN gains: 3 Cy, 6 Eve; losses: ; none left: "_s);
    }

    // The key without user keeps its row, as in the site.
    void takesTheRowsOfADeactivatedScope()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit = updateOf(*snapshot, 1);
        edit.wanted.isActive = false;
        QCOMPARE(printImpact(*snapshot, edit),
                 u"gains: ; losses: 1 Ann, 2 Bob, 4 Di; none left: 2 Bob, 4 Di"_s);
    }

    void grantsAnActivatedScope()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit = updateOf(*snapshot, 2);
        edit.wanted.isActive = true;
        QCOMPARE(printImpact(*snapshot, edit),
                 u"gains: 1 Ann, 2 Bob, 6 Eve; losses: 4 Di; none left: "_s);
    }

    void takesAllRowsOfADeletedScopeOrphansIncluded()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit = updateOf(*snapshot, 1);
        edit.kind = ScopeEditKind::Delete;
        QCOMPARE(printImpact(*snapshot, edit),
                 u"gains: ; losses: 1 Ann, 2 Bob, 4 Di, 5 -; none left: 2 Bob, 4 Di, 5 -"_s);
    }

    void leavesNobodyWorseOffByDeletingAnInactiveScope()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            scope 1 old 14 inactive
            key 1 10 Ann aaaaaaaa valid 14 - old
        )");
        ScopeEdit edit = updateOf(*snapshot, 0);
        edit.kind = ScopeEditKind::Delete;
        QCOMPARE(printImpact(*snapshot, edit), u"gains: ; losses: 1 Ann; none left: "_s);
    }

    void grantsACreatedScope()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit{ScopeEditKind::Create, {}, {}, EveryoneConsent::Withheld};
        edit.wanted.groupCsv = u"3,14"_s;
        QCOMPARE(printImpact(*snapshot, edit),
                 u"gains: 1 Ann, 2 Bob, 3 Cy, 6 Eve; losses: ; none left: "_s);
        edit.wanted.groupCsv.clear();
        QCOMPARE(printImpact(*snapshot, edit),
                 u"OPEN gains: 1 Ann, 2 Bob, 3 Cy, 4 Di, 6 Eve; losses: ; none left: "_s);
        edit.wanted.isActive = false;
        QCOMPARE(printImpact(*snapshot, edit), u"gains: ; losses: ; none left: "_s);
    }

    void hasNoneOnAScopeThatIsGone()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        for (const quint32 id : {9U, 77U}) {
            ScopeEdit edit = updateOf(*snapshot, 1);
            edit.base.id = ScopeId(id);
            QCOMPARE(printImpact(*snapshot, edit), u"gains: ; losses: ; none left: "_s);
        }
    }

    void countsGrantRows()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        ScopeEdit edit = updateOf(*snapshot, 1);
        edit.wanted.groupCsv = u"20"_s;
        const Impact impact = impactOf(*snapshot, edit);
        QCOMPARE(impact.granted(), 1);
        QCOMPARE(impact.revoked(), 2);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ImpactTest)
#include "tst_impact.moc"

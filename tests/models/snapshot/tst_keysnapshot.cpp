// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshot.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        group 20 hq
        group 14 "S1 Clerk"
        group 3  Admin
        group 4  admin
        scope 1 read   -
        scope 2 write  14
        scope 3 closed 14 inactive
        key 7 100 Ann aaaaaaaa valid   2  14 read       2025-01-31 1000
        key 9 102 -   bbbbbbbb deleted -  -  read       -          -    disabled
        key 12 90 Bob cccccccc banned  14 -  read,write
    )");
}

} // namespace

class KeySnapshotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeTheFirstLoad()
    {
        const KeySnapshot snapshot;
        QCOMPARE(snapshot.size(), 0U);
        QVERIFY(snapshot.groups().empty());
        QVERIFY(!snapshot.rowOf(KeyId(0)));
    }

    void findsRowsByKeyAndUser()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QCOMPARE(snapshot->rowOf(KeyId(9)), Row(1));
        QVERIFY(!snapshot->rowOf(KeyId(8)));
        QVERIFY(!snapshot->rowOf(KeyId(13)));
        QCOMPARE(snapshot->rowOf(UserId(90)), Row(2));
        QCOMPARE(snapshot->rowOf(UserId(102)), Row(1));
        QVERIFY(!snapshot->rowOf(UserId(91)));
    }

    void handsOutWholeKeysAndUsers()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        const ApiKey key = snapshot->key(Row(0));
        QCOMPARE(key, (ApiKey{KeyId(7), UserId(100), "aaaaaaaa", true, 1738281600, 1000}));
        const User user = snapshot->user(Row(0)).value();
        QCOMPARE(user.name, "Ann");
        QCOMPARE(user.groups(), GroupSet::fromCsv("2,14"));
        const KeyAsSeen seen = snapshot->asSeen(Row(1));
        QCOMPARE(seen.id, KeyId(9));
        QCOMPARE(seen.user, UserId(102));
        QCOMPARE(seen.prefix, "bbbbbbbb");
        QVERIFY(!seen.isActive);
    }

    void ordersGroupsByTitleThenId()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QStringList titles;
        for (const UserGroup &group : snapshot->groups())
            titles += QString::number(group.id.value()) + u' ' + group.title;
        QCOMPARE(titles.join(u", "_s), u"3 Admin, 4 admin, 20 hq, 14 S1 Clerk"_s);
        QCOMPARE(snapshot->group(GroupId(14))->title, u"S1 Clerk"_s);
        QCOMPARE(snapshot->groupTitle(GroupId(34)), u"#34"_s);
        QVERIFY(!snapshot->group(GroupId(34)));
    }

    void comparesScopeNamesByBytes()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QCOMPARE(snapshot->scopeIndexNamed(u"write"), 1);
        QCOMPARE(snapshot->scopeIndexNamed(u"Write"), -1);
    }

    void explainsAKey()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QStringList reasons;
        for (const ScopeExplanation &one : snapshot->explain(Row(0)))
            reasons += one.scope + u' ' + scopeReasonName(one.reason);
        QCOMPARE(reasons.join(u", "_s),
                 u"read open-to-everyone, write in-group, closed scope-inactive"_s);
        QCOMPARE(snapshot->explain(Row(1)).front().reason, ScopeReason::UserGone);
    }

    void changesActiveFlagsAndSharesTheRest()
    {
        const KeySnapshotPtr before = drawnKeys();
        const KeySnapshotPtr after =
            before->withActive(std::array{KeyId(7), KeyId(8), KeyId(12)}, false);
        QVERIFY(before->isActive(Row(0)));
        QVERIFY(!after->isActive(Row(0)));
        QVERIFY(!after->isActive(Row(1)));
        QVERIFY(!after->isActive(Row(2)));
        QCOMPARE(after->foldedText().data(), before->foldedText().data());
        QCOMPARE(&after->memberships(), &before->memberships());
        const KeySnapshotPtr back = after->withActive(std::array{KeyId(7), KeyId(12)}, true);
        QCOMPARE(print(*back), print(*before));
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeySnapshotTest)
#include "tst_keysnapshot.moc"

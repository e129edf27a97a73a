// SPDX-License-Identifier: MIT
#include "models/snapshot/cardmaker.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// "primary 2 Registered | secondary 14 S1 Clerk by userUpgrade-3"
QString printGroups(const KeyCard &card)
{
    QStringList groups;
    for (const CardGroup &group : card.groups) {
        QString text = group.kind == MembershipKind::Primary ? u"primary "_s : u"secondary "_s;
        text += QString::number(group.id.value()) + u' ' + group.title;
        for (const QByteArray &change : group.because)
            text += u" by "_s + QString::fromUtf8(change);
        groups += text.trimmed();
    }
    return groups.join(u" | "_s);
}

// "read stored expected, old stored inactive"
QString printScopes(const KeyCard &card)
{
    QStringList scopes;
    for (const ScopeExplanation &scope : card.scopes)
        scopes += scope.scope + (scope.isStored ? u" stored"_s : QString()) +
                  (scope.isExpected ? u" expected"_s : QString()) +
                  (scope.isScopeActive ? QString() : u" inactive"_s);
    return scopes.join(u", "_s);
}

const KeySnapshotPtr &forum()
{
    static const KeySnapshotPtr snapshot = keysFromText(R"(
        group 2 Registered
        group 14 "S1 Clerk"
        group 20 HQ
        scope 1 read -
        scope 2 hq   20
        scope 3 old  - inactive
        deleted 9
        #   id user name prefix   state   primary secondary    stored     created    last-used active
        key 7  100  Ann  aaaaaaaa valid   2       20,14,99,2,0 read,hq    2025-01-31 1000      active
        key 8  101  -    bbbbbbbb deleted -       -            hq,#9      -          -         disabled
        key 9  102  Bob  cccccccc banned  14      -            read,old   -          -         active
    )");
    return snapshot;
}

KeyCard cardOfKey(quint32 id, const UserFacts &facts = {})
{
    return cardOf(*forum(), forum()->rowOf(KeyId(id)).value(), facts);
}

} // namespace

class CardMakerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsThePrimaryGroupFirstAndTheOthersByTitle()
    {
        QCOMPARE(
            printGroups(cardOfKey(7)),
            u"primary 2 Registered | secondary 99 | secondary 20 HQ | secondary 14 S1 Clerk"_s);
    }

    void tellsWhichChangesGaveAGroup()
    {
        UserFacts facts;
        facts.groupChanges = std::vector<GroupChange>{
            {"userUpgrade-3", "14, 20"}, {"ugPromotion5", "20,2"}, {"odd", "0,abc"}};
        QCOMPARE(printGroups(cardOfKey(7, facts)),
                 u"primary 2 Registered | secondary 99 | secondary 20 HQ by userUpgrade-3 by "
                 "ugPromotion5 | secondary 14 S1 Clerk by userUpgrade-3"_s);
    }

    void gathersWhatIsKnownOfAKey()
    {
        const KeyCard card = cardOfKey(7);
        QVERIFY(card.key.has_value());
        QCOMPARE(card.key->id, KeyId(7));
        QCOMPARE(card.key->prefix, QByteArray("aaaaaaaa"));
        QCOMPARE(card.userId, UserId(100));
        QCOMPARE(card.user.value().name, QByteArray("Ann"));
        QCOMPARE(card.userState(), UserState::Valid);
        QCOMPARE(printScopes(card), u"read stored expected, hq stored expected, old inactive"_s);
        QCOMPARE(card.deletedScopes, 0);
        QVERIFY(!card.drift.has_value());
        QCOMPARE(card.takenAt, forum()->takenAt());
    }

    void knowsNoGroupsOfAGoneUser()
    {
        const KeyCard card = cardOfKey(8);
        QVERIFY(!card.user.has_value());
        QCOMPARE(card.userId, UserId(101));
        QCOMPARE(card.userState(), UserState::Deleted);
        QVERIFY(card.groups.empty());
        QCOMPARE(printScopes(card), u"read, hq stored expected, old inactive"_s);
        QCOMPARE(card.deletedScopes, 1);
        QVERIFY(!card.drift.has_value());
    }

    void tellsWhyAKeyDrifted()
    {
        const KeyCard card = cardOfKey(9);
        QCOMPARE(printScopes(card), u"read stored expected, hq, old stored inactive"_s);
        QCOMPARE(card.drift.value(), DriftCause::InactiveScope);
    }

    void tellsWhatAKeyWouldGet()
    {
        User zoe;
        zoe.id = UserId(200);
        zoe.name = "Zoe";
        zoe.primaryGroup = GroupId(2);
        zoe.secondaryGroups = "20";
        const KeyCard card = cardOf(*forum(), zoe);
        QVERIFY(!card.key.has_value());
        QCOMPARE(card.userId, UserId(200));
        QCOMPARE(printGroups(card), u"primary 2 Registered | secondary 20 HQ"_s);
        QCOMPARE(printScopes(card), u"read expected, hq expected, old inactive"_s);
        QVERIFY(!card.drift.has_value());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::CardMakerTest)
#include "tst_cardmaker.moc"

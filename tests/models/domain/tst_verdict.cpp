// SPDX-License-Identifier: MIT
#include "models/domain/verdict.h"
#include "models/snapshot/cardmaker.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const KeySnapshotPtr &forum()
{
    static const KeySnapshotPtr snapshot = keysFromText(R"(
        group 2 Registered
        group 14 "S1 Clerk"
        group 20 HQ
        group 21 Admin
        group 30 Lab
        scope 1 read         2
        scope 2 read:tickets 20,21
        scope 3 old          2  inactive
        scope 4 nobody       -3
        scope 5 lab          30 inactive
        deleted 9
        #   id user name     prefix   state    primary secondary stored             created last-used active
        key 1  101  works    aaaaaaa1 valid    2       20        read,read:tickets  -       -         active
        key 2  102  one      aaaaaaa2 valid    2       -         read               -       -         active
        key 3  103  off      aaaaaaa3 valid    2       -         read               -       -         disabled
        key 4  104  missing  aaaaaaa4 valid    2       -         -                  -       -         active
        key 5  105  far      aaaaaaa5 valid    14      -         -                  -       -         active
        key 6  106  old      aaaaaaa6 valid    14      -         old                -       -         active
        key 7  107  deleted  aaaaaaa7 valid    14      -         #9                 -       -         active
        key 8  108  -        aaaaaaa8 deleted  -       -         read               -       -         active
        key 9  109  -        aaaaaaa9 deleted  -       -         -                  -       -         active
        key 10 110  banned   aaaaaab1 banned   2       -         read               -       -         active
        key 11 111  barred   aaaaaab2 disabled 2       -         read               -       -         active
        key 12 112  rejected aaaaaab3 rejected 2       -         read               -       -         active
        key 13 113  offfar   aaaaaab4 valid    14      -         -                  -       -         disabled
        key 14 114  more     aaaaaab5 valid    2       -         read,read:tickets  -       -         active
        key 15 115  swapped  aaaaaab6 valid    2       -         read:tickets       -       -         active
        key 16 116  rest     aaaaaab7 valid    2       -         read,old           -       -         active
        key 17 117  less     aaaaaab8 valid    2       20        read               -       -         active
        key 18 118  lab      aaaaaab9 valid    30      -         lab                -       -         active
        key 19 119  labnone  aaaaaac1 valid    30      -         -                  -       -         active
    )");
    return snapshot;
}

KeyCard cardOfKey(quint32 id) { return cardOf(*forum(), forum()->rowOf(KeyId(id)).value()); }

KeyCard cardOfUser(qint64 group)
{
    User user;
    user.id = UserId(200);
    user.name = "Zoe";
    user.primaryGroup = GroupId(group);
    return cardOf(*forum(), user);
}

} // namespace

class VerdictTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of layouts whose grants are not read every key seems to have no scope.
    void leavesOpenWhatIsNotKnown()
    {
        KeyCard card = cardOfKey(4);
        card.knowsGrants = false;
        QCOMPARE(QString(keyVerdictName(verdictOf(card))), u"not-known"_s);
        QVERIFY(verdictSentence(card).contains(u"cannot be told"_s));
        QCOMPARE(nearestRemedy(card), QString());
        const Prediction prediction = predict(card, nullptr);
        QCOMPARE(prediction.status, 0);
        QCOMPARE(prediction.reasons.front().reason, ApiReason::GrantsUnknown);
        QCOMPARE(predictUnknownRoute(card, u"/x"_s).status, 0);
        card.key->isActive = false; // That is known.
        QCOMPARE(predict(card, nullptr).status, 401);
        QCOMPARE(nearestRemedy(card), u"An admin would need to enable the key."_s);
        card.key.reset();
        QCOMPARE(predict(card, nullptr).status, 401);
        QCOMPARE(nearestRemedy(card), QString());
    }

    void judges_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, int key, const QString &verdict,
                            const QString &sentence, const QString &remedy) {
            QTest::newRow(name) << key << verdict << sentence << remedy;
        };
        const QString works = u"works"_s;
        const QString ghost = u"works-as-ghost"_s;
        row("works", 1, works, u"Works: the API accepts it for read and read:tickets."_s, {});
        row("works for one", 2, works, u"Works: the API accepts it for read."_s, {});
        row("disabled", 3, u"disabled"_s, u"Will be refused (401), because the key is disabled."_s,
            u"An admin would need to enable the key."_s);
        row("not granted yet", 4, u"scopeless"_s,
            u"Will be refused (401), because the key has no scope."_s,
            u"A recompute would grant read."_s);
        row("no group", 5, u"scopeless"_s,
            u"Will be refused (401), because the key has no scope."_s,
            u"The user would need to join Registered to get the scope read."_s);
        row("inactive scope", 6, u"only-inactive-scopes"_s,
            u"Will be refused (401), because all scopes of the key are inactive or deleted."_s,
            u"The user would need to join Registered to get the scope read."_s);
        const QString ifActive =
            u"It would work if the scope lab were active, which only an admin can change."_s;
        row("a scope that is only switched off", 18, u"only-inactive-scopes"_s,
            u"Will be refused (401), because all scopes of the key are inactive or deleted."_s,
            ifActive);
        row("the same, not stored any more", 19, u"scopeless"_s,
            u"Will be refused (401), because the key has no scope."_s, ifActive);
        row("deleted scope", 7, u"only-inactive-scopes"_s,
            u"Will be refused (401), because all scopes of the key are inactive or deleted."_s,
            u"The user would need to join Registered to get the scope read."_s);
        row("deleted user", 8, ghost,
            u"Works although its user is deleted: the API does not look at the user, and accepts "
            "it for read."_s,
            {});
        row("deleted user, no scope", 9, u"scopeless"_s,
            u"Will be refused (401), because the key has no scope."_s, {});
        row("banned", 10, ghost,
            u"Works although its user is banned: the API does not look at the user, and accepts "
            "it for read."_s,
            {});
        row("disabled user", 11, ghost,
            u"Works although its user is disabled: the API does not look at the user, and accepts "
            "it for read."_s,
            {});
        row("rejected user", 12, ghost,
            u"Works although its user was rejected: the API does not look at the user, and "
            "accepts it for read."_s,
            {});
        row("disabled, no group", 13, u"disabled"_s,
            u"Will be refused (401), because the key is disabled."_s,
            u"An admin would need to enable the key, and it would still be refused, because it "
            "has no active scope. The user would need to join Registered to get the scope read."_s);
        row("too much", 14, works, u"Works: the API accepts it for read and read:tickets."_s,
            u"A recompute would take away read:tickets."_s);
        row("other ones", 15, works, u"Works: the API accepts it for read:tickets."_s,
            u"A recompute would grant read and take away read:tickets."_s);
        row("old rest", 16, works, u"Works: the API accepts it for read."_s,
            u"A recompute would remove grants that the API ignores already."_s);
        row("too little", 17, works, u"Works: the API accepts it for read."_s,
            u"A recompute would grant read:tickets."_s);
    }
    void judges()
    {
        QFETCH(const int, key);
        QFETCH(const QString, verdict);
        QFETCH(const QString, sentence);
        QFETCH(const QString, remedy);
        const KeyCard card = cardOfKey(quint32(key));
        QCOMPARE(QString(keyVerdictName(verdictOf(card))), verdict);
        QCOMPARE(verdictSentence(card), sentence);
        QCOMPARE(nearestRemedy(card), remedy);
    }

    void judgesAUserWithoutAKey()
    {
        const KeyCard member = cardOfUser(2);
        QCOMPARE(QString(keyVerdictName(verdictOf(member))), u"no-key"_s);
        QCOMPARE(verdictSentence(member),
                 u"There is no key: the API has nothing to accept from this user."_s);
        QCOMPARE(nearestRemedy(member),
                 u"The user can make a key on the site; it would get read."_s);
        QCOMPARE(nearestRemedy(cardOfUser(14)),
                 u"The user can make a key on the site, but it would get no scope and be refused. "
                 "The user would need to join Registered to get the scope read."_s);
    }

    // Nobody who is kept out of the site can make one there.
    void promisesNoKeyToABarredUser_data()
    {
        QTest::addColumn<UserState>("state");
        QTest::newRow("banned") << UserState::Banned;
        QTest::newRow("disabled") << UserState::Disabled;
        QTest::newRow("rejected") << UserState::Rejected;
    }
    void promisesNoKeyToABarredUser()
    {
        QFETCH(const UserState, state);
        for (const qint64 group : {2, 14}) {
            KeyCard card = cardOfUser(group);
            card.user->state = state;
            QCOMPARE(nearestRemedy(card),
                     u"The user is banned, disabled or rejected, and cannot make a key on the "
                     "site."_s);
        }
    }

    void sendsNobodyToADeletedGroup()
    {
        const KeySnapshotPtr gated = keysFromText(R"(
            group 2 Registered
            group 20 HQ
            scope 1 gone 67
            scope 2 half 67,20
            key 1  101  far  aaaaaaa1 valid    2       -         -      -       -         active
        )");
        const KeyCard card = cardOf(*gated, gated->rowOf(KeyId(1)).value());
        QCOMPARE(remedyForScope(card, u"gone"_s), QString());
        const QString remedy = u"The user would need to join HQ to get the scope half."_s;
        QCOMPARE(remedyForScope(card, u"half"_s), remedy);
        QCOMPARE(nearestRemedy(card), remedy);
    }

    // A gate may name fifty groups, and nobody reads such a sentence out.
    void namesSomeOfManyGroups()
    {
        const KeySnapshotPtr gated = keysFromText(R"(
            group 2 Registered
            group 11 A
            group 12 B
            group 13 C
            group 14 D
            group 15 E
            group 16 F
            group 17 G
            group 18 H
            scope 1 eight 11,12,13,14,15,16,17,18
            scope 2 seven 11,12,13,14,15,16,17
            key 1  101  far  aaaaaaa1 valid    2       -         -      -       -         active
        )");
        const KeyCard card = cardOf(*gated, gated->rowOf(KeyId(1)).value());
        QCOMPARE(
            remedyForScope(card, u"eight"_s, Language::english()),
            u"The user would need to join A, B, C, D, E, F or 2 more to get the scope eight."_s);
        QCOMPARE(remedyForScope(card, u"seven"_s, Language::english()),
                 u"The user would need to join A, B, C, D, E, F or G to get the scope seven."_s);
    }

    void namesTheRemedyForOneScope()
    {
        const QString tickets = u"read:tickets"_s;
        QCOMPARE(remedyForScope(cardOfKey(2), tickets),
                 u"The user would need to join HQ or Admin to get the scope read:tickets."_s);
        QCOMPARE(remedyForScope(cardOfKey(17), tickets),
                 u"A recompute would grant read:tickets."_s);
        QCOMPARE(remedyForScope(cardOfKey(1), tickets), QString());
        QCOMPARE(remedyForScope(cardOfKey(8), tickets), QString());
        QCOMPARE(remedyForScope(cardOfKey(16), u"old"_s),
                 u"The scope old is inactive, which only an admin can change."_s);
        QCOMPARE(remedyForScope(cardOfKey(1), u"old"_s),
                 u"The scope old is inactive, which only an admin can change."_s);
        QCOMPARE(remedyForScope(cardOfKey(1), u"nobody"_s), QString());
        QCOMPARE(remedyForScope(cardOfKey(1), u"no such scope"_s), QString());
        QCOMPARE(remedyForScope(cardOfUser(2), u"read"_s),
                 u"The user can make a key on the site; it would get read."_s);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::VerdictTest)
#include "tst_verdict.moc"

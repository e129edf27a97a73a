// SPDX-License-Identifier: MIT
#include "tests/support/samplecards.h"

#include "models/snapshot/cardmaker.h"
#include "tests/support/keysfromtext.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24 * 60 * 60; // Seconds.

KeySnapshotPtr sampleForum()
{
    return keysFromText(R"(
        group 2  Registered
        group 14 "S1 Clerk"
        group 20 "S6 Staff"
        group 34 "Public Affairs"
        scope 1 read         -
        scope 2 read:tickets 14,20
        scope 3 write:wiki   34
        scope 4 read:old     -      inactive
        deleted 9
        #   id user name        prefix   state    primary secondary stored            created    last-used  active
        key 7  17   Ann         AbCdEfGh valid    2       14        read,read:tickets 2025-01-31 2025-11-20 active
        key 8  18   Bob         BbBbBbBb valid    2       -         -                 2025-03-01 -          active
        key 9  19   "Old Ghost" CcCcCcCc banned   2       20        read,read:tickets 2024-02-29 2025-11-01 active
        key 10 20   Dora        DdDdDdDd valid    2       20        read,read:old,#9  2025-05-05 2025-06-06 active
        key 11 21   Eve         EeEeEeEe valid    2       14        read,read:tickets 2025-07-07 2025-08-08 disabled
        key 12 22   -           FfFfFfFf deleted  -       -         read              -          1000       active
    )");
}

KeyCard cardOfKey(quint32 id, const UserFacts &facts)
{
    const KeySnapshotPtr forum = sampleForum();
    return cardOf(*forum, forum->rowOf(KeyId(id)).value(), facts);
}

UserFacts factsOfAnn()
{
    UserFacts facts;
    facts.email = u"ann@example.org"_s;
    facts.groupChanges = {{"userUpgrade-3"_ba, "14"_ba}};
    facts.bans.emplace();
    return facts;
}

UserFacts factsOfGhost()
{
    UserFacts facts;
    facts.groupChanges.emplace();
    facts.bans = {Ban{SampleNow - 30 * Day, SampleNow + 60 * Day, u"Sold his <b>key</b>."_s}};
    return facts;
}

User userWithoutKey()
{
    User user;
    user.id = UserId(23);
    user.name = "Newcomer"_ba;
    user.primaryGroup = GroupId(2);
    user.secondaryGroups = "34"_ba;
    return user;
}

} // namespace

KeyCard sampleCard(const QString &name)
{
    if (name == "works"_L1)
        return cardOfKey(7, factsOfAnn());
    if (name == "scopeless"_L1)
        return cardOfKey(8, {});
    if (name == "ghost"_L1)
        return cardOfKey(9, factsOfGhost());
    if (name == "drifted"_L1)
        return cardOfKey(10, {});
    if (name == "disabled"_L1)
        return cardOfKey(11, {});
    if (name == "orphan"_L1)
        return cardOfKey(12, {});
    if (name != "nokey"_L1)
        qFatal("No such card: %s", qPrintable(name));
    return cardOf(*sampleForum(), userWithoutKey());
}

KeyCard cardWithGroups(int more)
{
    KeyCard card = sampleCard(u"works"_s);
    for (int i = 0; i < more; ++i) {
        CardGroup group;
        group.id = GroupId(1000 + i);
        group.title = u"Regiment %1 of the forum"_s.arg(i);
        card.groups.push_back(group);
    }
    return card;
}

} // namespace Chatelaine

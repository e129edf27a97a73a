// SPDX-License-Identifier: MIT
#include "models/snapshot/cardmaker.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Chatelaine {

namespace {

// Which changes give a group, each list read once.
using Causes = std::map<GroupId, std::vector<QByteArray>>;

Causes causesIn(const UserFacts &facts)
{
    Causes causes;
    if (!facts.groupChanges)
        return causes;
    for (const GroupChange &change : *facts.groupChanges) {
        const GroupSet given = GroupSet::fromCsv(change.groupsCsv);
        for (const GroupId group : given.ids())
            causes[group].push_back(change.key);
    }
    return causes;
}

std::vector<CardGroup> groupsOf(const KeySnapshot &snapshot, const User &user,
                                const UserFacts &facts)
{
    std::vector<CardGroup> groups;
    const Causes causes = causesIn(facts);
    const GroupSet all = user.groups();
    for (const GroupId id : all.ids()) {
        CardGroup group;
        group.id = id;
        if (const UserGroup *known = snapshot.group(id))
            group.title = known->title;
        if (id == user.primaryGroup)
            group.kind = MembershipKind::Primary;
        else if (const auto cause = causes.find(id); cause != causes.end())
            group.because = cause->second;
        groups.push_back(std::move(group));
    }
    std::ranges::sort(groups, {}, [](const CardGroup &group) {
        return std::tuple(group.kind == MembershipKind::Secondary, group.title, group.id);
    });
    return groups;
}

} // namespace

KeyCard cardOf(const KeySnapshot &snapshot, Row row, const UserFacts &facts)
{
    KeyCard card;
    card.key = snapshot.key(row);
    card.userId = snapshot.userId(row);
    card.user = snapshot.user(row);
    if (card.user)
        card.groups = groupsOf(snapshot, *card.user, facts);
    card.scopes = snapshot.explain(row);
    const int known = int(snapshot.scopes().size());
    snapshot.stored(row).forEach([&](int index) { card.deletedScopes += index >= known ? 1 : 0; });
    if (snapshot.isDrifted(row))
        card.drift = snapshot.driftCause(row);
    card.facts = facts;
    card.knowsGrants = snapshot.knowsGrants();
    card.takenAt = snapshot.takenAt();
    return card;
}

KeyCard cardOf(const KeySnapshot &snapshot, const User &user, const UserFacts &facts)
{
    KeyCard card;
    card.userId = user.id;
    card.user = user;
    card.groups = groupsOf(snapshot, user, facts);
    card.scopes = explainScopes(snapshot.scopes(), snapshot.groups(), user, {});
    card.facts = facts;
    card.knowsGrants = snapshot.knowsGrants();
    card.takenAt = snapshot.takenAt();
    return card;
}

} // namespace Chatelaine

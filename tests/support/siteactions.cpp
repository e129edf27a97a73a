// SPDX-License-Identifier: MIT
#include "tests/support/siteactions.h"

#include "tests/support/sitekeys.h"
#include "tests/support/siterule.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// One to four of the groups 5 to 40, in order.
QByteArray randomGroups(SiteActor &actor)
{
    std::set<quint32> groups;
    for (quint32 i = 0; i <= actor.below(4); ++i)
        groups.insert(5 + actor.below(36));
    QByteArrayList list;
    for (const quint32 group : groups)
        list.append(QByteArray::number(group));
    return list.join(',');
}

bool writeRelations(SiteActor &actor, quint32 user, const QByteArray &groups)
{
    QString values = u"(%1, 2, 1)"_s.arg(user);
    const QList<QByteArray> parts = groups.split(',');
    for (const QByteArray &group : parts)
        values += u", (%1, %2, 0)"_s.arg(user).arg(QLatin1String(group));
    return actor.run(u"DELETE FROM xf_user_group_relation WHERE user_id = %1"_s.arg(user)) &&
           actor.run(u"INSERT INTO xf_user_group_relation (user_id, user_group_id, is_primary)"
                     " VALUES "_s +
                     values);
}

// Inside a transaction. Some add-ons read the scopes before the user is locked: the worst case.
bool saveUser(SiteActor &actor, quint32 user)
{
    const QByteArray groups = randomGroups(actor);
    const bool readsEarly = actor.below(4) == 0;
    auto scopes = readsEarly ? actor.select(SiteScopesSelect) : PlainConnection::Rows{};
    if (!scopes ||
        !actor.run(u"UPDATE xf_user SET secondary_group_ids = '%1' WHERE user_id = %2"_s
                       .arg(QLatin1String(groups))
                       .arg(user)) ||
        !writeRelations(actor, user, groups))
        return false;
    const auto key =
        actor.select(u"SELECT key_id FROM xf_cav7_api_key WHERE user_id = %1"_s.arg(user));
    if (!key)
        return false;
    if (key->empty())
        return true;
    if (!readsEarly)
        scopes = actor.select(SiteScopesSelect);
    return scopes && writeSiteGrants(actor, key->front().value(0).toUInt(), groups, *scopes);
}

quint32 anyUser(SiteActor &actor)
{
    const bool hasKey = actor.plan().options.mode == SiteMode::Hot || actor.below(4) != 0;
    return hasKey ? actor.oneOf(actor.plan().users) : 1 + actor.below(actor.plan().lastUser);
}

// The entity is read before the transaction begins, and is gone when somebody deleted it.
void saveUsers(SiteActor &actor, int count)
{
    std::vector<quint32> users;
    for (int i = 0; i < count; ++i) {
        const quint32 user = anyUser(actor);
        const auto row =
            actor.select(u"SELECT user_id, username, user_group_id,"
                         " secondary_group_ids FROM xf_user WHERE user_id = %1"_s.arg(user));
        if (row && !row->empty())
            users.push_back(user);
    }
    if (users.empty())
        return;
    actor.transact(SiteAction::SaveUser, [&] {
        return std::all_of(users.begin(), users.end(),
                           [&](quint32 user) { return saveUser(actor, user); });
    });
}

} // namespace

void runSiteWriter(SiteActor &actor, double perSecond)
{
    const SiteMode mode = actor.plan().options.mode;
    actor.repeat(perSecond, [&] {
        if (mode == SiteMode::Churn && actor.below(4) == 0)
            changeSiteKeys(actor);
        else
            saveUsers(actor, mode == SiteMode::TwoUsers ? 2 : 1);
    });
}

void runSiteApi(SiteActor &actor, double perSecond)
{
    actor.repeat(perSecond, [&] {
        actor.runAlone(SiteAction::UseApi,
                       u"UPDATE xf_cav7_api_key SET last_used_date = UNIX_TIMESTAMP()"
                       " WHERE key_id = %1"_s.arg(actor.oneOf(actor.plan().keys)));
    });
}

bool writeSiteGrants(SiteActor &actor, quint32 key, const QByteArray &groups,
                     const std::vector<QVariantList> &scopes)
{
    std::vector<SiteScope> known;
    for (const QVariantList &row : scopes)
        known.push_back({row.value(0).toUInt(), siteGroups(row.value(1).toByteArray())});
    std::set<int> ofUser = siteGroups(groups);
    ofUser.insert(2); // Everybody's primary group.
    const std::vector<quint32> granted = siteGrants(ofUser, known);
    return actor.run(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id = %1"_s.arg(key)) &&
           std::all_of(granted.begin(), granted.end(), [&](quint32 scope) {
               return actor.run(u"INSERT INTO xf_cav7_api_key_scope (key_id, scope_id)"
                                " VALUES (%1, %2)"_s.arg(key)
                                    .arg(scope));
           });
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "tests/support/sitekeys.h"

#include "tests/support/siteactions.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Inside a transaction; true also when the user is gone.
bool makeKey(SiteActor &actor, quint32 user)
{
    const auto row =
        actor.select(u"SELECT secondary_group_ids FROM xf_user WHERE user_id = %1"_s.arg(user));
    const QString secret = QUuid::createUuid().toString(QUuid::Id128);
    if (!row || row->empty())
        return row.has_value();
    const bool isMade = actor.run(u"INSERT IGNORE INTO xf_cav7_api_key (user_id, key_hash,"
                                  " key_prefix, created_date) VALUES (%1, UNHEX(SHA2('%2', 256)),"
                                  " '%3', UNIX_TIMESTAMP())"_s.arg(user)
                                      .arg(secret, secret.left(8)));
    const auto key =
        actor.select(u"SELECT key_id FROM xf_cav7_api_key WHERE user_id = %1"_s.arg(user));
    const auto scopes = actor.select(SiteScopesSelect);
    if (!isMade || !key || !scopes)
        return false;
    return key->empty() || writeSiteGrants(actor, key->front().value(0).toUInt(),
                                           row->front().value(0).toByteArray(), *scopes);
}

bool makeUser(SiteActor &actor)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    if (!actor.run(u"INSERT INTO xf_user (username, email, user_group_id, secondary_group_ids)"
                   " VALUES ('%1', '', 2, '%2')"_s.arg(name)
                       .arg(5 + actor.below(36))))
        return false;
    const auto row = actor.select(u"SELECT LAST_INSERT_ID()"_s);
    return row && makeKey(actor, row->front().value(0).toUInt());
}

bool deleteKey(SiteActor &actor)
{
    const quint32 key = actor.oneOf(actor.plan().keys);
    return actor.run(u"DELETE FROM xf_cav7_api_key WHERE key_id = %1"_s.arg(key)) &&
           actor.run(u"DELETE FROM xf_cav7_api_key_scope WHERE key_id = %1"_s.arg(key));
}

bool deleteUser(SiteActor &actor)
{
    const quint32 user = actor.oneOf(actor.plan().users);
    return actor.run(u"DELETE FROM xf_user WHERE user_id = %1"_s.arg(user)) &&
           actor.run(u"DELETE FROM xf_user_group_relation WHERE user_id = %1"_s.arg(user));
}

} // namespace

void changeSiteKeys(SiteActor &actor)
{
    const quint32 what = actor.below(10);
    actor.transact(SiteAction::ChangeKeys, [&] {
        if (what < 3)
            return makeUser(actor);
        if (what < 6)
            return makeKey(actor, actor.oneOf(actor.plan().users));
        return what < 9 ? deleteKey(actor) : deleteUser(actor);
    });
}

} // namespace Chatelaine

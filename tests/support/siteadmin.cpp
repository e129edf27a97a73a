// SPDX-License-Identifier: MIT
// The second admin, who works in the site's own admin panel.
#include "tests/support/siteactions.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int BatchSize = 50; // Users, as in the add-on.
const QString JobKey = u"cav7_recompute_scopes_all"_s;

bool editScope(SiteActor &actor, quint32 scope, const QString &title)
{
    const QString groups = u"%1,%2"_s.arg(5 + actor.below(18)).arg(23 + actor.below(18));
    return actor.transact(SiteAction::EditScope, [&] {
        return actor.run(u"UPDATE xf_cav7_api_key_scope_def SET title = '%1', user_group_ids = '%2'"
                         " WHERE scope_id = %3"_s.arg(title, groups)
                             .arg(scope)) &&
               actor.run(u"REPLACE INTO xf_job (unique_key, execute_class, trigger_date) VALUES"
                         " ('%1', 'Cav7\\\\ApiKeyManager:RecomputeScopes', UNIX_TIMESTAMP())"_s.arg(
                             JobKey));
    });
}

void recomputeUser(SiteActor &actor, quint32 key, quint32 user)
{
    const auto row =
        actor.select(u"SELECT secondary_group_ids FROM xf_user WHERE user_id = %1"_s.arg(user));
    const auto scopes = actor.select(SiteScopesSelect);
    if (!row || row->empty() || !scopes)
        return;
    actor.transact(SiteAction::RunJob, [&] {
        return writeSiteGrants(actor, key, row->front().value(0).toByteArray(), *scopes);
    });
}

// The job takes no lock on users: the site itself may write grants of groups that are gone.
void runJob(SiteActor &actor)
{
    quint32 last = 0;
    while (!actor.isStopping()) {
        const auto batch =
            actor.select(u"SELECT key_id, user_id FROM xf_cav7_api_key WHERE user_id > %1"
                         " ORDER BY user_id LIMIT %2"_s.arg(last)
                             .arg(BatchSize));
        if (!batch)
            return;
        if (batch->empty())
            break;
        for (const QVariantList &row : *batch) {
            if (!actor.awaitTurn(actor.plan().options.jobUsersPerSecond))
                break;
            last = row.value(1).toUInt();
            recomputeUser(actor, row.value(0).toUInt(), last);
        }
    }
    actor.run(u"DELETE FROM xf_job WHERE unique_key = '%1'"_s.arg(JobKey));
}

} // namespace

void runSiteAdmin(SiteActor &actor, quint64 turn, SiteSimulator::Titles &titles)
{
    const std::vector<quint32> &scopes = actor.plan().options.adminScopes;
    size_t edits = 0;
    actor.repeat(actor.plan().options.jobUsersPerSecond, [&] {
        const quint32 scope = scopes[edits % scopes.size()];
        const QString title = u"Other admin, edit %1 of day %2"_s.arg(++edits).arg(turn);
        titles[scope].append(title);
        if (!editScope(actor, scope, title))
            return;
        titles[scope] = {title};
        runJob(actor);
    });
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What the processes of the simulated site do, statement by statement (domain.md "Site triggers").
//
// Each on its actor's thread, until the site stops.
#pragma once

#include "tests/support/siteactor.h"

namespace Chatelaine {

// Saves users with new groups; in SiteMode::Churn also makes and deletes users and keys.
void runSiteWriter(SiteActor &actor, double perSecond);
// Notes the last use of keys.
void runSiteApi(SiteActor &actor, double perSecond);
// Edits scopes, and runs the job after each edit. Keeps titles as SiteSimulator::adminTitles()
// tells them; turn: a number that no earlier run had.
void runSiteAdmin(SiteActor &actor, quint64 turn, SiteSimulator::Titles &titles);

// Deletes the key's grants and inserts those of the rule; part of a transaction. groups: of the
// user; scopes: as read by this transaction or before it.
[[nodiscard]] bool writeSiteGrants(SiteActor &actor, quint32 key, const QByteArray &groups,
                                   const std::vector<QVariantList> &scopes);

inline constexpr auto SiteScopesSelect =
    QLatin1String("SELECT scope_id, user_group_ids FROM xf_cav7_api_key_scope_def"
                  " WHERE is_active = 1 ORDER BY display_order, scope_name");

} // namespace Chatelaine

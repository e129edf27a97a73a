// SPDX-License-Identifier: MIT
// Reads what keys are judged by, and what is shown beside them, into a snapshot under construction:
// scopes, groups, the site's own recompute.
//
// Runs in the connection's thread.
#pragma once

#include "models/snapshot/keysnapshotbuilder.h"
#include "models/store/grouptally.h"
#include "models/store/query.h"
#include "models/store/schema.h"
#include "models/store/scopeidmap.h"

#include <functional>
#include <memory>

namespace Chatelaine {

// Scopes, those only grants know among them, and whether the site's own recompute is pending.
[[nodiscard]] Result<std::shared_ptr<const ScopeIdMap>>
readDefinitions(Connection &connection, const Schema &schema, KeySnapshotBuilder &builder);

// memberCount: how many members a group has.
[[nodiscard]] Result<void> readGroups(Connection &connection, KeySnapshotBuilder &builder,
                                      const std::function<quint32(GroupId)> &memberCount);
// From the forum's table of memberships; slow on large forums (0.4 s for 4.6 million rows).
[[nodiscard]] Result<QHash<GroupId, quint32>> countMembers(Connection &connection);

} // namespace Chatelaine

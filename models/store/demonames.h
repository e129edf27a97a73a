// SPDX-License-Identifier: MIT
// The words of the demo: names of members, titles of groups, texts of scopes.
//
// Pure: any thread.
#pragma once

#include "models/domain/scope.h"
#include "models/domain/usergroup.h"

#include <vector>

namespace Chatelaine {

// What kind of group an id stands for; decides who is a member.
struct DemoGroups
{
    std::vector<UserGroup> groups; // Ascending ids, from 1 on.
    quint32 firstStatus = 0;       // Active Duty, Reserve, ...: every member has one.
    quint32 firstRank = 0;         // The same.
    quint32 firstStaff = 0;        // S1 Clerk, ...: one in eight.
    quint32 firstUnit = 0;         // Squads and the like: every member has one.
};

// REQUIRES: count >= 50.
[[nodiscard]] DemoGroups demoGroups(quint32 count);

// Unique for every index; index < 2^32.
[[nodiscard]] QString demoUserName(quint64 seed, quint32 index);

// The id of a group that was deleted; a scope and some users still name it.
[[nodiscard]] quint32 deletedDemoGroup(quint32 groupCount);

// REQUIRES: count >= 12. Ids from 1 on; the same for the same arguments.
[[nodiscard]] std::vector<Scope> demoScopes(quint64 seed, quint32 count, const DemoGroups &groups);

} // namespace Chatelaine

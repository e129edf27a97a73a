// SPDX-License-Identifier: MIT
// A recompute as a script of SQL: what a person without a program would run. The gates must stand
// in the tables bench_scope (scope_id, is_open) and bench_gate (scope_id, group_id), which is
// kinder than life: SQL cannot read the site's lists of groups.
//
// Pure: any thread.
#pragma once

#include <QString>

namespace Chatelaine {

enum class TemporaryTables { AsTheServerLikes, InMemory };

// One mask for each group, BIT_OR over a user's groups and over the grants, then the difference.
[[nodiscard]] QString maskScript(TemporaryTables tables);
// The same difference into bench_difference (key_id, missing, extra); writes nothing else.
[[nodiscard]] QString differenceScript(TemporaryTables tables);
// FIND_IN_SET over the user's list of groups, one row for each key and scope.
[[nodiscard]] QString findInSetScript();

} // namespace Chatelaine

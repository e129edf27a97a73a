// SPDX-License-Identifier: MIT
// What an edit of a scope does to the keys, before it is made.
//
// Pure: any thread.
#pragma once

#include "models/domain/scopeedit.h"
#include "models/snapshot/keysnapshot.h"

namespace Chatelaine {

// Rows of the snapshot it was computed on, in ascending order.
struct Impact
{
    bool opensToEveryone = false;
    // Against the grants stored now, inactive keys included: exactly the rows that saving writes.
    std::vector<Row> gains;
    std::vector<Row> losses;
    // Those of losses that have no granted active scope at all afterwards: the API will answer 401.
    std::vector<Row> leftWithNone;
    // Grant rows of orphan keys that vanish with a deleted scope; part of losses.

    [[nodiscard]] qint64 granted() const { return qint64(gains.size()); }
    [[nodiscard]] qint64 revoked() const { return qint64(losses.size()); }
};

[[nodiscard]] Impact impactOf(const KeySnapshot &snapshot, const ScopeEdit &edit);

} // namespace Chatelaine

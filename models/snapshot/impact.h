// SPDX-License-Identifier: MIT
// What an edit of a scope does to the keys, before it is made.
//
// Pure: any thread.
#pragma once

#include "models/domain/scopeedit.h"
#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/rowset.h"

namespace Chatelaine {

// Sets of rows of the snapshot it was computed on: who needs rows asks for the first few.
struct Impact
{
    bool opensToEveryone = false;
    // Against the grants stored now, inactive keys included: exactly the rows that saving writes.
    RowSet gains;
    RowSet losses; // With a deleted scope the grant rows of orphan keys go too.
    // Those of losses that have no granted active scope at all afterwards: the API will answer 401.
    RowSet leftWithNone;

    [[nodiscard]] qint64 granted() const { return gains.count(); }
    [[nodiscard]] qint64 revoked() const { return losses.count(); }
};

// Takes microseconds once the snapshot's sets of the groups are there, and milliseconds to make
// them.
[[nodiscard]] Impact impactOf(const KeySnapshot &snapshot, const ScopeEdit &edit);

} // namespace Chatelaine

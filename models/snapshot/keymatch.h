// SPDX-License-Identifier: MIT
// Which keys of a snapshot a filter picks.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/snapshot/keyfilter.h"
#include "models/snapshot/textsearch.h"

namespace Chatelaine {

// The rows that match. now: seconds since 1970 UTC. texts: of the same snapshot.
[[nodiscard]] RowSet matchingRows(const KeySnapshot &snapshot, const KeyFilter &filter, qint64 now,
                                  TextSearch &texts);
[[nodiscard]] RowSet matchingRows(const KeySnapshot &snapshot, const KeyFilter &filter, qint64 now);

} // namespace Chatelaine

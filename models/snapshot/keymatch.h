// SPDX-License-Identifier: MIT
// Which keys of a snapshot a filter picks.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/snapshot/keyfilter.h"
#include "models/snapshot/keysnapshot.h"

#include <span>
#include <vector>

namespace Chatelaine {

// The rows that match, unsorted: bit r of the result is row r. now: seconds since 1970 UTC.
[[nodiscard]] std::vector<quint64> matchingRows(const KeySnapshot &snapshot,
                                                const KeyFilter &filter, qint64 now);

// The number of set bits.
[[nodiscard]] quint32 countRows(std::span<const quint64> bitmap);

} // namespace Chatelaine

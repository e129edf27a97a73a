// SPDX-License-Identifier: MIT
// Every key of a snapshot whose stored grants differ from the rule.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

namespace Chatelaine {

struct DriftedKey
{
    Row row;
    ScopeSet missing; // Expected, not stored.
    ScopeSet extra;   // Stored, not expected.
    DriftCause cause = DriftCause::Unknown;
};

struct DriftReport
{
    std::vector<DriftedKey> keys; // Ascending rows.
    std::vector<Row> orphans;     // Keys whose user is gone; they do not count as drift.
};

[[nodiscard]] DriftReport driftOf(const KeySnapshot &snapshot);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Why the stored grants of a key differ from the rule.
//
// Pure: any thread.
#pragma once

#include "models/base/language.h"
#include "models/domain/grantrules.h"

#include <QLatin1String>

#include <array>
#include <numeric>

namespace Chatelaine {

enum class DriftCause {
    PrimaryGroupOnly, // Stored is what the rule gives for the primary group alone: two upstream
                      // versions of the add-on mis-read the secondary groups.
    PendingJob,       // The site's recompute job waits in xf_job.
    DeletedScope,     // Rows of a scope that no longer exists: the site would have deleted them.
    InactiveScope,    // Only rows of scopes switched off since the last recompute.
    Unknown,          // Edited by SQL, or groups changed without the site noticing.
};

inline constexpr int DriftCauseCount = int(DriftCause::Unknown) + 1;

// How much differs in all; keys of deleted users are not judged and do not count.
struct DriftCounts
{
    std::array<quint32, DriftCauseCount> keysBy{}; // Keys, by DriftCause.
    qint64 missing = 0;                            // Grant rows that a recompute would insert.
    qint64 extra = 0;                              // And delete.

    [[nodiscard]] quint32 keys() const { return std::accumulate(keysBy.begin(), keysBy.end(), 0U); }
    friend bool operator==(const DriftCounts &, const DriftCounts &) = default;
};

struct DriftEvidence
{
    ScopeSet stored;
    ScopeSet expected;
    ScopeSet expectedFromPrimaryGroup;
    ScopeSet inactiveScopes;
    ScopeSet deletedScopes;
    bool recomputeJobPending = false;
};

// REQUIRES: stored != expected.
[[nodiscard]] DriftCause causeOfDrift(const DriftEvidence &evidence);

// Returns the word of JSON documents: "primary-only", "pending-job", "deleted-scope",
// "inactive-scope", "unknown".
[[nodiscard]] QLatin1String driftCauseName(DriftCause cause);
// Returns a sentence that says what happened and what to do.
[[nodiscard]] QString driftCauseText(DriftCause cause,
                                     const Language &language = Language::ofInterface());

} // namespace Chatelaine

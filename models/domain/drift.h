// SPDX-License-Identifier: MIT
// Why the stored grants of a key differ from the rule.
//
// Pure: any thread.
#pragma once

#include "models/domain/grantrules.h"

#include <QLatin1String>

namespace Chatelaine {

enum class DriftCause {
    PrimaryGroupOnly, // Stored is what the rule gives for the primary group alone: two upstream
                      // versions of the add-on mis-read the secondary groups.
    PendingJob,       // The site's recompute job waits in xf_job.
    DeletedScope,     // Rows of a scope that no longer exists: the site would have deleted them.
    InactiveScope,    // Only rows of scopes switched off since the last recompute.
    Unknown,          // Edited by SQL, or groups changed without the site noticing.
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
// Returns a translated sentence that says what happened and what to do.
[[nodiscard]] QString driftCauseText(DriftCause cause);

} // namespace Chatelaine

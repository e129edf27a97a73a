// SPDX-License-Identifier: MIT
// The reconciliation of stored grants with the rule, in small steps beside the running site
// (reliability.md section 3.1).
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/store/grantsteps.h"
#include "models/store/grantsurvey.h"
#include "models/store/oldwriters.h"

namespace Chatelaine {

// A: read everything in one snapshot, without a lock, and list the keys that differ.
// B: in chunks, lock their users, read the definitions and the grants again, write the difference.
// C: repeat until A finds nothing.
//
// A is not repeated where it could find nothing: a key that was right stays right as long as the
// site goes by the same definitions as we do, and a key that was listed was made right under lock.
// So it takes definitions that were changed since, or so shortly before that somebody may still
// write by the old ones.
//
// Each key changes in one transaction: whoever looks sees its old grants or its new ones. Stopping
// half-way leaves nothing wrong that was not wrong before: after the connection broke, running it
// again is all there is to do.
class Recompute final
{
public:
    Recompute(Connection &connection, const Schema &schema, JobControl &control);

    [[nodiscard]] Result<RecomputeReport> run(const RecomputeRequest &request);

    // After a scope was edited: makes these keys follow it, and then those that were written
    // meanwhile by whoever had read the definition before. Never fails, for the scope is saved:
    // what could not be done is told as left.
    [[nodiscard]] RecomputeReport follow(ScopeId scope, ListedKeys listed, OldWriters &oldWriters);

private:
    // Until nothing differs any more.
    [[nodiscard]] Result<void> repeat(const RecomputeRequest &request, Survey found,
                                      GrantSteps &steps);
    [[nodiscard]] Result<Survey> survey(const RecomputeRequest &request);
    // Whether it is known that nobody writes by older definitions than those of the survey.
    [[nodiscard]] bool haveScopesSettled(const Survey &found);
    [[nodiscard]] Result<void> settle(ScopeId scope, OldWriters &oldWriters, GrantSteps &steps);

    Connection &m_connection;
    const Schema &m_schema;
    JobControl &m_control;
    QElapsedTimer m_sinceSurvey; // Since the latest one began.
};

} // namespace Chatelaine

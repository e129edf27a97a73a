// SPDX-License-Identifier: MIT
// The reconciliation of stored grants with the rule, in small steps beside the running site
// (reliability.md section 3.1).
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/domain/recomputereport.h"
#include "models/store/grantwriter.h"
#include "models/store/jobcontrol.h"
#include "models/store/schema.h"

namespace Chatelaine {

// A: read everything in one snapshot, without a lock, and list the keys that differ.
// B: in chunks, lock their users, read the definitions and the grants again, write the difference.
// C: repeat until A finds nothing.
//
// Each key changes in one transaction: whoever looks sees its old grants or its new ones. Stopping
// half-way leaves nothing wrong that was not wrong before: after the connection broke, running it
// again is all there is to do.
class Recompute final
{
public:
    Recompute(Connection &connection, const Schema &schema, qint64 now, JobControl &control);

    [[nodiscard]] Result<RecomputeReport> run(const RecomputeRequest &request);

private:
    struct Survey
    {
        RecomputeReport report; // As it would be.
        std::vector<KeyOfUser> keys;
    };

    // Until nothing differs any more; adds up what was written, also when it fails.
    [[nodiscard]] Result<qint64> reconcile(const RecomputeRequest &request, Survey found,
                                           GrantChanges *changes);
    [[nodiscard]] Result<Survey> survey(const RecomputeRequest &request);
    [[nodiscard]] Result<qint64> write(std::vector<KeyOfUser> keys, std::optional<ScopeId> scope,
                                       GrantChanges *changes);
    [[nodiscard]] Result<GrantChanges>
    writeChunk(GrantWriter &writer, std::span<const KeyOfUser> keys, std::optional<ScopeId> scope);

    Connection &m_connection;
    const Schema &m_schema;
    qint64 m_now;
    JobControl &m_control;
};

} // namespace Chatelaine

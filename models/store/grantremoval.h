// SPDX-License-Identifier: MIT
// Takes the grants of a deleted scope away, in small transactions beside the running site.
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/domain/recomputereport.h"
#include "models/store/jobcontrol.h"
#include "models/store/oldwriters.h"
#include "models/store/pace.h"
#include "models/store/serverload.h"

namespace Chatelaine {

class GrantRemoval final
{
public:
    GrantRemoval(Connection &connection, JobControl &control);

    // Those of orphan keys too, and those that were written meanwhile by whoever had seen the scope
    // before. Never fails, for the scope is gone: what could not be done is told as left.
    [[nodiscard]] RecomputeReport run(ScopeId scope, OldWriters &oldWriters);

private:
    // Until there are none any more.
    [[nodiscard]] Result<void> removeAll(ScopeId scope, RecomputeReport *report);
    // Returns how many there were; nothing when somebody else held one.
    [[nodiscard]] Result<std::optional<qint64>> removeSome(ScopeId scope);
    [[nodiscard]] qint64 countLeft(ScopeId scope);

    Connection &m_connection;
    JobControl &m_control;
    Query m_delete;
    ServerLoadReader m_load;
    Pace m_pace;
    qint64 m_listed = 0;
};

} // namespace Chatelaine

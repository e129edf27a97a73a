// SPDX-License-Identifier: MIT
// Finds the keys whose stored grants are not what the rule says: reads what the rule needs and
// nothing else, without a lock (reliability.md section 3.1, phase A).
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/domain/scopeedit.h"
#include "models/store/leanreader.h"
#include "models/store/schema.h"
#include "models/store/sidereader.h"
#include "models/store/transaction.h"

namespace Chatelaine {

class GrantSurvey final
{
public:
    GrantSurvey(Connection &connection, const Schema &schema, JobControl &control);

    // Of one user or of a few keys it reads these alone. Exact for one moment in a DryRun; else a
    // second connection may read a moment of its own, for whoever writes looks again.
    [[nodiscard]] Result<Survey> run(const RecomputeRequest &request);
    // What the grants of the edited scope differ in from those after the edit: the same numbers as
    // impactOf(). Not for Delete.
    [[nodiscard]] Result<Survey> run(const ScopeEdit &edit);

private:
    [[nodiscard]] Result<Transaction> begin(bool mayUseSide);
    [[nodiscard]] Result<void> readScopes();
    [[nodiscard]] ScopeSet wanted() const;
    [[nodiscard]] Result<void> readAll();
    // Of one user or of listed keys.
    [[nodiscard]] Result<void> readFew(const RecomputeRequest &request);
    [[nodiscard]] Result<void> readGrants();
    [[nodiscard]] Result<void> readGrantsOf(ScopeId scope);
    [[nodiscard]] Result<void> readGrantsTogether(GrantReader &reader);
    [[nodiscard]] Result<void> readGrantsAlone(GrantReader &reader);
    [[nodiscard]] Result<void> checkpoint() const;

    Connection &m_connection;
    const Schema &m_schema;
    JobControl &m_control;
    std::unique_ptr<SideReader> m_side; // Null = this connection reads everything.
    std::optional<ScopeId> m_only;
    std::vector<Scope> m_scopes;
    std::shared_ptr<ScopeIdMap> m_scopeIds;
    std::vector<IdRange> m_pages; // Of keys.
    SurveyedKeys m_surveyed;
};

} // namespace Chatelaine

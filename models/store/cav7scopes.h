// SPDX-License-Identifier: MIT
// Creates, edits, deletes and reorders scopes of the Cav7 tables, and keeps the grants true.
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/domain/scopeedit.h"
#include "models/store/grantwriter.h"
#include "models/store/jobcontrol.h"
#include "models/store/schema.h"

namespace Chatelaine {

class Cav7Scopes final
{
public:
    Cav7Scopes(Connection &connection, const Schema &schema, JobControl &control);

    // Where few keys are concerned, definition and grants in one transaction: they never disagree.
    // Otherwise the definition first and the grants after it in small steps, so that the site does
    // not wait; what becomes of these is told, and is no error any more.
    [[nodiscard]] Result<ScopeSaveReport> save(const ScopeEdit &edit);
    [[nodiscard]] Result<void> place(const std::vector<ScopePlacement> &placements);

private:
    // What an edit does to the keys, and how it is written.
    struct Plan
    {
        bool isAtomic = true;
        ListedKeys concerned; // Not of Delete.
    };

    [[nodiscard]] Result<Plan> planFor(const ScopeEdit &edit);
    // report: what the transaction does, also when its COMMIT fails.
    [[nodiscard]] Result<void> saveOnce(const ScopeEdit &edit, const Plan &plan,
                                        ScopeSaveReport *report);
    // After a COMMIT whose answer was lost.
    [[nodiscard]] Result<void> lookUpSave(const ScopeEdit &edit, const Error &unknown,
                                          ScopeSaveReport *report);
    [[nodiscard]] Result<void> lookUpPlace(const std::vector<ScopePlacement> &ascending,
                                           const Error &unknown);
    [[nodiscard]] Result<void> requireFreeName(const QString &name);
    // Sets report->theirs or report->deletedMeanwhile when the scope is not as the edit knew it.
    [[nodiscard]] Result<void> lockAndCompare(const Scope &base, ScopeSaveReport *report);
    [[nodiscard]] Result<std::optional<Scope>> lockScope(ScopeId id);
    [[nodiscard]] Result<std::vector<std::optional<Scope>>>
    lockAlone(Connection &fresh, const std::vector<ScopeId> &ids);
    [[nodiscard]] Result<void> remove(const Scope &scope, const Plan &plan,
                                      ScopeSaveReport *report);
    [[nodiscard]] Result<void> write(const ScopeEdit &edit, const Plan &plan,
                                     ScopeSaveReport *report);
    [[nodiscard]] Result<ScopeId> writeDefinition(const ScopeEdit &edit);
    [[nodiscard]] Result<void> writeGrants(const ListedKeys &concerned, ScopeSaveReport *report);
    // Once the definition is committed.
    void follow(const ScopeEdit &edit, Plan plan, ScopeSaveReport *report);
    [[nodiscard]] Result<void> placeOnce(const std::vector<ScopePlacement> &ascending);

    Connection *m_connection; // Another one after the first broke.
    const Schema &m_schema;
    JobControl &m_control;
};

} // namespace Chatelaine

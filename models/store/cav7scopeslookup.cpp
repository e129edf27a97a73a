// SPDX-License-Identifier: MIT
// What became of a save or a new order when the answer of its COMMIT was lost.
#include "models/store/cav7scopes.h"
#include "models/store/transaction.h"
#include "models/store/unknownoutcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

// The grants were written by the same COMMIT: the definition alone tells whether it was made, and
// then the report is true as it was drawn up.
Result<void> Cav7Scopes::lookUpSave(const ScopeEdit &edit, const Error &unknown,
                                    ScopeSaveReport *report)
{
    CHATELAINE_TRY(const auto stored, lookUpOutcome(m_control, unknown, [&](Connection &fresh) {
                       return lockAlone(fresh, {report->saved.id});
                   }));
    const std::optional<Scope> &now = stored.front();
    const bool isThere = now.has_value();
    const bool isMade = edit.kind == ScopeEditKind::Delete ? !isThere
                        : edit.kind == ScopeEditKind::Create
                            ? isThere && now->name == edit.wanted.name
                            : isThere && *now == report->saved;
    if (isMade)
        return {};
    if (edit.kind == ScopeEditKind::Create || (isThere && *now == edit.base))
        return nothingWasChanged();
    *report = {};
    report->theirs = now;
    report->deletedMeanwhile = !isThere;
    return {};
}

Result<std::vector<std::optional<Scope>>> Cav7Scopes::lockAlone(Connection &fresh,
                                                                const std::vector<ScopeId> &ids)
{
    m_connection = &fresh;
    std::vector<std::optional<Scope>> scopes;
    CHATELAINE_TRY(auto transaction, Transaction::begin(fresh, Transaction::Kind::Write));
    for (const ScopeId id : ids) {
        CHATELAINE_TRY(const std::optional<Scope> stored, lockScope(id));
        scopes.push_back(stored);
    }
    return scopes;
}

Result<void> Cav7Scopes::lookUpPlace(const std::vector<ScopePlacement> &ascending,
                                     const Error &unknown)
{
    std::vector<ScopeId> ids;
    ids.reserve(ascending.size());
    for (const ScopePlacement &placement : ascending)
        ids.push_back(placement.id);
    CHATELAINE_TRY(const auto stored, lookUpOutcome(m_control, unknown, [&](Connection &fresh) {
                       return lockAlone(fresh, ids);
                   }));
    const auto areAll = [&](quint32 ScopePlacement::*order) {
        return std::equal(ascending.begin(), ascending.end(), stored.begin(),
                          [order](const ScopePlacement &placement, const auto &scope) {
                              return scope && scope->displayOrder == placement.*order;
                          });
    };
    if (areAll(&ScopePlacement::order))
        return {};
    if (areAll(&ScopePlacement::baseOrder))
        return nothingWasChanged();
    return Error::conflict(QCoreApplication::translate(
        "Chatelaine::ScopeStore", "The connection broke, and somebody else has changed the order "
                                  "of the scopes since. Refresh to see it."));
}

} // namespace Chatelaine

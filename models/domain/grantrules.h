// SPDX-License-Identifier: MIT
// The grant rule: which scopes a key gets from its user's groups. It stands here and nowhere else;
// preview, recompute, drift, explanation and plan all call it.
//
// Immutable after construction: safe to read from any thread.
#pragma once

#include "models/domain/groupset.h"
#include "models/domain/scope.h"
#include "models/domain/scopeset.h"

#include <QHash>

#include <span>
#include <vector>

namespace Chatelaine {

class GrantRules final
{
public:
    GrantRules() = default;
    // Compiles the rule for these scopes; a ScopeSet's indexes are positions in this list.
    // REQUIRES: scopes.size() <= ScopeSet::Capacity.
    explicit GrantRules(std::span<const Scope> scopes);

    // Returns the scopes that a key of a user in these groups is granted: the active ones whose
    // group list is empty or shares a group with the user (domain.md "Grant rule").
    // REQUIRES: the user exists; the grants of an orphan key are left as they are.
    [[nodiscard]] ScopeSet expectedFor(const GroupSet &userGroups) const;

    // Returns those of the user's groups that the scope asks for; empty for an open scope.
    [[nodiscard]] GroupSet grantingGroups(int scopeIndex, const GroupSet &userGroups) const;

private:
    ScopeSet m_open;                     // Active, no group asked for.
    QHash<GroupId, ScopeSet> m_openedBy; // Active scopes by the group that opens them.
    std::vector<GroupSet> m_gates;       // The groups each scope asks for.
};

} // namespace Chatelaine

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

// Whom a scope lets in, of the users who exist (domain.md "Grant rule").
struct Gate
{
    enum class Kind {
        Closed,   // Nobody: the scope is inactive.
        Everyone, // Active, and it asks for no group.
        AnyOf,    // Whoever is in one of the groups.
    };
    Kind kind = Kind::Closed;
    GroupSet groups; // That the scope asks for, even while it is inactive.
};

class GrantRules final
{
public:
    GrantRules() = default;
    // Compiles the rule for these scopes; a ScopeSet's indexes are positions in this list.
    // REQUIRES: scopes.size() <= ScopeSet::Capacity.
    explicit GrantRules(std::span<const Scope> scopes);

    // The rule itself, for one scope: who answers for many keys at once asks this.
    [[nodiscard]] const Gate &gateOf(int scopeIndex) const { return m_gates[size_t(scopeIndex)]; }

    // The rule for one key: returns the scopes whose gate lets a user in these groups in.
    // REQUIRES: the user exists; the grants of an orphan key are left as they are.
    [[nodiscard]] ScopeSet expectedFor(const GroupSet &userGroups) const;
    // The same for the groups as they are stored, without making a set of them: for millions.
    [[nodiscard]] ScopeSet expectedFor(GroupId primary, QByteArrayView secondaryCsv) const;

    // Returns those of the user's groups that the scope asks for; empty for an open scope.
    [[nodiscard]] GroupSet grantingGroups(int scopeIndex, const GroupSet &userGroups) const;

private:
    void open(int scopeIndex, GroupId group);
    void addOpenedBy(GroupId group, ScopeSet *granted) const;

    std::vector<Gate> m_gates; // Per scope; the others are made of these.
    ScopeSet m_open;           // With a gate for everyone.
    // By group: those with small numbers, as nearly all have, by number; and all others.
    std::vector<ScopeSet> m_openedBySmall;
    QHash<GroupId, ScopeSet> m_openedByOther;
};

} // namespace Chatelaine

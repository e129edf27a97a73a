// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"

#include "models/domain/grantrules.h"

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int NoIndex = -1;

ScopeSet activeOf(const std::vector<Scope> &scopes)
{
    ScopeSet active;
    for (int i = 0; i < int(std::min<size_t>(scopes.size(), ScopeSet::Capacity)); ++i) {
        if (scopes[size_t(i)].isActive)
            active.insert(i);
    }
    return active;
}

// For each of the snapshot's memberships, whether the rule grants the scope to it.
std::vector<bool> grantedMemberships(const KeySnapshot &snapshot, const Scope &scope)
{
    const GrantRules rule(std::span(&scope, 1));
    std::vector<bool> granted;
    granted.reserve(snapshot.memberships().size());
    for (const Membership &membership : snapshot.memberships())
        granted.push_back(rule.expectedFor(membership.all).contains(0));
    return granted;
}

// Compares what is stored for one scope with what will be.
class ImpactScan
{
public:
    ImpactScan(const KeySnapshot &snapshot, int scopeIndex, const std::vector<Scope> &after)
        : m_snapshot(snapshot)
        , m_scopeIndex(scopeIndex)
        , m_activeBefore(activeOf(snapshot.scopes()))
        , m_activeAfter(activeOf(after))
    {}

    void visit(Row row, bool isGrantedAfter)
    {
        const ScopeSet stored = m_snapshot.stored(row);
        const bool isStored = m_scopeIndex != NoIndex && stored.contains(m_scopeIndex);
        if (isGrantedAfter && !isStored)
            m_impact.gains.push_back(row);
        if (isGrantedAfter || !isStored)
            return;
        m_impact.losses.push_back(row);
        ScopeSet remaining = stored;
        remaining.remove(m_scopeIndex);
        // Grants of inactive and deleted scopes open nothing.
        if (!(stored & m_activeBefore).isEmpty() && (remaining & m_activeAfter).isEmpty())
            m_impact.leftWithNone.push_back(row);
    }

    [[nodiscard]] Impact take() { return std::move(m_impact); }

private:
    const KeySnapshot &m_snapshot;
    int m_scopeIndex;
    ScopeSet m_activeBefore;
    ScopeSet m_activeAfter;
    Impact m_impact;
};

} // namespace

Impact impactOf(const KeySnapshot &snapshot, const ScopeEdit &edit)
{
    Impact impact;
    const bool isNew = edit.kind == ScopeEditKind::Create;
    const int index = isNew ? NoIndex : snapshot.scopeIndexOf(edit.base.id);
    const bool isKnown = isNew || (index >= 0 && index < int(snapshot.scopes().size()));
    if (isKnown) {
        const std::vector<Scope> after = scopesAfter(snapshot.scopes(), edit);
        const std::vector<bool> granted =
            grantedMemberships(snapshot, isNew ? after.back() : after[size_t(index)]);
        const bool isDeleted = edit.kind == ScopeEditKind::Delete;
        ImpactScan scan(snapshot, index, after);
        for (quint32 i = 0; i < snapshot.size(); ++i) {
            // The rule does not judge a key without user: it keeps what it has, unless the scope
            // itself goes.
            if (isDeleted || snapshot.hasUser(Row(i)))
                scan.visit(Row(i), granted[snapshot.membershipIndexes()[i]]);
        }
        impact = scan.take();
    }
    impact.opensToEveryone = opensToEveryone(edit);
    return impact;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"

#include "models/domain/grantrules.h"
#include "models/snapshot/rowsets.h"

namespace Chatelaine {

namespace {

// The rows that a gate lets in.
RowSet rowsThrough(const Gate &gate, const KeySnapshot &snapshot)
{
    switch (gate.kind) {
    case Gate::Kind::Closed:
        break;
    case Gate::Kind::Everyone:
        return *snapshot.sets().judged();
    case Gate::Kind::AnyOf:
        return snapshot.sets().inAnyOf(gate.groups) & *snapshot.sets().judged();
    }
    return RowSet(snapshot.size());
}

// The rows that a scope is granted to after the edit. REQUIRES: the edit's scope is in the list.
RowSet expectedAfter(const KeySnapshot &snapshot, const ScopeEdit &edit, int index)
{
    const std::vector<Scope> after = scopesAfter(snapshot.scopes(), edit);
    const Scope &scope = edit.kind == ScopeEditKind::Create ? after.back() : after[size_t(index)];
    return rowsThrough(GrantRules(std::span(&scope, 1)).gateOf(0), snapshot);
}

} // namespace

Impact impactOf(const KeySnapshot &snapshot, const ScopeEdit &edit)
{
    const RowSet none(snapshot.size());
    Impact impact{opensToEveryone(edit), none, none, none};
    if (edit.kind == ScopeEditKind::Create) {
        impact.gains = expectedAfter(snapshot, edit, -1);
        return impact;
    }
    const int index = snapshot.scopeIndexOf(edit.base.id);
    const bool isKnown = index >= 0 && index < int(snapshot.scopes().size());
    if (!isKnown)
        return impact;
    const RowSets &sets = snapshot.sets();
    const RowSetPtr stored = sets.storing(index);
    const RowSet expected = expectedAfter(snapshot, edit, index);
    impact.gains = expected - *stored;
    impact.losses = *stored - expected;
    // The rule does not judge a key without user: it keeps what it has, unless the scope itself
    // goes.
    if (edit.kind != ScopeEditKind::Delete)
        impact.losses &= *sets.judged();
    // Grants of an inactive scope open nothing: who loses those is not worse off.
    if (snapshot.scopes()[size_t(index)].isActive)
        impact.leftWithNone = impact.losses - *sets.withOtherActiveScope(index);
    return impact;
}

} // namespace Chatelaine

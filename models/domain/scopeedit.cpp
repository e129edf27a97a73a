// SPDX-License-Identifier: MIT
#include "models/domain/scopeedit.h"

#include <algorithm>

namespace Chatelaine {

bool opensToEveryone(const ScopeEdit &edit)
{
    switch (edit.kind) {
    case ScopeEditKind::Create:
        return normalised(edit.wanted).isOpenToEveryone();
    case ScopeEditKind::Update:
        return normalised(edit.wanted).isOpenToEveryone() && !edit.base.isOpenToEveryone();
    case ScopeEditKind::Delete:
        return false;
    }
    return false;
}

std::vector<Scope> scopesAfter(std::span<const Scope> scopes, const ScopeEdit &edit)
{
    std::vector<Scope> after(scopes.begin(), scopes.end());
    if (edit.kind == ScopeEditKind::Create) {
        after.push_back(normalised(edit.wanted));
        return after;
    }
    const auto edited = std::find_if(after.begin(), after.end(), [&edit](const Scope &scope) {
        return scope.id == edit.base.id;
    });
    if (edited == after.end())
        return after;
    if (edit.kind == ScopeEditKind::Delete) {
        edited->isActive = false;
        return after;
    }
    *edited = normalised(edit.wanted);
    edited->id = edit.base.id;
    return after;
}

} // namespace Chatelaine

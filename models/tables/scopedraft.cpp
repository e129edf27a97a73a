// SPDX-License-Identifier: MIT
#include "models/tables/scopedraft.h"

#include <algorithm>

namespace Chatelaine {

ScopeDraft ScopeDraft::creating(const Scope &initial)
{
    ScopeDraft draft;
    draft.m_kind = ScopeEditKind::Create;
    draft.m_base = initial;
    return draft;
}

ScopeDraft ScopeDraft::updating(const Scope &stored)
{
    ScopeDraft draft;
    draft.m_base = stored;
    return draft;
}

ScopeEdit ScopeDraft::edit(const Scope &wanted) const
{
    ScopeEdit edit;
    edit.kind = m_kind;
    edit.wanted = wanted;
    if (isNew())
        edit.wanted.id = ScopeId();
    else
        edit.base = m_base;
    return edit;
}

ScopeDraft::Standing ScopeDraft::standing(const KeySnapshot &snapshot) const
{
    if (isNew())
        return Standing::AsItWas;
    const Scope *now = stored(snapshot, m_base.id);
    if (!now)
        return Standing::Deleted;
    return *now == m_base ? Standing::AsItWas : Standing::Changed;
}

const Scope *ScopeDraft::stored(const KeySnapshot &snapshot, ScopeId id)
{
    const auto found = std::ranges::find(snapshot.scopes(), id, &Scope::id);
    return found == snapshot.scopes().end() ? nullptr : &*found;
}

void ScopeDraft::recreate()
{
    m_kind = ScopeEditKind::Create;
    m_base.id = ScopeId();
    m_isRecreated = true;
}

} // namespace Chatelaine

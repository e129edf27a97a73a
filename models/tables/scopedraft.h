// SPDX-License-Identifier: MIT
// A scope while it is being edited: what it began as, and how that stands to what is stored now.
//
// A plain value: safe everywhere.
#pragma once

#include "models/domain/scopeedit.h"
#include "models/snapshot/keysnapshot.h"

namespace Chatelaine {

class ScopeDraft final
{
public:
    // How the stored scope stands to the one that the edit began with.
    enum class Standing { AsItWas, Changed, Deleted };

    // A new scope; initial: what the form begins with.
    [[nodiscard]] static ScopeDraft creating(const Scope &initial);
    [[nodiscard]] static ScopeDraft updating(const Scope &stored);

    [[nodiscard]] bool isNew() const { return m_kind == ScopeEditKind::Create; }
    // What the edit began with, or was rebased on.
    [[nodiscard]] const Scope &base() const { return m_base; }

    [[nodiscard]] bool isDirty(const Scope &wanted) const
    {
        return m_isRecreated || wanted != m_base;
    }
    [[nodiscard]] ScopeEdit edit(const Scope &wanted) const;

    // A new scope is always as it was.
    [[nodiscard]] Standing standing(const KeySnapshot &snapshot) const;
    // The scope as it is stored; null when it is not.
    [[nodiscard]] static const Scope *stored(const KeySnapshot &snapshot, ScopeId id);

    void rebase(const Scope &theirs) { m_base = theirs; }
    // Somebody deleted the scope: from now on it is a new one with the same name.
    void recreate();

private:
    ScopeEditKind m_kind = ScopeEditKind::Update;
    Scope m_base;
    bool m_isRecreated = false;
};

} // namespace Chatelaine

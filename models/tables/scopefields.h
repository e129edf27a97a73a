// SPDX-License-Identifier: MIT
// The editable fields of a scope, one by one: for comparing what two people made of it.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <array>

namespace Chatelaine {

enum class ScopeField : quint8 { Title, Description, Groups, Active, Order };
inline constexpr std::array AllScopeFields{ScopeField::Title, ScopeField::Description,
                                           ScopeField::Groups, ScopeField::Active,
                                           ScopeField::Order};

// A translated name, as it labels the field in a form.
[[nodiscard]] QString scopeFieldName(ScopeField field);
// The field's value for people. The snapshot names the groups.
[[nodiscard]] QString scopeFieldText(const Scope &scope, ScopeField field,
                                     const KeySnapshot &snapshot);
// By bytes, as saving compares them.
[[nodiscard]] bool isSameField(const Scope &a, const Scope &b, ScopeField field);
void copyField(const Scope &from, Scope &to, ScopeField field);

// How a field fared between two people who began with the same value.
enum class FieldHistory {
    Untouched,
    TheirsOnly, // Only they changed it.
    MineOnly,
    Both,      // Both changed it, differently.
    SameByBoth // Both changed it to the same.
};
[[nodiscard]] FieldHistory fieldHistory(const Scope &base, const Scope &theirs, const Scope &mine,
                                        ScopeField field);

} // namespace Chatelaine

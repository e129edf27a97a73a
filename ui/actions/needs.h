// SPDX-License-Identifier: MIT
// What has to be there before an action makes sense.
//
// Pure.
#pragma once

#include <QFlags>
#include <QString>

namespace Chatelaine {

enum class Need : quint32 {
    Open = 0x1,            // A database is open.
    Writable = 0x2,        // It may be written.
    Keys = 0x4,            // At least one key is selected.
    ActiveKeys = 0x8,      // At least one selected key is active.
    DisabledKeys = 0x10,   // At least one selected key is disabled.
    Undoable = 0x20,       // The last enable or disable can be undone.
    Scope = 0x40,          // A scope is selected.
    ScopeAbove = 0x80,     // Another one stands above it.
    ScopeBelow = 0x100,    // Another one stands below it.
    WholeSnapshot = 0x200, // Every key has been loaded.
    KeysShown = 0x400,     // The page of keys is the one in front: what is selected can be seen.
    ScopesShown = 0x800,   // The same of the page of scopes.
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

// Returns a translated sentence that says why an action is not possible while this is missing.
[[nodiscard]] QString reasonFor(Need need);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What has to be there before an action makes sense.
//
// Pure.
#pragma once

#include "models/domain/rights.h"

#include <QFlags>
#include <QString>

namespace Chatelaine {

enum class Need : quint32 {
    Open = 0x1,            // A database is open.
    Keys = 0x4,            // At least one key is selected.
    ActiveKeys = 0x8,      // At least one selected key is active.
    DisabledKeys = 0x10,   // At least one selected key is disabled.
    Undoable = 0x20,       // The last enable or disable can be undone.
    Scope = 0x40,          // A scope is selected.
    ScopeAbove = 0x80,     // Another one stands above it.
    ScopeBelow = 0x100,    // Another one stands below it.
    WholeSnapshot = 0x200, // Every key has been loaded.
    KeysShown = 0x400,     // A page of keys is the one in front: what is selected can be seen.
    ScopesShown = 0x800,   // The same of the page of scopes.
    // What the account and the lock allow: one for each Right, in its order.
    SwitchKeys = 0x1000,
    RevokeKeys = 0x2000,
    CreateScopes = 0x4000,
    EditScopes = 0x8000,
    DeleteScopes = 0x10000,
    Recompute = 0x20000,
    SessionShown = 0x40000,    // A database is open, or is being opened, or could not be.
    Locked = 0x80000,          // A production database that can be unlocked.
    Unlocked = 0x100000,       // One that is unlocked.
    ConnectionLost = 0x200000, // The connection is being tried again.
    Card = 0x400000,           // A card is shown on the page that looks things up.
    ListShown = 0x800000,      // Of the pages of keys, the one with all of them.
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

// The need of the actions that use this right.
[[nodiscard]] constexpr Need needOf(Right right)
{
    return Need(quint32(Need::SwitchKeys) << int(right));
}
static_assert(needOf(Right::SwitchKeys) == Need::SwitchKeys);
static_assert(needOf(Right::Recompute) == Need::Recompute);

// Returns a translated sentence that says why an action is not possible while this is missing.
[[nodiscard]] QString reasonFor(Need need);

} // namespace Chatelaine

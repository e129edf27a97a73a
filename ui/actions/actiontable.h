// SPDX-License-Identifier: MIT
// Every action with its text, icon, shortcut, needs and command: one row each.
//
// Immutable.
#pragma once

#include "ui/actions/actionid.h"
#include "ui/actions/needs.h"

namespace Chatelaine {

struct CommandContext;

// Where the shortcut works.
enum class ActionPlace : quint8 { Window, KeysPage, ScopesPage };

struct ActionSpec
{
    ActionId id;
    const char *text;      // Context Chatelaine::ActionRegistry, with mnemonic.
    const char *tip;       // One sentence; the same context.
    const char16_t *icon;  // Null = none.
    const char *shortcuts; // Portable text, separated by "; ", the first is shown; null = none.
    ActionPlace place;
    Needs needs;
    void (*run)(CommandContext &); // Null = whoever owns what it acts on connects to it.
};

// REQUIRES: id is not the separator.
[[nodiscard]] const ActionSpec &actionSpec(ActionId id);

} // namespace Chatelaine

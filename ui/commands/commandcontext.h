// SPDX-License-Identifier: MIT
// What a command works with: the open session, a way to ask, a place to report, and what is
// selected at the moment it starts.
//
// GUI thread. Lives as long as the session it speaks of. A command is a function that is given one:
//
//     void revokeKeys(CommandContext &context);
//
// It asks (Prompts), hands the change to the session and reports (MessageBanner). It knows no table
// model, no view and no SQL. Whatever it does later is guarded by context.guard.
#pragma once

#include "models/base/language.h"
#include "models/snapshot/keycolumn.h"
#include "models/snapshot/keysnapshot.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace Chatelaine {

class MessageBanner;
class Prompts;
class Session;

struct KeySelection
{
    KeySnapshotPtr snapshot;        // Never null; the one that the rows belong to.
    std::vector<Row> rows;          // In the order shown.
    std::vector<KeyColumn> columns; // Those that are visible, in the order shown.
};

struct CommandContext
{
    Session &session;
    Prompts &prompts;
    MessageBanner &banner;
    // Answers are delivered to it and dropped when it is gone; the parent of dialogs.
    QWidget *guard = nullptr;
    // Materialised only when a command asks: of a million selected keys, too.
    std::function<KeySelection()> selectedKeys = [] {
        return KeySelection{std::make_shared<const KeySnapshot>(), {}, {}};
    };
    // Nothing when no scope is selected.
    std::function<std::optional<ScopeId>()> selectedScope = [] { return std::nullopt; };
    // The card that is shown, in plain sentences; empty when none is.
    std::function<QString(const Language &)> answer = [](const Language &) { return QString(); };
    // Other pages of the window.
    std::function<void(KeyId)> showInList = [](KeyId) {};
    std::function<void(KeyId)> showCard = [](KeyId) {};
};

} // namespace Chatelaine

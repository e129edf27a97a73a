// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"

#include "ui/commands/changekeys.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/copykeys.h"
#include "ui/commands/recomputegrants.h"
#include "ui/commands/scopecommands.h"
#include "ui/commands/undochange.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

namespace {

using enum ActionPlace;

constexpr Needs Nothing;
constexpr Needs Reading = Need::Open;
constexpr Needs Writing = Needs(Need::Open) | Need::Writable;
constexpr Needs SomeKeys = Needs(Need::Open) | Need::KeysShown | Need::Keys;
constexpr Needs KeyWriting = Writing | Need::KeysShown | Need::Keys;
constexpr Needs ScopeWriting = Writing | Need::WholeSnapshot;
constexpr Needs OneScopeWriting = ScopeWriting | Need::ScopesShown | Need::Scope;

// By ActionId.
const std::array<ActionSpec, ActionCount> Specs{{
    {ActionId::OpenDatabase,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Open database\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Opens a MySQL or MariaDB database or an SQLite file."),
     u"database", "Ctrl+O", Window, Nothing, nullptr},
    {ActionId::OpenDemo, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Open &demo"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Opens the demo: a made-up forum with every case worth seeing."),
     u"demo", nullptr, Window, Nothing, nullptr},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Quit"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Closes the window."), u"quit", "Ctrl+Q",
     Window, Nothing, nullptr},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Undo"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Takes back the last enable or disable."),
     u"undo", "Ctrl+Z", Window, Writing | Need::Undoable, undoChange},
    {ActionId::CopyKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Copy"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Copies the selected keys, cells separated by tabs."),
     u"copy", "Ctrl+C; Ctrl+Ins", KeysPage, SomeKeys, copyKeysAsText},
    {ActionId::CopyKeysAsCsv, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Copy as C&SV"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Copies the selected keys as CSV with the names of the columns."),
     nullptr, nullptr, KeysPage, SomeKeys, copyKeysAsCsv},
    {ActionId::CopyKeysAsJson, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Copy as &JSON"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Copies the selected keys as a JSON array."),
     nullptr, nullptr, KeysPage, SomeKeys, copyKeysAsJson},
    {ActionId::CopyKeysAsMarkdown,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Copy as &Markdown"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Copies the selected keys as a Markdown table."),
     nullptr, nullptr, KeysPage, SomeKeys, copyKeysAsMarkdown},
    {ActionId::Find, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Find"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Goes to the search field."), u"search",
     "Ctrl+F", Window, Reading, nullptr},
    {ActionId::Refresh, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Refresh"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Reads everything again; selection and position stay."),
     u"refresh", "F5; Ctrl+R", Window, Reading, refresh},
    {ActionId::ToggleInspector, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Inspector"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Shows or hides what is known of the selected key."),
     u"inspector", "F9", Window, Nothing, nullptr},
    {ActionId::ResetColumns, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Reset columns"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Shows the columns as they were at first."),
     nullptr, nullptr, Window, Reading, nullptr},
    {ActionId::GoToKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Keys"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Shows the keys."), u"key", "Ctrl+1", Window,
     Reading, nullptr},
    {ActionId::GoToScopes, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Scopes"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Shows the scopes."), u"scope", "Ctrl+2",
     Window, Reading, nullptr},
    {ActionId::EnableKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Enable"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Enables the selected keys that are disabled."),
     u"enable", "Ctrl+E", KeysPage, KeyWriting | Need::DisabledKeys, enableKeys},
    {ActionId::DisableKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Disable"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Disables the selected keys that are active. They can be enabled again."),
     u"disable", "Ctrl+D", KeysPage, KeyWriting | Need::ActiveKeys, disableKeys},
    {ActionId::RevokeKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Re&voke\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Deletes the selected keys and their grants for good."),
     u"revoke", "Del", KeysPage, KeyWriting, revokeKeys},
    {ActionId::SelectAllKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Select &all"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Selects every key that is shown."), nullptr,
     "Ctrl+A", KeysPage, Reading | Need::KeysShown, nullptr},
    {ActionId::RecomputeKeys,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Re&compute grants\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Makes the stored grants of the selected keys what the rule says."),
     u"recompute", nullptr, KeysPage, KeyWriting | Need::WholeSnapshot, recomputeKeys},
    {ActionId::RecomputeAll,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Recompute &all grants\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Makes all stored grants what the rule says."),
     u"recompute", "Ctrl+Shift+R", Window, Writing | Need::WholeSnapshot, recomputeAll},
    {ActionId::NewScope, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&New scope\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Creates a scope."), u"add", "Ctrl+N", Window,
     ScopeWriting, newScope},
    {ActionId::EditScope, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Edit scope\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Shows the selected scope with its groups and what an edit would do."),
     u"edit", "Ctrl+Return; Ctrl+Enter; F2", ScopesPage,
     Reading | Need::WholeSnapshot | Need::ScopesShown | Need::Scope, editScope},
    {ActionId::DeleteScope, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Delete scope\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Deletes the selected scope and its grants."),
     u"revoke", "Del", ScopesPage, OneScopeWriting, deleteScope},
    {ActionId::MoveScopeUp, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Move &up"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Moves the selected scope up in the site's order."),
     u"up", "Alt+Up", ScopesPage, OneScopeWriting | Need::ScopeAbove, moveScopeUp},
    {ActionId::MoveScopeDown, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Move do&wn"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Moves the selected scope down in the site's order."),
     u"down", "Alt+Down", ScopesPage, OneScopeWriting | Need::ScopeBelow, moveScopeDown},
    {ActionId::ShowShortcuts,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Lists every shortcut."), u"keyboard", "F1",
     Window, Nothing, nullptr},
    {ActionId::About, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&About Chatelaine"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Says what this is and which version."),
     u"information", nullptr, Window, Nothing, nullptr},
}};

} // namespace

const ActionSpec &actionSpec(ActionId id) { return Specs[size_t(id)]; }

} // namespace Chatelaine

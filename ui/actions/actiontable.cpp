// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"

#include "ui/commands/changekeys.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/connectioncommands.h"
#include "ui/commands/copykeys.h"
#include "ui/commands/lookupcommands.h"
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
constexpr Needs SomeKeys = Reading | Need::KeysShown | Need::Keys;
constexpr Needs Switching = SomeKeys | Need::SwitchKeys;
constexpr Needs OneCard = Reading | Need::Card;
constexpr Needs Whole = Reading | Need::WholeSnapshot;
constexpr Needs OneScope = Whole | Need::ScopesShown | Need::Scope;
constexpr Needs Moving = OneScope | Need::EditScopes;

// By ActionId.
const std::array<ActionSpec, ActionCount> Specs{{
    {ActionId::GoToConnections, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Co&nnections"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Closes the database and goes to the saved connections."),
     u"database", "Ctrl+Shift+O", Window, Nothing, nullptr},
    {ActionId::OpenDatabase,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Open database\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Opens a MySQL or MariaDB database or an SQLite file."),
     u"database", "Ctrl+O", Window, Nothing, nullptr},
    {ActionId::OpenDemo, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Open &demo"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Opens the demo: a made-up forum with every case worth seeing."),
     u"demo", nullptr, Window, Nothing, nullptr},
    {ActionId::CloseDatabase, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Close database"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Closes the connection and forgets its password."),
     u"close", "Ctrl+W", Window, Need::SessionShown, nullptr},
    {ActionId::UnlockWriting,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Un&lock for 15 minutes\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Allows changes to the production database for a quarter of an hour."),
     u"unlock", "Ctrl+Shift+U", Window, Reading | Need::Locked, unlockWriting},
    {ActionId::LockWriting, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Lock now"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Makes the production database read-only again."),
     u"lock", "Ctrl+Shift+L", Window, Reading | Need::Unlocked, lockWriting},
    {ActionId::ReconnectNow, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Reconnect now"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Tries the lost connection again without waiting."),
     u"refresh", nullptr, Window, Reading | Need::ConnectionLost, reconnectNow},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Quit"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Closes the window."), u"quit", "Ctrl+Q",
     Window, Nothing, nullptr},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Undo"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Takes back the last enable or disable."),
     u"undo", "Ctrl+Z", Window, Reading | Need::SwitchKeys | Need::Undoable, undoChange},
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
    {ActionId::LookUp, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Look up"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Finds a key by any clue: whose it is, whether it works, and why."),
     u"lookup", "Ctrl+K", Window, Reading, nullptr},
    {ActionId::GoToKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Keys"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Shows the keys."), u"key", "Ctrl+1", Window,
     Reading, nullptr},
    {ActionId::GoToScopes, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Scopes"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Shows the scopes."), u"scope", "Ctrl+2",
     Window, Reading, nullptr},
    {ActionId::GoToLeaks, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "L&eaks"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Finds tokens in a log, a file or anything pasted, and whose they are."),
     u"leak", "Ctrl+3", Window, Reading, nullptr},
    {ActionId::CopyAnswer, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Copy &answer"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Copies what the card says as plain sentences, for a ticket."),
     u"copy", "Ctrl+Shift+C", Window, OneCard, copyAnswer},
    {ActionId::CopyAnswerInEnglish,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Copy answer in En&glish"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Copies what the card says as plain sentences in English."),
     nullptr, nullptr, Window, OneCard, copyAnswerInEnglish},
    {ActionId::ShowInList, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Show in &list"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Shows the key of the card in the list."),
     u"key", nullptr, Window, OneCard | Need::Keys, showInList},
    {ActionId::ShowCard, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Show ca&rd"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Shows whether the selected key works, why, and what the API would answer."),
     u"card", "Alt+Return; Alt+Enter", KeysPage, SomeKeys, showCard},
    {ActionId::EnableKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Enable"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Enables the selected keys that are disabled."),
     u"enable", "Ctrl+E", KeysPage, Switching | Need::DisabledKeys, enableKeys},
    {ActionId::DisableKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Disable"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Disables the selected keys that are active. They can be enabled again."),
     u"disable", "Ctrl+D", KeysPage, Switching | Need::ActiveKeys, disableKeys},
    {ActionId::RevokeKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Re&voke\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Deletes the selected keys and their grants for good."),
     u"revoke", "Del", KeysPage, SomeKeys | Need::RevokeKeys, revokeKeys},
    {ActionId::SelectAllKeys, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Select &all"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Selects every key that is shown."), nullptr,
     "Ctrl+A", KeysPage, Reading | Need::ListShown, nullptr},
    {ActionId::RecomputeKeys,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Re&compute grants\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Makes the stored grants of the selected keys what the rule says."),
     u"recompute", nullptr, KeysPage, SomeKeys | Need::WholeSnapshot | Need::Recompute,
     recomputeKeys},
    {ActionId::RecomputeAll,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Recompute &all grants\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Makes all stored grants what the rule says."),
     u"recompute", "Ctrl+Shift+R", Window, Whole | Need::Recompute, recomputeAll},
    {ActionId::RecomputeScope,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Re&compute its grants\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Makes the stored grants of the selected scope what the rule says."),
     u"recompute", nullptr, ScopesPage, OneScope | Need::Recompute, recomputeScope},
    {ActionId::NewScope, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&New scope\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Creates a scope."), u"add", "Ctrl+N", Window,
     Whole | Need::CreateScopes, newScope},
    {ActionId::EditScope, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Edit scope\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Shows the selected scope with its groups and what an edit would do."),
     u"edit", "Ctrl+Return; Ctrl+Enter; F2", ScopesPage, OneScope, editScope},
    {ActionId::DeleteScope, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Delete scope\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Deletes the selected scope and its grants."),
     u"revoke", "Del", ScopesPage, OneScope | Need::DeleteScopes, deleteScope},
    {ActionId::MoveScopeUp, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Move &up"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Moves the selected scope up in the site's order."),
     u"up", "Alt+Up", ScopesPage, Moving | Need::ScopeAbove, moveScopeUp},
    {ActionId::MoveScopeDown, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Move do&wn"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Moves the selected scope down in the site's order."),
     u"down", "Alt+Down", ScopesPage, Moving | Need::ScopeBelow, moveScopeDown},
    {ActionId::ShowShortcuts,
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Lists every shortcut."), u"keyboard", "F1",
     Window, Nothing, nullptr},
    {ActionId::ShowGrants, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Account &rights\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "The least rights of a database account for each job, as SQL."),
     u"lock", nullptr, Window, Nothing, nullptr},
    {ActionId::Diagnose, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&Diagnostics\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry",
                       "Lists drivers, libraries, keychain, ssh and the server: no secrets."),
     u"information", nullptr, Window, Nothing, nullptr},
    {ActionId::About, QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "&About Chatelaine"),
     QT_TRANSLATE_NOOP("Chatelaine::ActionRegistry", "Says what this is and which version."),
     u"information", nullptr, Window, Nothing, nullptr},
}};

} // namespace

const ActionSpec &actionSpec(ActionId id) { return Specs[size_t(id)]; }

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Every action that a person can start. What each is called and needs: actiontable.cpp.
#pragma once

#include <QtGlobal>

#include <vector>

namespace Chatelaine {

enum class ActionId : quint8 {
    GoToConnections,
    OpenDatabase,
    OpenDemo,
    CloseDatabase,
    UnlockWriting,
    LockWriting,
    ReconnectNow,
    Quit,
    Undo,
    CopyKeys,
    CopyKeysAsCsv,
    CopyKeysAsJson,
    CopyKeysAsMarkdown,
    Find,
    Refresh,
    ToggleInspector,
    ResetColumns,
    LookUp,
    GoToKeys,
    GoToScopes,
    GoToLeaks,
    CopyAnswer,
    CopyAnswerInEnglish,
    ShowInList,
    ShowCard,
    EnableKeys,
    DisableKeys,
    RevokeKeys,
    SelectAllKeys,
    RecomputeKeys,
    RecomputeAll,
    RecomputeScope,
    NewScope,
    EditScope,
    DeleteScope,
    MoveScopeUp,
    MoveScopeDown,
    ShowShortcuts,
    ShowGrants,
    Diagnose,
    About,
    Separator, // Not an action: a line in a menu or tool bar. Always the last.
};
inline constexpr int ActionCount = int(ActionId::Separator);

// What stands in a menu, tool bar or context menu, in order.
using ActionList = std::vector<ActionId>;

} // namespace Chatelaine

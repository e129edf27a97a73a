// SPDX-License-Identifier: MIT
#include "ui/actions/needs.h"

#include <QCoreApplication>

namespace Chatelaine {

QString reasonFor(Need need)
{
    switch (need) {
    case Need::Open:
        return QCoreApplication::translate("Chatelaine::Need", "No database is open.");
    case Need::SwitchKeys:
    case Need::RevokeKeys:
    case Need::CreateScopes:
    case Need::EditScopes:
    case Need::DeleteScopes:
    case Need::Recompute:
        return QCoreApplication::translate("Chatelaine::Need", "The database is open read-only.");
    case Need::Keys:
        return QCoreApplication::translate("Chatelaine::Need", "Select at least one key.");
    case Need::ActiveKeys:
        return QCoreApplication::translate("Chatelaine::Need", "No selected key is active.");
    case Need::DisabledKeys:
        return QCoreApplication::translate("Chatelaine::Need", "No selected key is disabled.");
    case Need::SessionShown:
        return QCoreApplication::translate("Chatelaine::Need", "No database is open.");
    case Need::Locked:
        return QCoreApplication::translate("Chatelaine::Need", "Nothing is locked.");
    case Need::Unlocked:
        return QCoreApplication::translate("Chatelaine::Need",
                                           "No production database is unlocked.");
    case Need::Card:
        return QCoreApplication::translate("Chatelaine::Need", "Look somebody up first.");
    case Need::ConnectionLost:
        return QCoreApplication::translate("Chatelaine::Need", "The connection is not lost.");
    case Need::Undoable:
        return QCoreApplication::translate("Chatelaine::Need",
                                           "Nothing has been enabled or disabled yet.");
    case Need::Scope:
        return QCoreApplication::translate("Chatelaine::Need", "Select a scope.");
    case Need::ScopeAbove:
        return QCoreApplication::translate("Chatelaine::Need", "The scope is the first already.");
    case Need::ScopeBelow:
        return QCoreApplication::translate("Chatelaine::Need", "The scope is the last already.");
    case Need::WholeSnapshot:
        return QCoreApplication::translate("Chatelaine::Need", "The keys are still loading.");
    case Need::KeysShown:
    case Need::ListShown:
        return QCoreApplication::translate("Chatelaine::Need", "Go to the keys first.");
    case Need::ScopesShown:
        return QCoreApplication::translate("Chatelaine::Need", "Go to the scopes first.");
    }
    return {};
}

} // namespace Chatelaine

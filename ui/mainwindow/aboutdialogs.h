// SPDX-License-Identifier: MIT
// What is in the help menu.
//
// GUI thread. The dialogs delete themselves when closed.
#pragma once

class QWidget;

namespace Chatelaine {

class ActionRegistry;

void openAbout(QWidget *parent);
// Lists every action that has a shortcut.
void openShortcuts(const ActionRegistry &actions, QWidget *parent);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The menu bar: lists of actions, and the menus that are not: recent databases, columns, colours,
// automatic refreshing.
//
// GUI thread.
#pragma once

#include "models/domain/databaseurl.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace Chatelaine {

class ActionRegistry;
class Settings;

class MainMenu final : public QObject
{
    Q_OBJECT

public:
    // All must outlive the menu.
    MainMenu(QMenuBar &bar, const ActionRegistry &actions, Settings &settings);

    // Which interval is ticked, in seconds; 0 = off. Nothing is ticked, and the menu is off, for
    // -1.
    void setRefreshSeconds(int seconds);

Q_SIGNALS:
    void recentChosen(const Chatelaine::DatabaseUrl &url);
    void refreshSecondsChosen(int seconds);
    // The menu is empty and about to be shown.
    void columnsAsked(QMenu *menu);

private:
    void buildFileMenu(QMenuBar &bar);
    void buildViewMenu(QMenuBar &bar);
    void buildColourMenu(QMenu *view);
    void buildRefreshMenu(QMenu *view);
    void fillRecentMenu();

    const ActionRegistry &m_actions;
    Settings &m_settings;
    QMenu *m_recent = nullptr;
    QMenu *m_refresh = nullptr;
    QActionGroup *m_intervals;
};

} // namespace Chatelaine

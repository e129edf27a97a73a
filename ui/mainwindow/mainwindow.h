// SPDX-License-Identifier: MIT
// The shell: menus, tool bar, rail of pages, and the workspace of the open database.
//
// GUI thread.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/settings/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/prompts/windowprompts.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;

namespace Chatelaine {

class ConnectionChip;
class Session;
class Workspace;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Makes a session on a database, not yet open; handed in so that tests can make their own.
    using SessionMaker =
        std::function<std::unique_ptr<Session>(const DatabaseUrl &, const QByteArray &password)>;

    MainWindow(Settings &settings, SessionMaker makeSession);
    ~MainWindow() override;

    // Asks for the password first where one is needed.
    void open(const DatabaseUrl &url);
    void openWith(const DatabaseUrl &url, const QByteArray &password);
    // Asks which database.
    void askForDatabase();
    // Nothing could be opened at all.
    void showProblem(const Error &error);

    [[nodiscard]] ActionRegistry &actions() { return m_actions; }

Q_SIGNALS:
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildViewMenu();
    void buildToolBar();
    void buildRail();
    void connectActions();
    void openWithoutAsking(const DatabaseUrl &url);
    void openConnectDialog();
    [[nodiscard]] int unsavedEdits() const;
    // Calls goOn at once, or after the person has agreed to lose what scope editors hold.
    void whenNothingIsLost(const std::function<void()> &goOn);
    void showState();
    void fillRecentMenu();
    void remember(const DatabaseUrl &url);

    Settings &m_settings;
    SessionMaker m_makeSession;
    WindowPrompts m_prompts;
    ActionRegistry m_actions;
    ConnectionChip *m_chip;
    QMenu *m_recent = nullptr;
    Workspace *m_workspace = nullptr; // Null = nothing has been opened yet.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The shell: menus, tool bar, rail of pages, and the workspace of the open database, or the start
// page while none is open.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"
#include "models/settings/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/dialogs/profileservices.h"
#include "ui/mainwindow/passwordfinder.h"
#include "ui/pages/workspace.h"
#include "ui/prompts/windowprompts.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Chatelaine {

class ConnectionChip;
class MainMenu;
class Session;
class StartPage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Makes a session on a profile's database, not yet open; handed in so that tests can make their
    // own.
    using SessionMaker =
        std::function<std::unique_ptr<Session>(const Profile &, const QByteArray &password)>;

    // All must outlive the window.
    MainWindow(Settings &settings, const ProfileServices &services, SessionMaker makeSession);
    ~MainWindow() override;

    // Finds the password first where one is needed.
    void open(const Profile &profile);
    void open(const DatabaseUrl &url) { open(profileFor(url)); }
    void openWith(const Profile &profile, const QByteArray &password);
    // Closes what is open and shows the saved connections.
    void showConnections();
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
    void connectMenu();
    void buildToolBar();
    void buildRail();
    void connectActions();
    void connectStartPage();
    void connectWorkspace();
    void setContents(QWidget *contents);
    void openConnectDialog();
    // Null = none is shown.
    [[nodiscard]] const Session *session() const;
    void setRefreshSeconds(int seconds);
    void showState();
    void showPage(Workspace::Page page);
    void remember(const Profile &profile);

    Settings &m_settings;
    ProfileServices m_services;
    SessionMaker m_makeSession;
    WindowPrompts m_prompts;
    ActionRegistry m_actions;
    PasswordFinder m_passwords;
    ConnectionChip *m_chip;
    MainMenu *m_menu;
    StartPage *m_start = nullptr;     // Null = a database is shown.
    Workspace *m_workspace = nullptr; // Null = the start page is.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Everything about one open database: its session, its pages, its messages and its status.
//
// GUI thread. A new one is made for every database that is opened.
#pragma once

#include "models/session/session.h"
#include "ui/commands/commandcontext.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace Chatelaine {

class ActionRegistry;
class ConnectionBar;
class DriftBar;
class KeysPage;
class LeaksPage;
class LookupPage;
class MessageBanner;
class MessagePage;
class Prompts;
class ScopesPage;
class Settings;
class StatusLine;

class Workspace final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { LookUp, Keys, Scopes, Leaks };

    // Opens the session. The references must outlive the workspace.
    Workspace(std::unique_ptr<Session> session, Settings &settings, ActionRegistry &actions,
              Prompts &prompts, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QString databaseName() const;
    [[nodiscard]] Page page() const;
    void setPage(Page page);
    void focusSearch();
    // Goes to the field of the lookup.
    void lookUp();
    void showWarning(const QString &text);
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    // Another page is in front.
    void pageChanged(Chatelaine::Workspace::Page page);
    // The session is in another state, or its lock, its rights or its connection are.
    void stateChanged();
    void otherDatabaseAsked();
    // The database let nobody in with this password; said: why, in the server's words.
    void passwordAsked(const QString &said);

private:
    void buildLayout();
    void connectSession();
    void connectPages();
    void showState();
    void showMode();
    void showFacts();
    [[nodiscard]] KeySelection selectedKeys() const;
    void showInList(KeyId key);
    void showCard(KeyId key);
    void showInfo();
    void showError(const Error &error);
    void retry();
    void announceRights();
    void announceNeeds();

    std::unique_ptr<Session> m_session;
    ActionRegistry &m_actions;
    MessageBanner *m_banner;
    ConnectionBar *m_connection;
    DriftBar *m_drift;
    CommandContext m_context;
    LookupPage *m_lookup;
    KeysPage *m_keys;
    ScopesPage *m_scopes;
    LeaksPage *m_leaks;
    MessagePage *m_message;
    QStackedWidget *m_pages;  // By Page.
    QStackedWidget *m_states; // The message, or the pages.
    StatusLine *m_status;
    QString m_denied; // Why the password did not fit; empty = it failed otherwise, or not at all.
};

} // namespace Chatelaine

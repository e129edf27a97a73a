// SPDX-License-Identifier: MIT
// Shown while nothing is open: the saved connections, and the other ways to begin.
//
// GUI thread. Shows and asks: opening is the window's, changing profiles the commands'.
#pragma once

#include "ui/commands/profilecommands.h"
#include "ui/commands/profilefiles.h"

#include <QWidget>

namespace Chatelaine {

class MessageBanner;
class Prompts;
class Settings;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the page.
    StartPage(const ProfileServices &services, Settings &settings, Prompts &prompts,
              QWidget *parent = nullptr);
    ~StartPage() override;

    // Opens the dialog for a new profile; when it is saved, it is selected in the list.
    void createProfile(const Profile &draft, const QByteArray &password = {});
    void editProfile(const Profile &profile);
    // For what the window has to say while nothing is open.
    [[nodiscard]] MessageBanner &banner() { return *m_banner; }

Q_SIGNALS:
    void openAsked(const Chatelaine::Profile &profile);
    // One of the databases opened before that is no profile.
    void urlAsked(const Chatelaine::DatabaseUrl &url);
    void demoAsked();
    // Another database, to be named by file or address.
    void otherAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void buildLayout();
    void connectParts();
    void connectActions();
    void openSelected();
    void focusSearch();
    void search(const QString &text);
    void showProfiles();
    void showList();
    void showSelection();
    void showMenu(const QPoint &position);

    struct Parts;
    ProfileServices m_services;
    Settings &m_settings;
    MessageBanner *m_banner;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine

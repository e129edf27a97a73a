// SPDX-License-Identifier: MIT
// Changes to the saved connections: create, edit, duplicate, delete. The profile goes to its store,
// its password to the keychain, and what went wrong to the banner.
//
// GUI thread.
#pragma once

#include "ui/dialogs/profiledialog.h"

#include <QObject>

#include <vector>

namespace Chatelaine {

class MessageBanner;
class Prompts;

class ProfileCommands final : public QObject
{
    Q_OBJECT

public:
    // All must outlive this object. window: the parent of dialogs.
    ProfileCommands(const ProfileServices &services, Prompts &prompts, MessageBanner &banner,
                    QWidget &window);

    // The password is copied; the caller wipes its own.
    void create(const Profile &draft, const QByteArray &password = {});
    void edit(const Profile &profile);
    // Opens the dialog on a copy, which has no password yet.
    void duplicate(const Profile &profile);
    // Asks first.
    void remove(const std::vector<Profile> &profiles);

Q_SIGNALS:
    void saved(const QString &id);

private:
    void open(const Profile &profile, const QByteArray &password);
    // before: where the password came from until now.
    void followSaved(const Profile &profile, PasswordSource before,
                     const std::optional<QByteArray> &newPassword);
    void keepPassword(const Profile &profile, const QByteArray &password);
    void forgetPassword(const Profile &profile);
    void removeNow(const std::vector<Profile> &profiles);

    ProfileServices m_services;
    Prompts &m_prompts;
    MessageBanner &m_banner;
    QWidget &m_window;
};

} // namespace Chatelaine

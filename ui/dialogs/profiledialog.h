// SPDX-License-Identifier: MIT
// One connection profile: where the database is, how to get there, what it is used for; and a test
// of it.
//
// GUI thread. Stores nothing but authorities that a person trusts; saved() hands the rest over.
#pragma once

#include "models/domain/profile.h"
#include "ui/dialogs/profileservices.h"

#include <QDialog>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace Chatelaine {

class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    // A profile without an id is a new one and gets an id. Deletes itself when it is closed.
    ProfileDialog(const ProfileServices &services, const Profile &profile,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    // Fills the field in, for example with what was read from a file.
    void setPassword(const QByteArray &password);
    [[nodiscard]] Profile profile() const;

    void done(int result) override; // Forgets the password.

Q_SIGNALS:
    // It is in the store already. newPassword: to be kept in the keychain; nothing = what is there
    // stays. It is wiped when every receiver has returned.
    void saved(const Chatelaine::Profile &profile, const std::optional<QByteArray> &newPassword);

private:
    void buildHead(QVBoxLayout *layout);
    void buildTabs(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void connectParts();
    void showProfile();
    void judge();
    [[nodiscard]] Result<void> validity() const;
    [[nodiscard]] bool isNameTaken() const;
    void save();
    void startTest();
    void toggleTest();
    void showTestState();
    void useTrusted(const Profile &profile);

    struct Parts;
    ProfileServices m_services;
    Profile m_profile; // As it was when the dialog opened.
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine

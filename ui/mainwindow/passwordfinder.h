// SPDX-License-Identifier: MIT
// Finds the password of a profile: none is needed, the keychain has it, or a person is asked; and
// keeps it in the keychain if wanted, once it has turned out to be right.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Chatelaine {

class PasswordDialog;
class ProfileStore;
class SecretStore;

class PasswordFinder final : public QObject
{
    Q_OBJECT

public:
    // window: the parent of the question. All must outlive the finder.
    PasswordFinder(ProfileStore &profiles, SecretStore &secrets, QWidget *window);
    ~PasswordFinder() override;

    // A new call replaces one that is still under way, and the question that it asked.
    void find(const Profile &profile);
    // The password did not fit: asks for another one. said: what the server said.
    void findAnother(const Profile &profile, const QString &said);
    // Another database is opened meanwhile: nothing is found, asked or kept any more.
    void abandon() { startAnew(); }
    // The password that was given last was right: it is kept if that was wanted, else forgotten.
    void confirm();

Q_SIGNALS:
    // The password is wiped when every receiver has returned.
    void found(const Chatelaine::Profile &profile, const QByteArray &password);
    // The keychain did not take the password.
    void notKept(const QString &why);

private:
    void ask(const Profile &profile, const QString &denied);
    // Whether the password is to be kept, or no longer.
    void noteWish(const Profile &before, const Profile &chosen, const QByteArray &password);
    int startAnew();
    void forget();
    Result<void> useKeychain(const QString &profileId);
    void dropKept(const QString &profileId);

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    QWidget *m_window;
    QPointer<PasswordDialog> m_dialog; // The latest question.
    int m_search = 0;                  // The number of the latest find().
    Profile m_toKeep;
    QByteArray m_password; // Until confirm(), and only if it is to be kept.
};

} // namespace Chatelaine

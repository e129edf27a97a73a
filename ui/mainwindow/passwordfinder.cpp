// SPDX-License-Identifier: MIT
#include "ui/mainwindow/passwordfinder.h"

#include "models/base/async.h"
#include "models/domain/token.h"
#include "models/settings/profilestore.h"
#include "models/settings/secretstore.h"
#include "ui/dialogs/passworddialog.h"

#include <utility>

namespace Chatelaine {

PasswordFinder::PasswordFinder(ProfileStore &profiles, SecretStore &secrets, QWidget *window)
    : m_profiles(profiles)
    , m_secrets(secrets)
    , m_window(window)
{}

PasswordFinder::~PasswordFinder() { forget(); }

void PasswordFinder::forget()
{
    wipe(m_password);
    m_password.clear();
}

// Returns the number of the new search.
int PasswordFinder::startAnew()
{
    forget();
    if (m_dialog)
        m_dialog->close();
    return ++m_search;
}

void PasswordFinder::find(const Profile &profile)
{
    const int search = startAnew();
    if (profile.database.dialect == Dialect::Sqlite) {
        Q_EMIT found(profile, {});
        return;
    }
    if (profile.passwordSource == PasswordSource::Ask || profile.id.isEmpty()) {
        ask(profile, {});
        return;
    }
    whenDone(m_secrets.read(profile.id), this,
             [this, profile, search](Result<std::optional<QByteArray>> answer) {
                 if (search != m_search)
                     return;
                 if (!answer || !*answer) {
                     ask(profile, answer ? QString() : answer.error().message());
                     return;
                 }
                 QByteArray password = std::exchange(**answer, {});
                 Q_EMIT found(profile, password);
                 wipe(password);
             });
}

void PasswordFinder::findAnother(const Profile &profile, const QString &said)
{
    startAnew();
    ask(profile, said);
}

void PasswordFinder::ask(const Profile &profile, const QString &denied)
{
    m_dialog = new PasswordDialog(profile, denied, m_window);
    connect(m_dialog, &PasswordDialog::passwordGiven, this,
            [this, profile](const QByteArray &password, PasswordSource keep) {
                Profile chosen = profile;
                chosen.passwordSource = keep;
                noteWish(profile, chosen, password);
                Q_EMIT found(chosen, password);
            });
    m_dialog->open();
}

void PasswordFinder::noteWish(const Profile &before, const Profile &chosen,
                              const QByteArray &password)
{
    if (chosen.passwordSource == PasswordSource::Keychain) {
        m_toKeep = chosen;
        m_password = QByteArray(password.constData(), password.size());
    } else if (before.passwordSource == PasswordSource::Keychain) {
        dropKept(before.id);
    }
}

void PasswordFinder::confirm()
{
    if (m_password.isEmpty() || !m_profiles.withId(m_toKeep.id)) {
        forget();
        return;
    }
    QByteArray password = std::exchange(m_password, {});
    whenDone(m_secrets.write(m_toKeep.id, keychainLabel(m_toKeep), password), this,
             [this, id = m_toKeep.id](const Result<void> &kept) {
                 const Result<void> saved = kept ? useKeychain(id) : kept;
                 if (!saved)
                     Q_EMIT notKept(saved.error().message());
             });
    wipe(password);
}

// Of the profile as it is saved now: it was used, and may have been edited, since it was handed in.
Result<void> PasswordFinder::useKeychain(const QString &profileId)
{
    std::optional<Profile> profile = m_profiles.withId(profileId);
    if (!profile)
        return {};
    profile->passwordSource = PasswordSource::Keychain;
    return m_profiles.save(*profile);
}

// Or the old one would be tried first for ever.
void PasswordFinder::dropKept(const QString &profileId)
{
    std::optional<Profile> profile = m_profiles.withId(profileId);
    if (!profile)
        return;
    profile->passwordSource = PasswordSource::Ask;
    if (const Result<void> saved = m_profiles.save(*profile); !saved)
        Q_EMIT notKept(saved.error().message());
    whenDone(m_secrets.remove(profileId), this, [this](const Result<void> &removed) {
        const bool isNews = !removed && removed.error().code() != Error::Code::NotFound &&
                            removed.error().code() != Error::Code::Refused;
        if (isNews)
            Q_EMIT notKept(removed.error().message());
    });
}

} // namespace Chatelaine

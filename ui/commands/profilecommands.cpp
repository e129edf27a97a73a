// SPDX-License-Identifier: MIT
#include "ui/commands/profilecommands.h"

#include "models/base/async.h"
#include "models/base/visibletext.h"
#include "models/settings/profilestore.h"
#include "models/settings/secretstore.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebanner.h"

#include <QPointer>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

ProfileCommands::ProfileCommands(const ProfileServices &services, Prompts &prompts,
                                 MessageBanner &banner, QWidget &window)
    : m_services(services)
    , m_prompts(prompts)
    , m_banner(banner)
    , m_window(window)
{}

void ProfileCommands::create(const Profile &draft, const QByteArray &password)
{
    open(draft, password);
}

void ProfileCommands::edit(const Profile &profile)
{
    // As it is now: another program may have changed it.
    open(m_services.profiles.withId(profile.id).value_or(profile), {});
}

void ProfileCommands::duplicate(const Profile &profile)
{
    Profile copy = profile;
    copy.id = newProfile().id;
    copy.name = tr("%1 (copy)").arg(profile.name);
    copy.lastUsed = 0;
    open(copy, {});
}

void ProfileCommands::open(const Profile &profile, const QByteArray &password)
{
    auto *dialog = new ProfileDialog(m_services, profile, &m_window);
    dialog->setPassword(password);
    connect(dialog, &ProfileDialog::saved, this,
            [this, before = profile.passwordSource](const Profile &saved,
                                                    const std::optional<QByteArray> &newPassword) {
                followSaved(saved, before, newPassword);
            });
    dialog->open();
}

void ProfileCommands::followSaved(const Profile &profile, PasswordSource before,
                                  const std::optional<QByteArray> &newPassword)
{
    m_banner.clear();
    if (newPassword)
        keepPassword(profile, *newPassword);
    if (before == PasswordSource::Keychain && profile.passwordSource == PasswordSource::Ask)
        forgetPassword(profile);
    Q_EMIT saved(profile.id);
}

void ProfileCommands::keepPassword(const Profile &profile, const QByteArray &password)
{
    whenDone(m_services.secrets.write(profile.id, keychainLabel(profile), password), this,
             [this, name = visibleText(profile.name)](const Result<void> &kept) {
                 if (!kept)
                     m_banner.showMessage(
                         MessageBanner::Kind::Warning,
                         tr("\u201c%1\u201d was saved, but its password was not: it will be asked "
                            "for when the connection is opened. %2")
                             .arg(name, kept.error().message()),
                         kept.error().detail());
             });
}

void ProfileCommands::forgetPassword(const Profile &profile)
{
    whenDone(m_services.secrets.remove(profile.id), this,
             [this, name = visibleText(profile.name)](const Result<void> &removed) {
                 if (!removed && removed.error().code() != Error::Code::NotFound)
                     m_banner.showMessage(
                         MessageBanner::Kind::Warning,
                         tr("The password of \u201c%1\u201d may still be in the keychain: remove "
                            "it there by hand. %2")
                             .arg(name, removed.error().message()),
                         removed.error().detail());
             });
}

void ProfileCommands::remove(const std::vector<Profile> &profiles)
{
    const int count = int(profiles.size());
    if (count == 0)
        return;
    const auto keptInKeychain =
        std::count_if(profiles.begin(), profiles.end(), [](const Profile &profile) {
            return profile.passwordSource == PasswordSource::Keychain;
        });
    Question question;
    question.title = tr("Delete connections");
    question.text =
        tr("Delete %n connection(s)? The databases themselves are not touched.", nullptr, count);
    for (const Profile &profile : profiles)
        question.lines += visibleText(profile.name);
    if (keptInKeychain > 0)
        question.details = tr("%n password(s) will be removed from the keychain too. This cannot "
                              "be undone.",
                              nullptr, int(keptInKeychain));
    else
        question.details = tr("This cannot be undone. Export them first to keep a copy.");
    question.confirmVerb = tr("Delete %n connection(s)", nullptr, count);
    question.tone = Question::Tone::Destructive;
    m_prompts.ask(question, [self = QPointer(this), profiles](const Answer &answer) {
        if (self && answer.isConfirmed)
            self->removeNow(profiles);
    });
}

void ProfileCommands::removeNow(const std::vector<Profile> &profiles)
{
    m_banner.clear();
    for (const Profile &profile : profiles) {
        const Result<void> removed = m_services.profiles.remove(profile.id);
        // Gone already is what was asked for.
        if (!removed && removed.error().code() != Error::Code::NotFound) {
            m_banner.showError(removed.error());
            return;
        }
        if (profile.passwordSource == PasswordSource::Keychain)
            forgetPassword(profile);
    }
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "app/cli/chosenprofile.h"

#include "app/cli/await.h"
#include "app/cli/output.h"
#include "models/session/route.h"
#include "models/settings/profilestore.h"
#include "models/settings/secretstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::CommandLine)
};

Result<Profile> savedProfile(const QString &name)
{
    const ProfileStore profiles(ProfileStore::defaultPath());
    if (profiles.problem())
        return *profiles.problem();
    auto profile = profiles.named(name);
    // A name that was mistyped is a wrong usage, not an empty answer.
    if (!profile && profile.error().code() == Error::Code::NotFound)
        return Error::invalid(profile.error().message());
    return profile;
}

} // namespace

Result<Profile> chosenProfile(const QCommandLineParser &options)
{
    const bool hasUrl = options.isSet(u"database"_s);
    if (options.isSet(u"profile"_s)) {
        if (hasUrl)
            return Error::invalid(Texts::tr("Give --profile or --database, not both."));
        return savedProfile(options.value(u"profile"_s));
    }
    const QString text =
        hasUrl ? options.value(u"database"_s) : qEnvironmentVariable("CHATELAINE_DATABASE");
    if (text.isEmpty())
        return Error::invalid(Texts::tr("No database was named. Give --database URL, --profile "
                                        "NAME, or set the environment variable "
                                        "CHATELAINE_DATABASE. To try it out:") +
                              u"\n  chatelaine-cli demo demo.sqlite"
                              u"\n  chatelaine-cli --database sqlite:demo.sqlite keys list"_s);
    CHATELAINE_TRY(const DatabaseUrl url, parseDatabaseUrl(text));
    return profileFor(url);
}

std::optional<QByteArray> passwordFromKeychain(const Profile &profile)
{
    const std::unique_ptr<SecretStore> keychain = systemSecretStore();
    Result<std::optional<QByteArray>> found =
        await(keychain->read(profile.id), Texts::tr("Asking the keychain"));
    if (!found) {
        Output::note(found.error().message());
        return std::nullopt;
    }
    return *std::move(found);
}

Result<std::unique_ptr<SshTunnel>> openTunnel(const Profile &profile)
{
    auto tunnel = tunnelOf(profile, {});
    if (tunnel)
        CHATELAINE_CHECK(await(tunnel->start(), Texts::tr("Opening the SSH tunnel")));
    return tunnel;
}

} // namespace Chatelaine

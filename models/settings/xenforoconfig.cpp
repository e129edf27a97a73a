// SPDX-License-Identifier: MIT
#include "models/settings/xenforoconfig.h"

#include "models/settings/configreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qsizetype MaximumBytes = 1'048'576; // 1 MiB

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::XenForoConfig)
};

Result<Profile> profileOf(const ConfigReader &config)
{
    for (const ConfigMember needed : {ConfigMember::Database, ConfigMember::User}) {
        if (config.value(needed).isEmpty())
            return Error::invalid(Texts::tr("The file does not set %1.").arg(phpName(needed)));
    }
    for (const ConfigMember text :
         {ConfigMember::Host, ConfigMember::Database, ConfigMember::User, ConfigMember::Socket}) {
        if (!config.value(text).isValidUtf8())
            return Error::invalid(Texts::tr("%1 is not UTF-8.").arg(phpName(text)));
    }
    Profile profile = newProfile();
    DatabaseUrl &database = profile.database;
    const QByteArray &port = config.value(ConfigMember::Port);
    if (!port.isEmpty() && port != "0") // 0: the usual one, as for PHP.
        database.port = port.toUShort();
    if (database.port == 0)
        return Error::invalid(
            Texts::tr("%1 is not a port: 1 to 65535.").arg(phpName(ConfigMember::Port)));
    database.host = QString::fromUtf8(config.value(ConfigMember::Host));
    database.database = QString::fromUtf8(config.value(ConfigMember::Database));
    database.user = QString::fromUtf8(config.value(ConfigMember::User));
    if (database.host.isEmpty())
        database.host = u"localhost"_s;
    // As PHP does: the socket counts for this name only.
    if (database.host == "localhost"_L1 && !config.value(ConfigMember::Socket).isEmpty()) {
        database.socket = QString::fromUtf8(config.value(ConfigMember::Socket));
        database.host.clear();
    }
    database.tls = database.isLocal() ? TlsMode::Off : TlsMode::VerifyIdentity;
    profile.name = profileFor(database).name;
    profile.environment = Environment::Production;
    CHATELAINE_CHECK(validateProfile(profile));
    return profile;
}

} // namespace

Result<XenForoConnection> readXenForoConfig(const QByteArray &php)
{
    if (php.size() > MaximumBytes)
        return Error::invalid(Texts::tr("This is no config.php: it is too large."));
    CHATELAINE_TRY(std::vector<PhpToken> tokens, phpTokens(php));
    ConfigReader config(std::move(tokens));
    CHATELAINE_CHECK(config.read());
    CHATELAINE_TRY(Profile profile, profileOf(config));
    return XenForoConnection{std::move(profile), config.takePassword()};
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/settings/profilejson.h"

#include "models/base/visibletext.h"
#include "models/settings/strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr auto Format = "chatelaine-profiles"_L1;
constexpr int Version = 1;
constexpr qsizetype MaximumBytes = 1'048'576; // 1 MiB
constexpr qsizetype MaximumProfiles = 1000;
constexpr int DefaultPort = 3306;
constexpr qint64 MaximumPort = 65535;
constexpr qint64 MaximumTime = 253'402'300'799; // Seconds since 1970: the end of the year 9999.
constexpr int ShownLength = 60;                 // Characters of a name that an error repeats.

// By the values of Environment, TlsMode and PasswordSource.
constexpr std::array Environments{"development"_L1, "testing"_L1, "production"_L1};
constexpr std::array TlsModes{"off"_L1, "required"_L1, "verify-ca"_L1, "verify-identity"_L1};
constexpr std::array PasswordSources{"ask"_L1, "keychain"_L1};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ProfileJson)
};

void put(QJsonObject &object, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonArray replicasToJson(const std::vector<HostAndPort> &replicas)
{
    QJsonArray array;
    for (const HostAndPort &replica : replicas)
        array.append(QJsonObject{{u"host"_s, replica.host}, {u"port"_s, replica.port}});
    return array;
}

QJsonArray routesToJson(const std::vector<ApiRoute> &routes)
{
    QJsonArray array;
    for (const ApiRoute &route : routes)
        array.append(QJsonObject{{u"path"_s, route.path}, {u"scope"_s, route.scope}});
    return array;
}

QJsonObject sshToJson(const SshSettings &ssh)
{
    QJsonObject object;
    put(object, "host"_L1, ssh.host);
    if (ssh.port != 0)
        object.insert("port"_L1, ssh.port);
    put(object, "user"_L1, ssh.user);
    put(object, "jump"_L1, ssh.jumpHosts);
    put(object, "identity"_L1, ssh.identityFile);
    put(object, "config"_L1, ssh.configFile);
    return object;
}

void putServer(QJsonObject &object, const DatabaseUrl &database)
{
    put(object, "host"_L1, database.host);
    if (!database.host.isEmpty())
        object.insert("port"_L1, database.port);
    put(object, "socket"_L1, database.socket);
    put(object, "database"_L1, database.database);
    put(object, "user"_L1, database.user);
    put(object, "tls"_L1, tlsModeName(database.tls));
    put(object, "ca"_L1, database.caFile);
    put(object, "cert"_L1, database.certificateFile);
    put(object, "key"_L1, database.keyFile);
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject object;
    put(object, "id"_L1, profile.id);
    put(object, "name"_L1, profile.name);
    put(object, "folder"_L1, profile.folder);
    put(object, "environment"_L1, environmentName(profile.environment));
    putServer(object, profile.database);
    if (!profile.replicas.empty())
        object.insert("replicas"_L1, replicasToJson(profile.replicas));
    if (profile.ssh.isUsed())
        object.insert("ssh"_L1, sshToJson(profile.ssh));
    put(object, "password"_L1, PasswordSources.at(size_t(profile.passwordSource)));
    if (profile.isReadOnly)
        object.insert("readOnly"_L1, true);
    if (profile.isSupport)
        object.insert("support"_L1, true);
    put(object, "api"_L1, profile.apiBaseUrl);
    if (!profile.routes.empty())
        object.insert("routes"_L1, routesToJson(profile.routes));
    if (profile.refreshSeconds != 0)
        object.insert("refreshSeconds"_L1, profile.refreshSeconds);
    if (profile.lastUsed != 0)
        object.insert("lastUsed"_L1, profile.lastUsed);
    return object;
}

Result<std::vector<HostAndPort>> readReplicas(const QJsonArray &array, const QString &where)
{
    std::vector<HostAndPort> replicas;
    for (const QJsonValue value : array) {
        const QString place = Texts::tr("%1, replica %2").arg(where).arg(replicas.size() + 1);
        if (!value.isObject())
            return Error::invalid(Texts::tr("%1: It must be an object in braces.").arg(place));
        JsonMembers members(value.toObject(), place);
        HostAndPort replica;
        replica.host = members.text("host"_L1);
        replica.port = quint16(members.number("port"_L1, DefaultPort, 1, MaximumPort));
        CHATELAINE_CHECK(members.finish());
        replicas.push_back(replica);
    }
    return replicas;
}

Result<std::vector<ApiRoute>> readRoutes(const QJsonArray &array, const QString &where)
{
    std::vector<ApiRoute> routes;
    for (const QJsonValue value : array) {
        const QString place = Texts::tr("%1, route %2").arg(where).arg(routes.size() + 1);
        if (!value.isObject())
            return Error::invalid(Texts::tr("%1: It must be an object in braces.").arg(place));
        JsonMembers members(value.toObject(), place);
        ApiRoute route;
        route.path = members.text("path"_L1);
        route.scope = members.text("scope"_L1);
        CHATELAINE_CHECK(members.finish());
        routes.push_back(route);
    }
    return routes;
}

Result<SshSettings> readSsh(const QJsonObject &object, const QString &where)
{
    JsonMembers members(object, Texts::tr("%1, SSH").arg(where));
    SshSettings ssh;
    ssh.host = members.text("host"_L1);
    ssh.port = quint16(members.has("port"_L1) ? members.number("port"_L1, 0, 1, MaximumPort) : 0);
    ssh.user = members.text("user"_L1);
    ssh.jumpHosts = members.text("jump"_L1);
    ssh.identityFile = members.text("identity"_L1);
    ssh.configFile = members.text("config"_L1);
    CHATELAINE_CHECK(members.finish());
    return ssh;
}

DatabaseUrl readServer(JsonMembers &members)
{
    DatabaseUrl database;
    database.dialect = Dialect::MySql;
    database.host = members.text("host"_L1);
    database.port = quint16(members.number("port"_L1, DefaultPort, 1, MaximumPort));
    database.socket = members.text("socket"_L1);
    database.database = members.text("database"_L1);
    database.user = members.text("user"_L1);
    database.caFile = members.text("ca"_L1);
    database.certificateFile = members.text("cert"_L1);
    database.keyFile = members.text("key"_L1);
    return database;
}

// Without "tls": off only when nothing leaves this computer, to replicas neither.
TlsMode defaultTls(const Profile &profile)
{
    const bool isLocal = profile.database.isLocal() && profile.replicas.empty();
    return isLocal ? TlsMode::Off : TlsMode::VerifyIdentity;
}

Result<QString> readId(JsonMembers &members, const QString &where)
{
    const QString id = members.text("id"_L1);
    if (id.isEmpty() || QUuid::fromString(id).toString(QUuid::WithoutBraces) == id)
        return id;
    return Error::invalid(
        Texts::tr("%1, member \"id\": It must be a UUID in small letters, without braces.")
            .arg(where));
}

Result<Profile> readProfile(const QJsonObject &object, const QString &where)
{
    JsonMembers members(object, where);
    Profile profile;
    CHATELAINE_TRY(profile.id, readId(members, where));
    profile.name = members.text("name"_L1);
    profile.folder = members.text("folder"_L1);
    profile.environment = Environment(members.word("environment"_L1, Environments, 0));
    profile.database = readServer(members);
    CHATELAINE_TRY(profile.replicas, readReplicas(members.array("replicas"_L1), where));
    profile.database.tls =
        TlsMode(members.word("tls"_L1, TlsModes, qsizetype(defaultTls(profile))));
    CHATELAINE_TRY(profile.ssh, readSsh(members.object("ssh"_L1), where));
    profile.passwordSource = PasswordSource(members.word("password"_L1, PasswordSources, 0));
    profile.isReadOnly = members.flag("readOnly"_L1);
    profile.isSupport = members.flag("support"_L1);
    profile.apiBaseUrl = members.text("api"_L1);
    CHATELAINE_TRY(profile.routes, readRoutes(members.array("routes"_L1), where));
    profile.refreshSeconds =
        int(members.number("refreshSeconds"_L1, 0, 0, std::numeric_limits<int>::max()));
    profile.lastUsed = members.number("lastUsed"_L1, 0, 0, MaximumTime);
    CHATELAINE_CHECK(members.finish());
    if (const auto valid = validateProfile(profile); !valid)
        return Error::invalid(Texts::tr("%1: %2").arg(where, valid.error().message()));
    return profile;
}

// "Profile 3 (Forum)"
QString placeOf(qsizetype index, const QJsonObject &object)
{
    const QString name = visibleText(object.value("name"_L1).toString().left(ShownLength));
    const QString number = QString::number(index + 1);
    return name.isEmpty() ? Texts::tr("Profile %1").arg(number)
                          : Texts::tr("Profile %1 (%2)").arg(number, name);
}

Result<QJsonArray> readHead(const QJsonObject &document)
{
    JsonMembers members(document, Texts::tr("Document"));
    if (members.text("format"_L1) != Format)
        return Error::invalid(Texts::tr("This is not a document of profiles: its member \"format\" "
                                        "does not say \"%1\".")
                                  .arg(Format));
    const qint64 version = members.number("version"_L1, 0, 0, std::numeric_limits<int>::max());
    if (version > Version)
        return Error::invalid(
            Texts::tr("The document was written by a newer version of Chatelaine."));
    if (!members.has("profiles"_L1))
        return Error::invalid(Texts::tr("Document: the member \"profiles\" is missing."));
    const QJsonArray profiles = members.array("profiles"_L1);
    CHATELAINE_CHECK(members.finish());
    if (version < Version)
        return Error::invalid(Texts::tr("Document: the member \"version\" must be 1."));
    if (profiles.size() > MaximumProfiles)
        return Error::invalid(Texts::tr("The document holds more than %n profile(s).", nullptr,
                                        int(MaximumProfiles)));
    return profiles;
}

} // namespace

QByteArray profilesToJson(std::span<const Profile> profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(profileToJson(profile));
    return QJsonDocument(QJsonObject{{u"format"_s, QString(Format)},
                                     {u"version"_s, Version},
                                     {u"profiles"_s, array}})
        .toJson();
}

Result<std::vector<Profile>> profilesFromJson(const QByteArray &document)
{
    CHATELAINE_TRY(const QJsonObject object, strictJsonObject(document, MaximumBytes));
    CHATELAINE_TRY(const QJsonArray array, readHead(object));
    std::vector<Profile> profiles;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            return Error::invalid(
                Texts::tr("Profile %1: It must be an object in braces.").arg(i + 1));
        const QJsonObject member = array[i].toObject();
        const QString where = placeOf(i, member);
        CHATELAINE_TRY(const Profile profile, readProfile(member, where));
        if (ids.contains(profile.id))
            return Error::invalid(
                Texts::tr("%1: The \"id\" of another profile stands here again.").arg(where));
        if (!profile.id.isEmpty())
            ids.insert(profile.id);
        profiles.push_back(profile);
    }
    return profiles;
}

} // namespace Chatelaine

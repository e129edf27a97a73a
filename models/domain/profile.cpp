// SPDX-License-Identifier: MIT
#include "models/domain/profile.h"

#include "models/base/visibletext.h"
#include "models/domain/apiaddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int MaximumNameLength = 100;    // Characters.
constexpr int MaximumUserLength = 128;    // Characters; as MariaDB has them.
constexpr int MaximumDatabaseLength = 64; // Characters; as MySQL has them.
constexpr int MaximumPathLength = 1024;   // Characters.
constexpr int MaximumReplicas = 16;
constexpr int MaximumRoutes = 500;
constexpr int MinimumRefresh = 10;           // Seconds.
constexpr int MaximumRefresh = 24 * 60 * 60; // Seconds.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Profile)
};

Error inField(const QString &field, const QString &sentence)
{
    //: Field of a form, what is wrong with it.
    return Error::invalid(Texts::tr("%1: %2").arg(field, sentence));
}

Result<void> checkField(const QString &field, const Result<void> &checked)
{
    return checked ? checked : inField(field, checked.error().message());
}

// What is compared and shown as one word: two that look the same must be the same.
Result<void> validateText(const QString &text, int maximumLength)
{
    if (visibleText(text) != text)
        return Error::invalid(
            Texts::tr("There is a character in it that cannot be seen. Type it anew."));
    if (text.trimmed() != text)
        return Error::invalid(Texts::tr("Remove the blanks at its beginning and end."));
    if (text.toUcs4().size() > maximumLength)
        return Error::invalid(Texts::tr("Shorten it to %n character(s).", nullptr, maximumLength));
    return {};
}

// The library takes these as they are, but others read options out of such characters.
Result<void> validateWord(const QString &text, int maximumLength)
{
    CHATELAINE_CHECK(validateText(text, maximumLength));
    const bool isOption =
        text.startsWith(u'-') || text.contains("://"_L1) ||
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return u";={}"_s.contains(c); });
    if (isOption)
        return Error::invalid(
            Texts::tr("It must not begin with a dash or hold :// or any of ; = { }."));
    return {};
}

// Two slashes: a share on another computer, to which Windows would log in by itself.
Result<void> validateFile(const QString &path)
{
    CHATELAINE_CHECK(validateText(path, MaximumPathLength));
    const bool isOption =
        path.startsWith(u'-') ||
        std::any_of(path.cbegin(), path.cend(), [](QChar c) { return u";{}"_s.contains(c); });
    if (isOption || path.startsWith("//"_L1) || path.startsWith(R"(\\)"_L1) ||
        path.contains("://"_L1))
        return Error::invalid(Texts::tr("The path of a file does not begin with a dash or two "
                                        "slashes here, and holds none of :// ; { }."));
    return {};
}

// At the other end of a tunnel it goes through the hands of ssh.
Result<void> validateSocket(const QString &path, const SshSettings &ssh)
{
    CHATELAINE_CHECK(validateFile(path));
    if (!ssh.isUsed())
        return {};
    CHATELAINE_CHECK(validateSshPath(path));
    if (!path.startsWith(u'/'))
        return Error::invalid(Texts::tr("Write the whole path of the socket on the SSH host, from "
                                        "the first slash on."));
    return {};
}

Result<void> validatePort(quint16 port)
{
    return port != 0 ? Result<void>()
                     : Error::invalid(Texts::tr("%1 is not a port: write 1 to 65535.").arg(0));
}

Result<void> validateFiles(const DatabaseUrl &database)
{
    CHATELAINE_CHECK(checkField(Texts::tr("CA file"), validateFile(database.caFile)));
    CHATELAINE_CHECK(
        checkField(Texts::tr("Certificate file"), validateFile(database.certificateFile)));
    return checkField(Texts::tr("Key file"), validateFile(database.keyFile));
}

Result<void> validateServer(const DatabaseUrl &database, const SshSettings &ssh)
{
    if (!database.host.isEmpty()) {
        CHATELAINE_CHECK(checkField(Texts::tr("Host"), validateHost(database.host)));
        CHATELAINE_CHECK(checkField(Texts::tr("Port"), validatePort(database.port)));
    }
    if (!database.socket.isEmpty())
        CHATELAINE_CHECK(checkField(Texts::tr("Socket"), validateSocket(database.socket, ssh)));
    CHATELAINE_CHECK(checkField(Texts::tr("Database", "field"),
                                validateWord(database.database, MaximumDatabaseLength)));
    CHATELAINE_CHECK(
        checkField(Texts::tr("User", "field"), validateWord(database.user, MaximumUserLength)));
    return validateFiles(database);
}

// TLS is off for a database on this computer; a replica elsewhere must not inherit that unseen.
Result<void> validateProtection(const Profile &profile, const HostAndPort &replica)
{
    DatabaseUrl url = profile.database;
    url.host = replica.host;
    if (url.tls != TlsMode::Off || !profile.database.isLocal() || url.isLocal())
        return {};
    return Error::invalid(Texts::tr("It is not on this computer, so TLS must not be off."));
}

Result<void> validateReplicas(const Profile &profile)
{
    if (profile.replicas.empty())
        return {};
    if (profile.database.host.isEmpty())
        return inField(Texts::tr("Replicas"), Texts::tr("They stand in for a host: name it."));
    if (profile.replicas.size() > MaximumReplicas)
        return inField(Texts::tr("Replicas"),
                       Texts::tr("Name at most %n replica(s).", nullptr, MaximumReplicas));
    for (size_t i = 0; i < profile.replicas.size(); ++i) {
        const QString field = Texts::tr("Replica %1").arg(i + 1);
        CHATELAINE_CHECK(checkField(field, validateHost(profile.replicas[i].host)));
        CHATELAINE_CHECK(checkField(field, validatePort(profile.replicas[i].port)));
        CHATELAINE_CHECK(checkField(field, validateProtection(profile, profile.replicas[i])));
    }
    return {};
}

Result<void> validateApi(const Profile &profile)
{
    if (!profile.apiBaseUrl.isEmpty()) {
        const Result<QUrl> url = apiBaseUrlFrom(profile.apiBaseUrl);
        if (!url)
            return inField(Texts::tr("Address of the API"), url.error().message());
    }
    if (profile.routes.size() > MaximumRoutes)
        return inField(Texts::tr("Routes"),
                       Texts::tr("Name at most %n route(s).", nullptr, MaximumRoutes));
    for (const ApiRoute &route : profile.routes)
        CHATELAINE_CHECK(checkField(Texts::tr("Routes"), validateRoute(route)));
    return {};
}

Result<void> validateLabels(const Profile &profile)
{
    if (profile.name.isEmpty())
        return inField(Texts::tr("Name", "field"), Texts::tr("Give the connection a name."));
    CHATELAINE_CHECK(
        checkField(Texts::tr("Name", "field"), validateText(profile.name, MaximumNameLength)));
    return checkField(Texts::tr("Folder", "field"),
                      validateText(profile.folder, MaximumNameLength));
}

} // namespace

QLatin1String environmentName(Environment environment)
{
    static constexpr std::array<QLatin1String, 3> names{
        QLatin1String("development"), QLatin1String("testing"), QLatin1String("production")};
    return names.at(size_t(environment));
}

Profile profileFor(const DatabaseUrl &url)
{
    Profile profile;
    profile.database = url;
    QString name = url.database;
    if (url.dialect == Dialect::Sqlite)
        name = QFileInfo(url.path).fileName();
    else if (!url.host.isEmpty())
        name += u" @ "_s + url.host;
    profile.name = visibleText(name);
    return profile;
}

QString keychainLabel(const Profile &profile)
{
    return u"Chatelaine: "_s + visibleText(profile.name);
}

Profile newProfile()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.database.dialect = Dialect::MySql;
    profile.database.tls = TlsMode::VerifyIdentity;
    return profile;
}

Result<void> validateProfile(const Profile &profile)
{
    CHATELAINE_CHECK(validateLabels(profile));
    if (profile.database.dialect == Dialect::MySql)
        CHATELAINE_CHECK(validateServer(profile.database, profile.ssh));
    CHATELAINE_CHECK(validateReplicas(profile));
    CHATELAINE_CHECK(validateDatabaseUrl(profile.database));
    CHATELAINE_CHECK(validateSshSettings(profile.ssh));
    CHATELAINE_CHECK(validateApi(profile));
    const int refresh = profile.refreshSeconds;
    if (refresh != 0 && (refresh < MinimumRefresh || refresh > MaximumRefresh))
        return inField(Texts::tr("Refresh"), Texts::tr("Write 0 for never, or %1 to %2 seconds.")
                                                 .arg(MinimumRefresh)
                                                 .arg(MaximumRefresh));
    return {};
}

} // namespace Chatelaine

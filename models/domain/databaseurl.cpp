// SPDX-License-Identifier: MIT
#include "models/domain/databaseurl.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr quint16 DefaultPort = 3306;
constexpr int MaximumHostLength = 253;
constexpr int ShownLength = 60; // Characters of a refused host that an error repeats.

constexpr std::array<QLatin1String, 4> TlsModeNames{QLatin1String("off"), QLatin1String("required"),
                                                    QLatin1String("verify-ca"),
                                                    QLatin1String("verify-identity")};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::DatabaseUrl)
};

bool isIpv6Literal(const QString &host)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Fa-f:.]{2,45}\\z"_s);
    return host.count(u':') >= 2 && pattern.match(host).hasMatch();
}

// The client library reads options out of a host that holds ';', a fail-over list out of ',' and a
// plug-in out of "://": only the characters of names and numbers get through. (Not "$", which
// matches before a newline too.)
bool isHostName(const QString &host)
{
    static const QRegularExpression pattern(
        u"\\A[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?"
        "(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\.?\\z"_s);
    return host.size() <= MaximumHostLength && pattern.match(host).hasMatch();
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

TlsMode defaultTls(const DatabaseUrl &url)
{
    return url.isLocal() ? TlsMode::Off : TlsMode::VerifyIdentity;
}

QString decoded(const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, QByteArrayLiteral("/")));
}

Result<void> setParameter(DatabaseUrl &url, const QString &name, const QString &value)
{
    if (name == "tls"_L1) {
        const auto found = std::find(TlsModeNames.begin(), TlsModeNames.end(), value);
        if (found == TlsModeNames.end())
            return Error::invalid(
                Texts::tr("tls=%1 is not known. Write off, required, verify-ca or verify-identity.")
                    .arg(visibleText(value)));
        url.tls = TlsMode(found - TlsModeNames.begin());
        return {};
    }
    QString *const field = name == "socket"_L1 ? &url.socket
                           : name == "ca"_L1   ? &url.caFile
                           : name == "cert"_L1 ? &url.certificateFile
                           : name == "key"_L1  ? &url.keyFile
                                               : nullptr;
    if (!field)
        return Error::invalid(
            Texts::tr("\"%1\" is not a parameter of a database URL. Known are tls, ca, "
                      "cert, key and socket.")
                .arg(visibleText(name)));
    *field = value;
    return {};
}

Result<void> setParameters(DatabaseUrl &url, const QString &query)
{
    bool isTlsGiven = false;
    QStringList seen;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = decoded(part.section(u'=', 0, 0));
        if (seen.contains(name))
            return Error::invalid(
                Texts::tr("\"%1\" stands in the database URL twice.").arg(visibleText(name)));
        seen.append(name);
        isTlsGiven = isTlsGiven || name == "tls"_L1;
        CHATELAINE_CHECK(setParameter(url, name, decoded(part.section(u'=', 1))));
    }
    if (!isTlsGiven)
        url.tls = defaultTls(url);
    return {};
}

Result<DatabaseUrl> parseMySqlUrl(const QString &text)
{
    static const QRegularExpression pattern(
        u"^mysql://(?:(?<user>[^@/?#]*)@)?(?<host>\\[[^\\]]*\\]|[^:/?#\\[\\]@]*)"
        "(?::(?<port>[0-9]{1,5}))?(?:/(?<database>[^/?#]*))?(?:\\?(?<query>[^#]*))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    // The text is not repeated: it may hold a password.
    if (!match.hasMatch())
        return Error::invalid(
            Texts::tr("This is not a database URL. Write mysql://user@host:port/database."));
    if (match.captured(u"user").contains(u':'))
        return Error::invalid(
            Texts::tr("A database URL must not hold a password: leave out what follows "
                      "the colon; the password is asked for."));
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.user = decoded(match.captured(u"user"));
    url.host = match.captured(u"host");
    if (url.host.startsWith(u'[')) {
        url.host = url.host.mid(1, url.host.size() - 2);
        if (!isIpv6Literal(url.host))
            return Error::invalid(
                Texts::tr("Only an IPv6 address stands in brackets in a database URL."));
    }
    url.database = decoded(match.captured(u"database"));
    const QString port = match.captured(u"port");
    if (!port.isEmpty()) {
        bool isPort = false;
        url.port = port.toUShort(&isPort);
        if (!isPort || url.port == 0)
            return Error::invalid(Texts::tr("%1 is not a port: write 1 to 65535.").arg(port));
    }
    CHATELAINE_CHECK(setParameters(url, match.captured(u"query")));
    CHATELAINE_CHECK(validateDatabaseUrl(url));
    return url;
}

Result<void> validateTls(const DatabaseUrl &url)
{
    const bool hasFiles =
        !url.caFile.isEmpty() || !url.certificateFile.isEmpty() || !url.keyFile.isEmpty();
    if (url.tls == TlsMode::Off && hasFiles)
        return Error::invalid(Texts::tr("Certificate files have no effect while TLS is off."));
    if (url.tls != TlsMode::Off && !url.socket.isEmpty())
        return Error::invalid(
            Texts::tr("A connection through a socket does not leave this computer and "
                      "has no TLS: leave tls out."));
    if (url.certificateFile.isEmpty() != url.keyFile.isEmpty())
        return Error::invalid(
            Texts::tr("A client certificate needs its key file, and the other way "
                      "round."));
    return {};
}

} // namespace

bool DatabaseUrl::isLocal() const
{
    static const QRegularExpression loopback(u"^127(?:\\.[0-9]{1,3}){3}$"_s);
    return dialect == Dialect::Sqlite || host.isEmpty() ||
           host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1 ||
           loopback.match(host).hasMatch();
}

QString DatabaseUrl::toString() const
{
    if (dialect == Dialect::Sqlite)
        return u"sqlite:"_s + path;
    QString text = u"mysql://"_s;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    text += host.contains(u':') ? QString(u'[' + host + u']') : host;
    if (!host.isEmpty() && port != DefaultPort)
        text += u':' + QString::number(port);
    text += u'/' + encoded(database);
    QStringList parameters;
    const auto add = [&parameters](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            parameters.append(name + u'=' + encoded(value));
    };
    add("socket"_L1, socket);
    if (tls != defaultTls(*this))
        add("tls"_L1, tlsModeName(tls));
    add("ca"_L1, caFile);
    add("cert"_L1, certificateFile);
    add("key"_L1, keyFile);
    return parameters.isEmpty() ? text : QString(text + u'?' + parameters.join(u'&'));
}

Result<DatabaseUrl> parseDatabaseUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith("mysql:"_L1))
        return parseMySqlUrl(trimmed);
    static const QRegularExpression otherScheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    if (otherScheme.match(trimmed).hasMatch())
        return Error::invalid(Texts::tr("This kind of database is not known. Write mysql://… or "
                                        "sqlite:PATH."));
    DatabaseUrl url;
    url.path = trimmed.startsWith("sqlite:"_L1) ? trimmed.mid(7) : trimmed;
    CHATELAINE_CHECK(validateDatabaseUrl(url));
    return url;
}

Result<void> validateDatabaseUrl(const DatabaseUrl &url)
{
    for (const QString &field : {url.path, url.socket, url.database, url.user, url.caFile,
                                 url.certificateFile, url.keyFile}) {
        if (hasControlCharacter(field))
            return Error::invalid(Texts::tr("A database URL must not hold control characters."));
    }
    if (url.dialect == Dialect::Sqlite) {
        if (url.path.isEmpty())
            return Error::invalid(
                Texts::tr("Name a database: mysql://user@host/database or a file."));
        return {};
    }
    if (url.host.isEmpty() == url.socket.isEmpty())
        return Error::invalid(Texts::tr("Name either a host or a socket."));
    if (!url.host.isEmpty())
        CHATELAINE_CHECK(validateHost(url.host));
    // Connection options are separated by it.
    if (url.socket.contains(u';'))
        return Error::invalid(Texts::tr("The path of a socket must not hold a semicolon."));
    if (url.database.isEmpty())
        return Error::invalid(Texts::tr("Name the database: mysql://user@host/database."));
    return validateTls(url);
}

Result<void> validateHost(const QString &host)
{
    if (isHostName(host) || isIpv6Literal(host))
        return {};
    // Not repeated: what stands before the @ may be a password.
    if (host.contains(u'@'))
        return Error::invalid(Texts::tr("Write the host alone, without user and password."));
    QString shown = visibleText(host.left(ShownLength));
    if (host.size() > ShownLength)
        shown += u'…';
    return Error::invalid(Texts::tr("\"%1\" is neither a host name nor an IP address.").arg(shown));
}

QLatin1String tlsModeName(TlsMode mode) { return TlsModeNames[size_t(mode)]; }

} // namespace Chatelaine

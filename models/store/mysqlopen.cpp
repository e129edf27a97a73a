// SPDX-License-Identifier: MIT
#include "models/store/mysqlopen.h"

#include "models/base/visibletext.h"
#include "models/network/dial.h"
#include "models/network/tlsprobe.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Connection)
};

// The database's own address, also through a tunnel.
QString placeOf(const DatabaseUrl &url) { return placeText(endpointOf(url)); }

// What the server does not say, because it would help those who guess.
QString denied(const DatabaseUrl &url)
{
    QString said = Texts::tr("The server at %1 does not let \"%2\" in: the user name or the "
                             "password is wrong.")
                       .arg(placeOf(url), visibleText(url.user));
    if (url.tls == TlsMode::Off && !url.host.isEmpty())
        return said + u' ' + Texts::tr("Or the account must use TLS, which is off here.");
    if (url.tls != TlsMode::Off && url.certificateFile.isEmpty())
        return said + u' ' + Texts::tr("Or the account must show a client certificate.");
    return said;
}

QString tooOpenToSignIn(const DatabaseUrl &url)
{
    return Texts::tr("The account \"%1\" at %2 signs in by a method that is not used on this "
                     "connection, because it could give the password away. Verify the server's "
                     "certificate (verify-ca or verify-identity).")
        .arg(visibleText(url.user), placeOf(url));
}

Error openError(const DatabaseUrl &url, const QSqlError &error)
{
    constexpr int RestrictedAuth = 5010; // Of the connector
    const int code = error.nativeErrorCode().toInt();
    const QString place = placeOf(url);
    const QString detail = u"open: error "_s + error.nativeErrorCode();
    const QString said = visibleText(error.databaseText());
    if (code == 1045 || code == 1698)
        return Error::refused(denied(url)); // Asking again with the same password is of no use.
    if (code == 1044)
        return Error::refused(
            Texts::tr("The account \"%1\" has no rights on the database \"%2\". Ask whoever keeps "
                      "it to run what \"chatelaine-cli grants support\" prints.")
                .arg(visibleText(url.user), visibleText(url.database)));
    if (code == 4151)
        return Error::refused(
            Texts::tr("The account \"%1\" at %2 is locked.").arg(visibleText(url.user), place));
    if (code == 1049)
        return Error::connection(Texts::tr("The server at %1 has no database \"%2\".")
                                     .arg(place, visibleText(url.database)),
                                 detail);
    if (code == RestrictedAuth)
        return Error::refused(tooOpenToSignIn(url));
    // The same number stands for a handshake that merely broke.
    const bool isAnother = said.contains("Fingerprint"_L1) || said.contains("SSL is required"_L1) ||
                           said.contains("certificate"_L1, Qt::CaseInsensitive);
    if (code == 2026 && isAnother)
        return Error::untrusted(
            Texts::tr("The server at %1 is not the one whose certificate was checked a moment ago: "
                      "%2")
                .arg(place, said),
            detail);
    return Error::connection(Texts::tr("Cannot connect to %1: %2").arg(place, said), detail);
}

Result<ServerPin> judgedServer(const DatabaseUrl &url, const Endpoint &endpoint)
{
    if (url.tls == TlsMode::Off)
        return ServerPin();
    CHATELAINE_TRY(const TlsReport report, probeTls(endpoint, url));
    const QString detail = u"TLS: problem "_s + QString::number(int(report.problem));
    if (report.problem == TlsProblem::Broken)
        return Error::connection(report.message, detail);
    if (report.problem != TlsProblem::None)
        return Error::untrusted(report.message, detail);
    if (report.chain.empty()) // Without a certificate there is nothing to pin.
        return Error::untrusted(
            Texts::tr("The server at %1 showed no certificate.").arg(placeOf(url)));
    const Certificate &own = report.chain.front();
    return ServerPin{pinsSha256() ? own.sha256 : own.sha1, report.isTrustedItself};
}

} // namespace

Result<TlsInUse> openMySql(QSqlDatabase &database, const DatabaseUrl &url,
                           const QByteArray &password, const Endpoint &via)
{
    const Endpoint endpoint = dialledEndpoint(url, via);
    CHATELAINE_TRY(const ServerPin pin, judgedServer(url, endpoint));
    const ConnectTarget target = connectTarget(url, endpoint, pin);
    database.setHostName(target.host);
    database.setPort(endpoint.port);
    database.setConnectOptions(target.options);
    database.setDatabaseName(url.database);
    QString secret = QString::fromUtf8(password);
    const bool isOpen = database.open(url.user, secret);
    secret.fill(u'\0');
    if (!isOpen)
        return openError(url, database.lastError());
    auto tls = lockDown(database, target);
    // Without them the driver puts the values into the text itself and garbles the bytes of hashes.
    if (tls && !database.driver()->hasFeature(QSqlDriver::PreparedQueries))
        tls = Error::connection(
            Texts::tr("The server at %1 does not support prepared statements.").arg(placeOf(url)));
    if (!tls)
        database.close();
    return tls;
}

} // namespace Chatelaine

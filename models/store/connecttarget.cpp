// SPDX-License-Identifier: MIT
#include "models/store/connecttarget.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int Sha1Size = 20; // Bytes

QString braced(QString value) { return u'{' + value.replace(u'}', u"}}"_s) + u'}'; }

// The name would mean a Unix socket, whatever the port.
QString tcpHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ? u"127.0.0.1"_s : host;
}

bool isVerified(TlsMode mode)
{
    return mode == TlsMode::VerifyCa || mode == TlsMode::VerifyIdentity;
}

// The client library can check the name only where it dials the name itself.
bool isNameDialled(const DatabaseUrl &url, const Endpoint &endpoint)
{
    return endpoint.socket.isEmpty() && endpoint.host == url.host && !url.host.endsWith(u'.');
}

// Whoever may ask for the password as it is, or for a ticket, is known: through verified TLS, or
// because the database is at a Unix socket. MySQL 8's two hand it over inside TLS, or encrypted for
// whoever answers: besides that they are for this computer only.
QString waysToSignIn(const DatabaseUrl &url)
{
    QString ways = u"mysql_native_password,client_ed25519,parsec"_s;
    if (isVerified(url.tls) || url.isLocal())
        ways += u",caching_sha2_password,sha256_password"_s;
    if (isVerified(url.tls) || url.host.isEmpty())
        ways += u",mysql_clear_password,dialog,auth_gssapi_client"_s;
    return ways;
}

// The names of the files, in braces because ';' ends a value.
QString fileOptions(const DatabaseUrl &url, const QString &caFile)
{
    QString text;
    if (!caFile.isEmpty())
        text += u";ssl-ca="_s + braced(caFile);
    if (!url.certificateFile.isEmpty())
        text +=
            u";ssl-cert="_s + braced(url.certificateFile) + u";ssl-key="_s + braced(url.keyFile);
    return text;
}

} // namespace

Endpoint dialledEndpoint(const DatabaseUrl &url, const Endpoint &via)
{
    if (via != Endpoint())
        return via;
    return url.host.isEmpty() ? Endpoint{url.socket, {}, 0}
                              : Endpoint{{}, tcpHost(url.host), url.port};
}

// The plug-in's own options either check no name or fall back to plain text in silence; the
// connector reads this string out of the host and fails closed: without TLS there is no certificate
// that fits the pin (reliability.md 1.2 to 1.4). Another client library takes the string for the
// name of a host that does not exist. Values are "1" and "0": "true" is read as 0. local-infile
// stands before any other number, which would be read into it.
ConnectTarget connectTarget(const DatabaseUrl &url, const Endpoint &endpoint, const ServerPin &pin)
{
    ConnectTarget target;
    target.options = u"MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_READ_TIMEOUT=30;"
                     "MYSQL_OPT_WRITE_TIMEOUT=30"_s;
    target.host = endpoint.socket.isEmpty()
                      ? QString(u"host="_s + tcpHost(endpoint.host))
                      : QString(u"host=localhost;socket="_s + braced(endpoint.socket));
    target.host += u";local-infile=0"_s;
    if (url.tls == TlsMode::Off) {
        // Told, because newer libraries turn both on by themselves.
        target.host += u";ssl-verify-server-cert=0;ssl-enforce=0"_s;
    } else {
        const bool hasChain = isVerified(url.tls) && !pin.isTrustedItself;
        target.verifiesName =
            hasChain && url.tls == TlsMode::VerifyIdentity && isNameDialled(url, endpoint);
        target.caFile = hasChain ? url.caFile : QString();
        // The library takes an empty pin for none.
        target.pin = pin.fingerprint.isEmpty() ? QByteArray(2 * Sha1Size, '0')
                                               : pin.fingerprint.toHex().toUpper();
        target.host += (target.verifiesName ? u";ssl-verify-server-cert=1"_s
                                            : u";ssl-verify-server-cert=0"_s) +
                       u";ssl-enforce=1;tls-version={TLSv1.2,TLSv1.3}"_s +
                       fileOptions(url, target.caFile) + u";tls-fp="_s +
                       QString::fromLatin1(target.pin);
    }
    target.host += u";restricted-auth="_s + braced(waysToSignIn(url));
    return target;
}

} // namespace Chatelaine

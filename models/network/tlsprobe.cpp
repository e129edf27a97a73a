// SPDX-License-Identifier: MIT
#include "models/network/tlsprobe.h"

#include "models/base/visibletext.h"
#include "models/network/dial.h"
#include "models/network/mysqlgreeting.h"
#include "models/network/tlsverdict.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <unistd.h>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::TlsProbe)
};

Error noCertificate(const QString &path)
{
    return Error::invalid(
        Texts::tr("\"%1\" cannot be read as a certificate in PEM.").arg(visibleText(path)));
}

Result<QSslKey> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::invalid(
            Texts::tr("The key file \"%1\" cannot be read.").arg(visibleText(path)));
    QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (key.isNull())
            continue;
        pem.fill('\0');
        return key;
    }
    const bool isEncrypted = pem.contains("ENCRYPTED");
    pem.fill('\0');
    return Error::invalid(
        (isEncrypted
             ? Texts::tr(
                   "The key file \"%1\" is protected with a passphrase; the client library of "
                   "the database needs one without.")
             : Texts::tr("\"%1\" cannot be read as a private key in PEM."))
            .arg(visibleText(path)));
}

Result<QSslConfiguration> configurationFor(const DatabaseUrl &url)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer); // It is judged afterwards.
    if (!url.caFile.isEmpty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(
            url.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (trusted.isEmpty())
            return noCertificate(url.caFile);
        configuration.setCaCertificates(trusted); // Instead of the system's.
    }
    if (!url.certificateFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(
            url.certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (own.isEmpty())
            return noCertificate(url.certificateFile);
        // Only looked at: who asks is told to nobody before the server is judged.
        CHATELAINE_TRY(const QSslKey key, readKey(url.keyFile));
        static_cast<void>(key);
    }
    return configuration;
}

Result<QByteArray> read(QSslSocket &socket, qsizetype size, QDeadlineTimer deadline,
                        const QString &place)
{
    while (socket.bytesAvailable() < size) {
        if (socket.waitForReadyRead(int(deadline.remainingTime())))
            continue;
        return Error::connection(
            (socket.state() == QAbstractSocket::ConnectedState
                 ? Texts::tr(
                       "What answers at %1 said nothing in time: check the host and the port.")
                 : Texts::tr("What answers at %1 hung up at once: check the host and the port."))
                .arg(place));
    }
    return socket.read(size);
}

Result<MySqlGreeting> readGreeting(QSslSocket &socket, QDeadlineTimer deadline,
                                   const QString &place)
{
    CHATELAINE_TRY(const QByteArray header, read(socket, PacketHeaderSize, deadline, place));
    const auto size = greetingSize(header);
    if (!size)
        return parseGreeting({}, place); // "Not a MySQL server".
    CHATELAINE_TRY(const QByteArray body, read(socket, *size, deadline, place));
    CHATELAINE_TRY(const MySqlGreeting greeting, parseGreeting(body, place));
    // Whoever speaks on before TLS wants it to be taken for something said within.
    if (socket.bytesAvailable() > 0)
        return parseGreeting({}, place);
    return greeting;
}

TlsReport handshake(QSslSocket &socket, const DatabaseUrl &url, QDeadlineTimer deadline)
{
    TlsReport report;
    socket.write(tlsRequest());
    socket.startClientEncryption();
    const bool isEncrypted = socket.waitForEncrypted(int(deadline.remainingTime()));
    TlsEvidence evidence{socket.sslHandshakeErrors(), socket.peerCertificateChain(), {}};
    if (!url.caFile.isEmpty())
        evidence.trusted = socket.sslConfiguration().caCertificates();
    for (const QSslCertificate &certificate : std::as_const(evidence.chain))
        report.chain.push_back(certificateFrom(certificate));
    if (!isEncrypted) {
        report.problem = TlsProblem::Broken;
        report.message = brokenTlsText(
            url.host, deadline.hasExpired() ? Texts::tr("it took too long") : socket.errorString());
        return report;
    }
    report.protocol = socket.sessionCipher().protocolString();
    report.cipher = socket.sessionCipher().name();
    report.isTrustedItself = isTrustedItself(evidence);
    judge(report, evidence, url);
    return report;
}

} // namespace

// No name is given to the socket: the client library of the database sends none either (SNI), and
// must be shown the same certificate.
Result<TlsReport> probeTls(const Endpoint &endpoint, const DatabaseUrl &url, int timeout)
{
    const QDeadlineTimer deadline(timeout);
    CHATELAINE_TRY(const QSslConfiguration configuration, configurationFor(url));
    CHATELAINE_TRY(const int descriptor, dial(endpoint, deadline));
    QSslSocket socket;
    if (!socket.setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return Error::connection(socket.errorString());
    }
    socket.setSslConfiguration(configuration);
    // Also at this end of a tunnel it is the database's own address that people know.
    const QString place = placeText(endpointOf(url));
    CHATELAINE_TRY(const MySqlGreeting greeting, readGreeting(socket, deadline, place));
    TlsReport report;
    if (greeting.offersTls) {
        report = handshake(socket, url, deadline);
    } else {
        report.problem = TlsProblem::NoTls;
        report.message = noTlsText(url.host);
    }
    socket.abort();
    return report;
}

} // namespace Chatelaine

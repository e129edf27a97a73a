// SPDX-License-Identifier: MIT
// A certificate in words.
//
// A plain value: safe everywhere.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QSslCertificate)

namespace Chatelaine {

struct Certificate
{
    QString subject; // Common name, or what there is of it; made safe to look at.
    QString issuer;
    QStringList names;    // DNS names and IP addresses that it is made out to.
    qint64 validFrom = 0; // Seconds since 1970 UTC.
    qint64 validUntil = 0;
    QByteArray sha256; // 32 bytes, of the whole certificate.
    QByteArray sha1;   // 20 bytes: the only fingerprint that Connector/C 3.3 can pin.
    QByteArray pem;
    bool isSelfSigned = false;
    bool isAuthority = false;
};

[[nodiscard]] Certificate certificateFrom(const QSslCertificate &certificate);
// "AB:CD:…"
[[nodiscard]] QString fingerprintText(const QByteArray &digest);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/network/certificate.h"

#include "models/base/visibletext.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslCertificateExtension>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int MaximumText = 200;  // Characters; a certificate may hold a name of any length.
constexpr int MaximumNames = 100; // Of a hosting company's certificate.

QString shown(const QString &text) { return visibleText(text.left(MaximumText)); }

QString nameOf(const QStringList &commonNames, const QStringList &organizations,
               const QString &rest)
{
    for (const QStringList &names : {commonNames, organizations}) {
        if (!names.isEmpty() && !names.front().isEmpty())
            return shown(names.front());
    }
    return shown(rest);
}

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    // The common name counts only where there is no list of names (RFC 6125 6.4.4).
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names = names.mid(0, MaximumNames);
    names.sort();
    for (QString &name : names)
        name = shown(name);
    return names;
}

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == "basicConstraints"_L1)
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    return false;
}

} // namespace

Certificate certificateFrom(const QSslCertificate &certificate)
{
    Certificate words;
    words.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                           certificate.subjectInfo(QSslCertificate::Organization),
                           certificate.subjectDisplayName());
    words.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                          certificate.issuerInfo(QSslCertificate::Organization),
                          certificate.issuerDisplayName());
    words.names = namesOf(certificate);
    words.validFrom = certificate.effectiveDate().toSecsSinceEpoch();
    words.validUntil = certificate.expiryDate().toSecsSinceEpoch();
    words.sha256 = certificate.digest(QCryptographicHash::Sha256);
    words.sha1 = certificate.digest(QCryptographicHash::Sha1);
    words.pem = certificate.toPem();
    words.isSelfSigned = certificate.isSelfSigned();
    words.isAuthority = isAuthority(certificate);
    return words;
}

QString fingerprintText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace Chatelaine

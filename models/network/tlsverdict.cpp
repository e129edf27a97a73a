// SPDX-License-Identifier: MIT
#include "models/network/tlsverdict.h"

#include "models/base/visibletext.h"
#include "models/network/certificatename.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::TlsProbe)
};

struct Finding
{
    TlsProblem problem = TlsProblem::None;
    QSslCertificate about; // One of the chain.
    QString said;          // By the TLS library.
};

constexpr std::array WorstFirst{TlsProblem::Broken,      TlsProblem::SelfSigned,
                                TlsProblem::Untrusted,   TlsProblem::WrongPurpose,
                                TlsProblem::WrongName,   TlsProblem::Expired,
                                TlsProblem::NotYetValid, TlsProblem::None};

TlsProblem problemOf(const QSslError &error, const QSslCertificate &own)
{
    switch (error.error()) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch: // Judged by isMadeOutTo().
        return TlsProblem::None;
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return TlsProblem::NotYetValid;
    case QSslError::InvalidPurpose:
        return TlsProblem::WrongPurpose;
    case QSslError::NoPeerCertificate:
    case QSslError::NoSslSupport:
    case QSslError::UnspecifiedError: // For example a key that is too short.
        return TlsProblem::Broken;
    default:
        return own.isSelfSigned() ? TlsProblem::SelfSigned : TlsProblem::Untrusted;
    }
}

bool isAboutTrust(TlsProblem problem)
{
    return problem == TlsProblem::SelfSigned || problem == TlsProblem::Untrusted;
}

std::vector<Finding> findingsOf(const TlsEvidence &evidence, const DatabaseUrl &url)
{
    if (evidence.chain.isEmpty())
        return {
            {TlsProblem::Broken, QSslCertificate(), Texts::tr("the server showed no certificate")}};
    const QSslCertificate &own = evidence.chain.front();
    std::vector<Finding> findings;
    for (const QSslError &error : evidence.errors) {
        const TlsProblem problem = problemOf(error, own);
        if (!isAboutTrust(problem) || !isTrustedItself(evidence))
            findings.push_back({problem, error.certificate().isNull() ? own : error.certificate(),
                                error.errorString()});
    }
    if (url.tls == TlsMode::VerifyIdentity && !isMadeOutTo(own.toDer(), url.host))
        findings.push_back({TlsProblem::WrongName, own, {}});
    return findings;
}

QString dayOf(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::ShortFormat);
}

QString trustText(const Finding &finding, const Certificate &own, const DatabaseUrl &url)
{
    const QString host = visibleText(url.host);
    if (finding.problem == TlsProblem::SelfSigned)
        return Texts::tr("The certificate of %1 was made by itself, and it is not among those that "
                         "are trusted. Look at it and compare its fingerprint with the server's; "
                         "if they are the same, trust it for this profile.")
            .arg(host);
    if (!url.caFile.isEmpty())
        return Texts::tr("The certificate of %1 was made by \"%2\", which is not in the CA file of "
                         "this profile. Look at it and ask who runs the server for the right file.")
            .arg(host, own.issuer);
    return Texts::tr("The certificate of %1 was made by \"%2\", which is not trusted on this "
                     "computer. Look at it and trust it for this profile, or name the CA file of "
                     "who runs the server.")
        .arg(host, own.issuer);
}

QString nameText(const Certificate &own, const QString &host)
{
    if (own.names.isEmpty())
        return Texts::tr("The certificate of %1 is made out to nobody.").arg(visibleText(host));
    return Texts::tr("The certificate of %1 is made out to %2, not to %1. Write the host as the "
                     "certificate names it, or have a certificate made for it.")
        .arg(visibleText(host), own.names.mid(0, 5).join(u", "));
}

QString timeText(const Finding &finding, const Certificate &own, const QString &host)
{
    const Certificate about = certificateFrom(finding.about);
    const bool isOwn = about.sha256 == own.sha256;
    if (finding.problem == TlsProblem::NotYetValid)
        return Texts::tr("The certificate of %1 is valid from %2 only. Check the clock of this "
                         "computer.")
            .arg(host, dayOf(about.validFrom));
    if (!isOwn)
        return Texts::tr("The certificate of \"%2\", which vouches for %1, expired on %3. The "
                         "server needs a new one.")
            .arg(host, about.subject, dayOf(about.validUntil));
    return Texts::tr("The certificate of %1 expired on %2. The server needs a new one.")
        .arg(host, dayOf(own.validUntil));
}

QString textOf(const Finding &finding, const Certificate &own, const DatabaseUrl &url)
{
    const QString host = visibleText(url.host);
    switch (finding.problem) {
    case TlsProblem::SelfSigned:
    case TlsProblem::Untrusted:
        return trustText(finding, own, url);
    case TlsProblem::WrongName:
        return nameText(own, url.host);
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        return timeText(finding, own, host);
    case TlsProblem::WrongPurpose:
        return Texts::tr("The certificate of %1 is not made for servers.").arg(host);
    case TlsProblem::None:
    case TlsProblem::NoTls:
    case TlsProblem::Broken:
        break;
    }
    return brokenTlsText(host, finding.said);
}

} // namespace

bool isTrustedItself(const TlsEvidence &evidence)
{
    return !evidence.chain.isEmpty() && evidence.trusted.contains(evidence.chain.front());
}

void judge(TlsReport &report, const TlsEvidence &evidence, const DatabaseUrl &url)
{
    if (url.tls != TlsMode::VerifyCa && url.tls != TlsMode::VerifyIdentity &&
        !evidence.chain.isEmpty())
        return;
    const std::vector<Finding> findings = findingsOf(evidence, url);
    for (const TlsProblem problem : WorstFirst) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &each) {
            return each.problem == problem && problem != TlsProblem::None;
        });
        if (found == findings.end())
            continue;
        report.problem = problem;
        report.message =
            textOf(*found, report.chain.empty() ? Certificate() : report.chain.front(), url);
        return;
    }
}

QString noTlsText(const QString &host)
{
    return Texts::tr("The server at %1 offers no TLS, or somebody on the way hides it. Nothing was "
                     "sent to it. Have TLS turned on at the server.")
        .arg(visibleText(host));
}

QString brokenTlsText(const QString &host, const QString &why)
{
    return Texts::tr("No TLS connection to %1 came about: %2")
        .arg(visibleText(host), visibleText(why));
}

QString tlsModeMeaning(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Off:
        return Texts::tr(
            "Nothing is encrypted: everybody on the way can read along and change what "
            "is sent.");
    case TlsMode::Required:
        return Texts::tr("Encrypted, but whoever stands in between can pose as the server.");
    case TlsMode::VerifyCa:
        return Texts::tr("Encrypted, and the server has a certificate of an authority that is "
                         "trusted; another server with one can pose as it.");
    case TlsMode::VerifyIdentity:
        return Texts::tr("Encrypted, and the server has proved that it is the one that was asked "
                         "for.");
    }
    return {};
}

} // namespace Chatelaine

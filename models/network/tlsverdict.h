// SPDX-License-Identifier: MIT
// What is wrong with a server's certificate, of all that could be, and the words for it.
//
// Pure: any thread.
#pragma once

#include "models/network/tlsprobe.h"

#include <QSslCertificate>
#include <QSslError>

namespace Chatelaine {

struct TlsEvidence
{
    QList<QSslError> errors;        // Of the handshake; those about the name are not used.
    QList<QSslCertificate> chain;   // The server's own first.
    QList<QSslCertificate> trusted; // Of the CA file; empty = the system's were used.
};

// Whether the CA file names the server's certificate itself: then nobody needs to vouch for it.
[[nodiscard]] bool isTrustedItself(const TlsEvidence &evidence);
// Sets problem and message.
void judge(TlsReport &report, const TlsEvidence &evidence, const DatabaseUrl &url);

[[nodiscard]] QString noTlsText(const QString &host);
[[nodiscard]] QString brokenTlsText(const QString &host, const QString &why);

} // namespace Chatelaine

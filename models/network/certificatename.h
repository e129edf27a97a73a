// SPDX-License-Identifier: MIT
// Whether a certificate is made out to a host, by the rules of RFC 6125.
//
// Pure: any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace Chatelaine {

// Stricter than QSslSocket, and exactly what the client library of the database checks: the common
// name counts only where there is no list of names, "*" stands for one whole label, and an address
// must be in the list as an address. host: a DNS name or an IP literal. der: of the certificate.
[[nodiscard]] bool isMadeOutTo(const QByteArray &der, const QString &host);

} // namespace Chatelaine

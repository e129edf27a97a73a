// SPDX-License-Identifier: MIT
#include "models/network/certificatename.h"

#include <memory>
#include <openssl/x509v3.h>

namespace Chatelaine {

bool isMadeOutTo(const QByteArray &der, const QString &host)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        d2i_X509(nullptr, &bytes, long(der.size())), &X509_free);
    QByteArray name = host.toUtf8();
    if (name.endsWith('.'))
        name.chop(1); // Says only that the name is complete.
    // OpenSSL takes a leading dot for "any host in it".
    if (!certificate || name.isEmpty() || name.startsWith('.'))
        return false;
    if (X509_check_ip_asc(certificate.get(), name.constData(), 0) == 1)
        return true;
    return X509_check_host(certificate.get(), name.constData(), size_t(name.size()),
                           X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/domain/token.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace Chatelaine {

namespace {

constexpr qsizetype Sha256Bytes = 32;

}

QByteArray tokenHash(QByteArrayView token)
{
    QByteArray hash(Sha256Bytes, Qt::Uninitialized);
    const int isDone =
        EVP_Digest(token.data(), size_t(token.size()),
                   reinterpret_cast<unsigned char *>(hash.data()), nullptr, EVP_sha256(), nullptr);
    // An empty hash matches no key. OpenSSL fails here only when it is out of memory.
    return isDone == 1 ? hash : QByteArray();
}

void wipe(QByteArray &secret)
{
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    secret.clear();
}

} // namespace Chatelaine

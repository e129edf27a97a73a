// SPDX-License-Identifier: MIT
#include "models/domain/token.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace Chatelaine {

namespace {

constexpr qsizetype Sha256Bytes = 32;

bool isOfAlphabet(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

// What follows the brand; null when it begins with none.
QByteArrayView afterBrand(QByteArrayView bytes)
{
    for (const QByteArrayView brand : TokenBrands) {
        if (bytes.startsWith(brand))
            return bytes.sliced(brand.size());
    }
    return {};
}

} // namespace

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

bool Token::isWhole() const
{
    const QByteArrayView raw = afterBrand(m_bytes);
    return raw.size() == TokenCharacters && std::all_of(raw.begin(), raw.end(), isOfAlphabet);
}

QByteArray Token::prefix() const
{
    return afterBrand(m_bytes)
        .first(std::min(PrefixCharacters, afterBrand(m_bytes).size()))
        .toByteArray();
}

} // namespace Chatelaine

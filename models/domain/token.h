// SPDX-License-Identifier: MIT
// The secret that a client shows to the API, and what the database keeps of it.
//
// Pure: any thread. The caller owns the token and wipes it.
#pragma once

#include <QByteArray>

namespace Chatelaine {

// Returns the 32 bytes of SHA-256 over the whole token: api_key.key_hash.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);

// Overwrites the bytes in a way the compiler may not leave out, then clears the array.
void wipe(QByteArray &secret);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// One API key, without its hash: that never leaves the database.
#pragma once

#include "models/base/ids.h"

#include <QString>

namespace Chatelaine {

struct ApiKey
{
    KeyId id;
    UserId user;
    QByteArray prefix; // The 8 characters after the brand; up to 12 bytes of UTF-8.
    bool isActive = true;
    qint64 created = 0;  // Seconds since 1970 UTC; 0 = unknown.
    qint64 lastUsed = 0; // Seconds since 1970 UTC; 0 = never accepted.

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What a test of a connection found, in words.
//
// Pure: any thread. Every text is translated and safe to look at.
#pragma once

#include "models/domain/profile.h"
#include "models/network/tlsprobe.h"
#include "models/store/storeinfo.h"

namespace Chatelaine {

// Of a connection without TLS: why that is right, or that it is not.
[[nodiscard]] QString unencryptedText(const Profile &profile);
// "TLSv1.3, certificate made out to db.example.org by Example CA, valid until 2026-01-31."
[[nodiscard]] QString tlsText(const TlsReport &report);
[[nodiscard]] QString loginText(const StoreInfo &info);
// The system and how much there is of it, and the warnings.
[[nodiscard]] QString tablesText(const StoreInfo &info, qint64 keys);
// The role, and below it what is not allowed and why.
[[nodiscard]] QString rightsText(const Rights &rights);

} // namespace Chatelaine

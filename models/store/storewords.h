// SPDX-License-Identifier: MIT
// What a store says about its connection: translated sentences, and errors made of them.
//
// Pure: any thread.
#pragma once

#include "models/store/hostlist.h"

namespace Chatelaine::StoreWords {

[[nodiscard]] QString notEncrypted(const QString &host);
[[nodiscard]] QString notVerified(const QString &host);
[[nodiscard]] QString onReplica(const QString &replica, const QString &primary);

[[nodiscard]] Error notOpen();
// The error of a write, and that nothing came of it.
[[nodiscard]] Error nothingChanged(const Error &error);
// What Connection::open() said, in plainer words where there are some. wasOpen: the account was let
// in before.
[[nodiscard]] Error openingFailed(const Host &host, const Error &error, bool wasOpen);
// That of the first host, then what became of the next.
[[nodiscard]] Error both(const Error &first, const Error &next);

} // namespace Chatelaine::StoreWords

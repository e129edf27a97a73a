// SPDX-License-Identifier: MIT
// The add-on's way of doing things, in its own language.
//
// Blocks.
#pragma once

#include "models/domain/databaseurl.h"

namespace Chatelaine {

// Runs a script of this folder on so many keys and returns the number that it prints. Ends the
// program when it fails. REQUIRES: a socket in the URL.
[[nodiscard]] double runPhp(const QString &script, const DatabaseUrl &url, qint64 keys);

} // namespace Chatelaine

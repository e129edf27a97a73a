// SPDX-License-Identifier: MIT
// Where sockets are kept that nobody but this user may reach.
//
// Pure: any thread.
#pragma once

#include <QString>

namespace Chatelaine {

// For QTemporaryDir, which makes a folder of mode 0700: below the runtime folder of the session, or
// below the temporary one when a socket's path would become too long for the system.
[[nodiscard]] QString privateFolderTemplate();

} // namespace Chatelaine

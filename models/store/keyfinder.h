// SPDX-License-Identifier: MIT
// Finds keys by the hashes of their tokens.
//
// Runs in the connection's thread.
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/jobcontrol.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Chatelaine {

// In the order of the hashes; nothing where no key has the hash. A hundred are asked for at a time
// where the server is a network away.
// REQUIRES: the account may read key_hash.
[[nodiscard]] Result<std::vector<std::optional<KeyId>>>
findKeysByHash(Connection &connection, const std::vector<QByteArray> &hashes, JobControl &control);

} // namespace Chatelaine

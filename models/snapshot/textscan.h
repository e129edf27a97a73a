// SPDX-License-Identifier: MIT
// Substring search over the folded text of all keys at once.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <vector>

namespace Chatelaine {

enum class TextField { Any, User, Prefix };

// Returns the field of a key as it is searched and sorted.
[[nodiscard]] QByteArrayView foldedUser(const KeySnapshot &snapshot, Row row);
[[nodiscard]] QByteArrayView foldedPrefix(const KeySnapshot &snapshot, Row row);

// Returns the rows that contain the text, as a bitmap: bit r is row r. An empty text is everywhere.
// folded: made by foldForSearch().
[[nodiscard]] std::vector<quint64> rowsContaining(const KeySnapshot &snapshot, QByteArray folded,
                                                  TextField field);

} // namespace Chatelaine

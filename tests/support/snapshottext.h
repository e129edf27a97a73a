// SPDX-License-Identifier: MIT
// A snapshot as text, with all that a person could see, to be compared.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <QStringList>

namespace Chatelaine {

// A line per scope, group and key; every column is in it but the moment.
[[nodiscard]] QStringList linesOf(const KeySnapshot &snapshot);

} // namespace Chatelaine

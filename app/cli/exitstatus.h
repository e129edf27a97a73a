// SPDX-License-Identifier: MIT
// How the program ends; scripts rely on the numbers (product.md "chatelaine-cli").
#pragma once

#include "models/base/error.h"

namespace Chatelaine {

enum class ExitStatus {
    Done = 0,
    Finding = 1, // Drift, rows that failed, nothing found.
    Usage = 2,
    Failure = 3, // The connection, the database or a file.
    Refused = 4, // Read-only, a missing privilege, a conflict, a guard.
};

[[nodiscard]] ExitStatus exitStatusFor(const Error &error);

} // namespace Chatelaine

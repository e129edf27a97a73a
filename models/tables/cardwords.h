// SPDX-License-Identifier: MIT
// The words of a key card, the same as those of the list of keys.
//
// Pure: any thread.
#pragma once

#include "models/domain/keycard.h"
#include "models/domain/verdict.h"
#include "models/tables/roles.h"

namespace Chatelaine {

// The name of the user, made safe to look at; "User 17 (deleted)" when the user is gone.
[[nodiscard]] QString ownerText(const KeyCard &card);
// "active", "disabled", "active, user banned", "has no key": translated.
[[nodiscard]] QString keyStatusText(const KeyCard &card);
[[nodiscard]] Mark keyStatusMark(const KeyCard &card);
// Red where the API refuses a key that looks as if it were in use.
[[nodiscard]] Mark verdictMark(KeyVerdict verdict);

} // namespace Chatelaine

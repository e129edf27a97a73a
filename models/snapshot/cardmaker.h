// SPDX-License-Identifier: MIT
// Makes the card of a key, or of a user without one, from a snapshot.
//
// Pure: any thread.
#pragma once

#include "models/domain/keycard.h"
#include "models/snapshot/keysnapshot.h"

namespace Chatelaine {

// facts: empty ones where nobody has asked (yet). REQUIRES: row is one of the snapshot's.
[[nodiscard]] KeyCard cardOf(const KeySnapshot &snapshot, Row row, const UserFacts &facts = {});
// Of a user without a key.
[[nodiscard]] KeyCard cardOf(const KeySnapshot &snapshot, const User &user,
                             const UserFacts &facts = {});

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What a person is shown before a scope is deleted.
//
// Pure; GUI thread for its translations.
#pragma once

#include "models/domain/scopeedit.h"
#include "models/snapshot/keysnapshot.h"
#include "ui/prompts/prompts.h"

namespace Chatelaine {

// Says how many keys lose the scope and names them; those that are left with no scope first.
// REQUIRES: edit.kind is Delete.
[[nodiscard]] Question deletionReview(const KeySnapshot &snapshot, const ScopeEdit &edit);

} // namespace Chatelaine

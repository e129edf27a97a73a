// SPDX-License-Identifier: MIT
// A forum with a key for every answer that the API may give.
//
// Pure: any thread.
#pragma once

#include <QString>

namespace Chatelaine {

// For TestDatabase::fill(). Key n belongs to user n, and its token is "token-n". Scope 1 and 2 are
// the API's, 3 is another, 4 is inactive and 5 is gone; so is the user of key 7.
[[nodiscard]] QString answerForum();

} // namespace Chatelaine

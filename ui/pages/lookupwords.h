// SPDX-License-Identifier: MIT
// What the page that looks things up says about its results.
//
// Pure: any thread.
#pragma once

#include "models/session/lookuprunner.h"

namespace Chatelaine {

// Above the list: how many results, and what could not be asked.
[[nodiscard]] QString resultsText(const LookupAnswer &answer);
// Where the card would be: what to do, or that nobody was found by what was tried.
[[nodiscard]] QString adviceText(const LookupAnswer &answer, bool areEmailsReadable);

} // namespace Chatelaine

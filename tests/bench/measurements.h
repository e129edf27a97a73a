// SPDX-License-Identifier: MIT
// What is measured. Each function records its figures under names of lines.cpp, and runs in a
// process of its own, so that its memory is its own.
//
// GUI thread.
#pragma once

#include "models/domain/databaseurl.h"

namespace Chatelaine {

// First rows on screen, the whole snapshot and refreshes, in turn with the raw client.
void measureLoading(const DatabaseUrl &url, int runs);
// How long the event loop is away meanwhile.
void measureGaps(const DatabaseUrl &url, int runs);
// Search and sort without a window.
void measureEngine(const DatabaseUrl &url, int runs);
// Drift and impact, from memory.
void measureRule(const DatabaseUrl &url, int runs);
// Search, sort and scrolling as a person sees them.
void measureView(const DatabaseUrl &url, int runs);
// Recompute on a quiet server, in turn with PHP and SQL.
void measureRecompute(const DatabaseUrl &url, int runs);
// The same beside a running site.
void measureSite(const DatabaseUrl &url, int runs);
// What else a person could use: models of Qt, and the add-on's page.
void measureBaselines(const DatabaseUrl &url, int runs);

// The most memory that this process has used so far, in MiB.
[[nodiscard]] double peakMemory();

} // namespace Chatelaine

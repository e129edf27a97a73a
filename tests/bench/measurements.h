// SPDX-License-Identifier: MIT
// What is measured. Each function adds its lines to the report.
//
// GUI thread.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/snapshot/keysnapshot.h"
#include "tests/bench/samples.h"

namespace Chatelaine {

// First rows on screen and the whole snapshot, in turn with the raw client. Returns the snapshot.
[[nodiscard]] KeySnapshotPtr measureLoading(const DatabaseUrl &url, int runs, Report &report);

// Search and sort without a window.
void measureEngine(const KeySnapshotPtr &snapshot, int runs, Report &report);

// The same as a person sees it, and scrolling.
void measureView(const KeySnapshotPtr &snapshot, int runs, Report &report);

// The most memory that this process has used so far, in MiB.
[[nodiscard]] double peakMemory();

} // namespace Chatelaine

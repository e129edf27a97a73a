// SPDX-License-Identifier: MIT
// The console at work beside a busy site: what the site pays for it, and whether the grants are
// right in the end.
//
// Blocks; one thread. Needs an application object.
#pragma once

#include "tests/support/deadlocklog.h"
#include "tests/support/estate.h"
#include "tests/support/sitesimulator.h"

namespace Chatelaine {

struct SiteSoakOptions
{
    SiteOptions site;
    EstateSize estate;
    double seconds = 8; // With the console; the site is alone for a quarter of it before.
};

struct SiteSoakResult
{
    SiteReport alone;
    DeadlockCounts deadlocksAlone;
    SiteReport beside; // The site while the console works.
    DeadlockCounts deadlocksBeside;

    int edits = 0;          // That were saved.
    int busyEdits = 0;      // That were refused because the site held what they need.
    int recomputes = 0;     // Of all keys.
    qint64 changedKeys = 0; // By those.
    qint64 writtenRows = 0; // By both.
    qint64 leftKeys = 0;    // Told by both: the site held them.
    Latencies editTimes;
    Latencies recomputeTimes;
    QStringList unexpected; // Errors and conflicts that nobody caused.

    EstateDrift besideTheSite;  // When the site stopped.
    EstateDrift settled;        // After one more recompute.
    QStringList lostAdminEdits; // Of the site's second admin.

    // What must not be; empty = passed.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QString toString() const;
};

// On a MariaDB of its own, which must be installed.
[[nodiscard]] SiteSoakResult soakBesideTheSite(const SiteSoakOptions &options);

} // namespace Chatelaine

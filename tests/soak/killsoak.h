// SPDX-License-Identifier: MIT
// chatelaine-cli killed at any moment of an edit or a recompute: nothing is left half-done, and the
// next start puts right what is missing.
//
// Blocks; one thread. Needs an application object and CHATELAINE_CLI in the environment.
#pragma once

#include "tests/support/deadlocklog.h"
#include "tests/support/estate.h"
#include "tests/support/sitesimulator.h"

namespace Chatelaine {

struct KillSoakOptions
{
    int kills = 12;
    EstateSize estate{.users = 20'000, .keys = 4'000};
    SiteOptions site{.writesPerSecond = 100, .apiPerSecond = 100, .adminScopes = {11, 12}};
};

struct KillSoakResult
{
    int edits = 0;           // Killed beside the site.
    int recomputes = 0;      // Killed, half of them on the quiet server.
    int tooLate = 0;         // Of both: it had ended.
    int oldDefinitions = 0;  // Found after a killed edit.
    int newDefinitions = 0;  // Likewise.
    int halfWay = 0;         // Some keys followed already, some not yet.
    qint64 keysLookedAt = 0; // On the quiet server, each as a whole.
    int secondSaved = 0;     // Edits of a second console beside the killed one.
    int secondRefused = 0;
    Latencies rollbacks;  // From the kill until no transaction of it is left on the server.
    Latencies recoveries; // The recompute of the next start.
    SiteReport site;
    DeadlockCounts deadlocks;
    QStringList problems; // Empty = passed.

    [[nodiscard]] QString toString() const;
};

// On a MariaDB of its own, which must be installed.
[[nodiscard]] KillSoakResult soakConsoleKills(const KillSoakOptions &options);

} // namespace Chatelaine

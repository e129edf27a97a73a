// SPDX-License-Identifier: MIT
// The server killed at any moment of an edit and a recompute: what the console tells is true, and
// after the restart it puts right what is missing.
//
// Blocks; one thread. Needs an application object.
#pragma once

#include "tests/support/estate.h"
#include "tests/support/latencies.h"
#include "tests/support/sitesimulator.h"

namespace Chatelaine {

struct ServerKillSoakOptions
{
    int kills = 3;
    EstateSize estate{.users = 20'000, .keys = 4'000};
    SiteOptions site{.writesPerSecond = 100, .apiPerSecond = 100, .adminScopes = {11, 12}};
};

struct ServerKillSoakResult
{
    int inTheEdit = 0;
    int inTheRecompute = 0;
    int tooLate = 0; // Both had ended.
    // What the edits told that were under way, and what of it was true.
    int toldSaved = 0;
    int toldNotSaved = 0;
    int toldUnknown = 0;
    Latencies answers;    // From the kill until the console answered.
    Latencies reopenings; // After the restart.
    Latencies recoveries; // The recompute that follows.
    SiteReport site;
    QStringList problems; // Empty = passed.

    [[nodiscard]] QString toString() const;
};

// On a MariaDB of its own, which must be installed.
[[nodiscard]] ServerKillSoakResult soakServerKills(const ServerKillSoakOptions &options);

} // namespace Chatelaine

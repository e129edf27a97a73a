// SPDX-License-Identifier: MIT
// Two consoles that edit the same scopes at once: no edit may vanish without a word.
//
// Blocks; needs an application object.
#pragma once

#include "tests/support/estate.h"

#include <QStringList>

namespace Chatelaine {

struct ConsolesSoakOptions
{
    int edits = 100; // Of both consoles together.
    EstateSize estate{.users = 5'000, .keys = 1'000};
    quint64 seed = 1;
};

struct ConsolesSoakResult
{
    int saved = 0;
    int conflicts = 0;
    int busy = 0;
    qint64 leftKeys = 0;  // Told by saved edits: the other console held them.
    QStringList problems; // Edits that vanished, conflicts over nothing, errors; empty = passed.
    EstateDrift atTheEnd; // When both had done.
    EstateDrift settled;  // After one recompute.

    [[nodiscard]] QString toString() const;
};

// On a MariaDB of its own, which must be installed.
[[nodiscard]] ConsolesSoakResult soakTwoConsoles(const ConsolesSoakOptions &options);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Points in time as people say them.
//
// Pure: GUI thread, the locale of the program.
#pragma once

#include <QString>

namespace Chatelaine {

// Seconds since 1970 UTC. Returns "just now", "5 min ago", "2 h ago", "3 d ago", from a year on
// "2 y ago"; "in the future" where a clock is wrong. REQUIRES: seconds > 0.
[[nodiscard]] QString relativeTime(qint64 seconds, qint64 now);

// The date with its time and the name of the zone: "3 Mar 2025 14:05:06 CET".
// REQUIRES: seconds > 0.
[[nodiscard]] QString absoluteTime(qint64 seconds);

// A span, for example of the age of a snapshot: "12 s", "5 min", "2 h", "3 d".
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// `find-leaks` of the real chatelaine-cli on a large log, against a MariaDB that holds the keys.
//
// Blocks; one thread. Needs an application object and CHATELAINE_CLI in the environment.
#pragma once

#include "tests/soak/soakleaklog.h"

#include <QStringList>

namespace Chatelaine {

struct LogSoakOptions
{
    LeakLogOptions log;
    int keys = 20'000; // In the database; at least as many as are planted.
};

struct LogSoakResult
{
    struct OfDisguise
    {
        QString name;
        int planted = 0;
        int found = 0;
    };
    LeakLog log;
    std::vector<OfDisguise> disguises;
    int fragments = 0;      // Planted.
    int fragmentsFound = 0; // Of them.
    int falsePositives = 0; // Keys that were not planted, or not as what they were found as.
    int wrongLines = 0;
    qint64 examinedBytes = 0;
    qint64 candidates = 0;
    qint64 unknownFound = 0;
    double seconds = 0;    // Of the program as a whole.
    qint64 peakMemory = 0; // KiB, of the program; resident.
    QStringList problems;  // Empty = passed.

    [[nodiscard]] QString toString() const;
};

// On a MariaDB of its own, which must be installed.
[[nodiscard]] LogSoakResult soakLog(const LogSoakOptions &options);

} // namespace Chatelaine

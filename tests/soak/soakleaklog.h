// SPDX-License-Identifier: MIT
// A log as large as wanted, with tokens planted in every disguise among a lot that is nearly one.
//
// One thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Chatelaine {

struct PlantedToken
{
    QByteArray token;
    const char *disguise = nullptr; // Its name; null = only the beginning of it is in the log.
    qint64 line = 0;                // From 1.
};

struct LeakLogOptions
{
    qint64 megabytes = 100;
    int tokens = 1'000;  // Whole ones, each once.
    int fragments = 100; // Of other tokens.
    quint64 seed = 1;
};

struct LeakLog
{
    qint64 bytes = 0;
    qint64 lines = 0;
    qint64 unknown = 0; // Whole tokens that belong to nobody, each once.
    std::vector<PlantedToken> planted;
};

// Empty when the file cannot be written.
[[nodiscard]] LeakLog writeLeakLog(const QString &path, const LeakLogOptions &options);

} // namespace Chatelaine

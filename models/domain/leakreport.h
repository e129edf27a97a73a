// SPDX-License-Identifier: MIT
// Where tokens were looked for, and whose were found. Never a token itself.
//
// Plain values: safe everywhere.
#pragma once

#include "models/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Chatelaine {

struct LeakSources
{
    QByteArray text;   // Pasted; wiped by whoever searches it.
    QStringList paths; // Files and folders (with all below them); "-" = standard input.
};

struct LeakPlace
{
    QString file;    // As it was given, or found below a folder; empty = the pasted text.
    qint64 line = 0; // From 1.

    friend bool operator==(const LeakPlace &, const LeakPlace &) = default;
};

enum class LeakMatch {
    WholeToken, // Its hash is that of the key: it works, or worked until the key was disabled.
    Fragment,   // At least 6 characters that the key's prefix begins with: may be part of it.
};

struct Leak
{
    KeyId key;
    LeakMatch match = LeakMatch::WholeToken;
    qint64 count = 0;             // How often.
    std::vector<LeakPlace> where; // The first ones, at most MostPlaces.
};
inline constexpr size_t MostPlaces = 100;

struct LeakReport
{
    qint64 examinedBytes = 0;
    qint64 candidates = 0;    // Places that look like a token or a fragment of one.
    qint64 unknownTokens = 0; // Different whole tokens that no key has (any more).
    std::vector<Leak> found;  // By whole tokens first, then by key id; one per key and match.
    QStringList unreadable;   // What could not be read, with the reason; translated.
};

} // namespace Chatelaine

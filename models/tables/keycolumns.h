// SPDX-License-Identifier: MIT
// The columns of the list of keys, as a table of data.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keycolumn.h"
#include "models/snapshot/keysnapshot.h"
#include "models/tables/roles.h"

#include <QVariant>

namespace Chatelaine {

// How a column is painted.
enum class KeyCell : quint8 { Text, FixedWidth, Number, Marked, Chips, Date };
enum class Shown : quint8 { FromTheStart, OnDemand };

struct KeyColumnSpec
{
    const char *title;
    const char *explanation; // Null = the title says it all.
    KeyCell cell;
    Shown shown;
    int width; // In characters of average width, until somebody drags it.
    // Fit for people. Of dates: ISO 8601 UTC, empty = never or unknown.
    QString (*text)(const KeySnapshot &, Row);
    // Numbers and dates (seconds since 1970 UTC, 0 = never or unknown); null = the text.
    qint64 (*number)(const KeySnapshot &, Row);
    QStringList (*chips)(const KeySnapshot &, Row);   // Null = none.
    Mark (*mark)(const KeySnapshot &, Row);           // Null = none.
    QString (*description)(const KeySnapshot &, Row); // A sentence; null = none.
};

[[nodiscard]] const KeyColumnSpec &keyColumnSpec(KeyColumn column);
// Translated.
[[nodiscard]] QString keyColumnTitle(KeyColumn column);

// The name of the key's user, made safe to look at; "User 17 (deleted)" when the user is gone.
[[nodiscard]] QString ownerText(const KeySnapshot &snapshot, Row row);
// "active", "disabled", "active, user banned": translated.
[[nodiscard]] QString keyStatusText(const KeySnapshot &snapshot, Row row);
[[nodiscard]] Mark keyStatusMark(const KeySnapshot &snapshot, Row row);
// "valid", "banned", "awaiting e-mail confirmation": translated.
[[nodiscard]] QString userStateText(UserState state);
// Danger for banned, disabled and rejected users, attention for users who are gone.
[[nodiscard]] Mark userStateMark(UserState state);
// "2025-03-04T05:06:07Z"; empty for 0.
[[nodiscard]] QString isoText(qint64 seconds);

} // namespace Chatelaine

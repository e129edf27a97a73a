// SPDX-License-Identifier: MIT
// A change of keys as it is asked for, and how it ended, row by row.
//
// Plain values: safe everywhere.
#pragma once

#include "models/base/ids.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <vector>

namespace Chatelaine {

enum class KeyAction { Enable, Disable, Revoke };

// The key as the person saw it when they decided: the precondition of the change.
struct KeyAsSeen
{
    KeyId id;
    UserId user;
    QByteArray prefix;
    bool isActive = true;
};

struct KeyChangeSet
{
    KeyAction action = KeyAction::Disable;
    std::vector<KeyAsSeen> keys;
    QString reason; // Empty = none given. For the audit trail.
};

enum class RowOutcome {
    Done,
    AlreadySo, // Already enabled, or already disabled: nothing to do.
    Vanished,  // The key is no longer there.
    Changed,   // Another user or another prefix (rotated) by now: left alone.
};

struct RowResult
{
    KeyId key;
    RowOutcome outcome = RowOutcome::Done;
};

struct KeyChangeReport
{
    KeyAction action = KeyAction::Disable;
    std::vector<RowResult> rows; // One per key asked for, in the same order.

    [[nodiscard]] int count(RowOutcome outcome) const;
};

// "done", "already-so", "vanished", "changed": the words of JSON documents.
[[nodiscard]] QLatin1String rowOutcomeName(RowOutcome outcome);
// A translated phrase, for example "No longer there".
[[nodiscard]] QString rowOutcomeText(RowOutcome outcome);

} // namespace Chatelaine

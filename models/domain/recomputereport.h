// SPDX-License-Identifier: MIT
// What a recompute is asked to do, and what it did.
#pragma once

#include "models/base/ids.h"

#include <optional>
#include <vector>

namespace Chatelaine {

enum class WriteMode { DryRun, Write };

struct RecomputeRequest
{
    std::optional<UserId> user;   // Only this user's key.
    std::optional<ScopeId> scope; // Only this scope's rows.
    std::vector<KeyId> keys;      // Only these keys; empty = all.
    WriteMode mode = WriteMode::Write;
};

struct RecomputeReport
{
    qint64 examined = 0; // Keys looked at.
    qint64 granted = 0;  // Rows inserted.
    qint64 revoked = 0;  // Rows deleted.
    qint64 changedKeys = 0;
    qint64 skippedOrphans = 0; // Keys whose user is gone, left as they are.
    qint64 busy = 0;           // Keys left for the next run, because the site held their users.
    qint64 left = 0;           // Keys left because it was asked to stop; the others are done.
};

} // namespace Chatelaine

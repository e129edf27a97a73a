// SPDX-License-Identifier: MIT
// An edit of one scope as it is asked for, and how it ended.
//
// Plain values: safe everywhere.
#pragma once

#include "models/domain/scope.h"

#include <optional>
#include <vector>

namespace Chatelaine {

enum class ScopeEditKind { Create, Update, Delete };
enum class EveryoneConsent { Withheld, Given };

struct ScopeEdit
{
    ScopeEditKind kind = ScopeEditKind::Update;
    Scope base;   // As it was when the edit began; compared byte for byte before writing.
    Scope wanted; // Of Delete: ignored. Its group list is normalised when written.
    EveryoneConsent openToEveryone = EveryoneConsent::Withheld;
};

// Whether the edit opens a scope to every key that was not open before: the everyone-gate guard
// asks for a typed confirmation then.
[[nodiscard]] bool opensToEveryone(const ScopeEdit &edit);

// Returns the scopes as they are after the edit. A created one comes last, so that the indexes of
// the others stay; a deleted one stays in its place, but grants nothing (inactive).
[[nodiscard]] std::vector<Scope> scopesAfter(std::span<const Scope> scopes, const ScopeEdit &edit);

// What saving an edit did.
struct ScopeSaveReport
{
    Scope saved;        // With its id.
    qint64 granted = 0; // Rows inserted into the grant table.
    qint64 revoked = 0; // Rows deleted from it.
    // The scope is saved, but so many keys do not follow it yet: it was asked to stop, the
    // connection broke, or the site held them. Whoever recomputes finishes it.
    qint64 left = 0;
    // Set when nothing was written, because somebody else changed the scope meanwhile.
    std::optional<Scope> theirs;
    // The same when it was deleted meanwhile.
    bool deletedMeanwhile = false;

    [[nodiscard]] bool isConflict() const { return theirs.has_value() || deletedMeanwhile; }
};

struct ScopePlacement
{
    ScopeId id;
    quint32 baseOrder = 0;
    quint32 order = 0;
};

} // namespace Chatelaine

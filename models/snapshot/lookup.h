// SPDX-License-Identifier: MIT
// Finds keys by any clue that a person may have: a name, a number, a prefix.
//
// Pure: any thread; meant for a worker.
#pragma once

#include "models/domain/user.h"
#include "models/snapshot/keysnapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace Chatelaine {

class TextSearch;
struct FoundUser;

// By what something was found, the surest first.
enum class ClueKind {
    Token,
    KeyPrefix, // All of it, as bytes.
    KeyId,
    UserId,
    UserName,        // The whole of it, case and accents folded.
    NameBeginning,   // The same.
    PrefixBeginning, // At least 3 characters, as bytes.
    NamePart,        // As UserName.
    Email,
};

struct LookupHit
{
    ClueKind kind = ClueKind::NamePart;
    std::optional<Row> row;   // Nothing: a user without a key.
    std::optional<User> user; // Set when row is not.
};

// What a text may be: "#12" and "12" are ids, "cav7_AbCdEfGh..." is a prefix, as is "AbCdEfGh".
// At most `limit` hits, by kind; within a kind active keys before others, then by name. No key
// twice. texts: of the same snapshot.
[[nodiscard]] std::vector<LookupHit> lookUp(const KeySnapshot &snapshot, const QString &text,
                                            int limit, TextSearch &texts);
[[nodiscard]] std::vector<LookupHit> lookUp(const KeySnapshot &snapshot, const QString &text,
                                            int limit);

// The same after the store has told of users: those with a key become hits of their rows, each
// under the surer of the two kinds. Users without a key stand behind keys of the same kind.
[[nodiscard]] std::vector<LookupHit> merged(const KeySnapshot &snapshot,
                                            std::vector<LookupHit> hits,
                                            const std::vector<FoundUser> &users, int limit);

} // namespace Chatelaine

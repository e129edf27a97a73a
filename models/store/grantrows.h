// SPDX-License-Identifier: MIT
// Rows of the table of grants, and how they stand in a statement.
//
// Pure: any thread.
#pragma once

#include "models/base/ids.h"

#include <QString>

#include <span>
#include <vector>

namespace Chatelaine {

struct GrantRow
{
    quint32 key = 0;
    quint32 scope = 0;
};

struct KeyOfUser
{
    UserId user;
    KeyId key;

    friend auto operator<=>(const KeyOfUser &, const KeyOfUser &) = default;
};

// Keys whose grants of some scopes are not what they should be.
struct ListedKeys
{
    struct Key
    {
        UserId user;
        KeyId key;
        quint32 scopes = 0; // Index of scopes.
    };

    std::vector<Key> keys;                    // Ascending by key.
    std::vector<std::vector<quint32>> scopes; // Ids; each combination once.
};

// Returns "(1,2),(1,3)": the rows of InsertGrants, numbers and nothing else.
[[nodiscard]] QString grantRowsText(std::span<const GrantRow> rows);

} // namespace Chatelaine

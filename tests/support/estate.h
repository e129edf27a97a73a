// SPDX-License-Identifier: MIT
// A large forum in the database of a test, made by the server itself within seconds, and a check
// of its grants in plain SQL.
//
// Shares no rule with the programs: the lists are clean, so FIND_IN_SET() is the rule. One thread;
// every SQL error is fatal.
#pragma once

#include "models/domain/databaseurl.h"

#include <QString>

#include <map>
#include <vector>

namespace Chatelaine {

struct EstateSize
{
    int users = 100'000;
    int keys = 20'000; // Key n belongs to user n * (users / keys).
    int scopes = 12;   // At most 12; 1 is open to everyone, "scope_1" to "scope_12".
};

// Groups 2 (everybody's primary one) and 5 to 40. All grants are as the rule asks.
void makeEstate(const DatabaseUrl &url, const EstateSize &size = {});

struct EstateDrift
{
    qint64 missing = 0;   // Rows that the rule asks for and that are not there.
    qint64 extra = 0;     // Rows of keys with a user that the rule does not ask for.
    qint64 ownerless = 0; // Rows of keys that no longer exist; no rule asks for or against them.
    qint64 keys = 0;      // That have missing or extra rows.

    [[nodiscard]] bool isNone() const { return missing == 0 && extra == 0; }
    [[nodiscard]] QString toString() const;
};

// REQUIRES: nobody writes meanwhile.
[[nodiscard]] EstateDrift driftOfEstate(const DatabaseUrl &url);

// The scopes of each key, in order; keys without any are missing.
using EstateGrants = std::map<quint32, std::vector<quint32>>;
[[nodiscard]] EstateGrants storedGrants(const DatabaseUrl &url);
// What the rule grants to the keys that have a user.
[[nodiscard]] EstateGrants expectedGrants(const DatabaseUrl &url);

} // namespace Chatelaine

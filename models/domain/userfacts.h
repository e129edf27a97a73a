// SPDX-License-Identifier: MIT
// What the forum knows of one user beyond what every snapshot holds, read when somebody asks.
//
// Plain values: safe everywhere.
#pragma once

#include "models/domain/user.h"

#include <QString>

#include <optional>
#include <vector>

namespace Chatelaine {

// A row of xf_user_group_change: why a user holds secondary groups.
struct GroupChange
{
    QByteArray key;       // The site's own word, for example "userUpgrade-3"; raw.
    QByteArray groupsCsv; // As stored.

    friend bool operator==(const GroupChange &, const GroupChange &) = default;
};

// A row of xf_user_ban.
struct Ban
{
    qint64 since = 0; // Seconds since 1970 UTC.
    qint64 until = 0; // The same; 0 = for good.
    QString reason;   // Raw; empty = none given.

    friend bool operator==(const Ban &, const Ban &) = default;
};

// Nothing in a member: the account may not read it (or the table is not there), and nobody speaks
// of it then.
struct UserFacts
{
    std::optional<User> user; // Nothing: no such user.
    std::optional<QString> email;
    std::optional<std::vector<GroupChange>> groupChanges;
    std::optional<std::vector<Ban>> bans; // At most one.
};

// How a user was found.
enum class UserMatch { Id, Name, NamePrefix, NameSubstring, Email };

struct FoundUser
{
    User user;
    UserMatch match = UserMatch::Name;
};

} // namespace Chatelaine

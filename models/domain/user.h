// SPDX-License-Identifier: MIT
// What the console needs to know of a forum user.
#pragma once

#include "models/base/ids.h"
#include "models/domain/groupset.h"

#include <QByteArray>
#include <QLatin1String>

namespace Chatelaine {

// xf_user.user_state, preceded by what overrides it.
enum class UserState : quint8 {
    Deleted, // No row in xf_user: the key is an orphan.
    Banned,  // is_banned = 1, whatever user_state says.
    Disabled,
    Rejected,
    EmailBounce,
    Moderated,
    EmailConfirm,
    EmailConfirmEdit,
    Valid,
};

// Returns "deleted", "banned", or the site's own word ("valid", "email_confirm", ...): the
// vocabulary of JSON documents and of the filter language.
[[nodiscard]] QLatin1String userStateName(UserState state);
// Returns Disabled for an unknown word, so that a new kind of state is never taken for a valid
// user.
[[nodiscard]] UserState userStateFrom(QByteArrayView siteWord, bool isBanned);
// A key whose user is banned or disabled still works: the API never looks (domain.md 1.2).
[[nodiscard]] inline bool isBarred(UserState state)
{
    return state == UserState::Banned || state == UserState::Disabled ||
           state == UserState::Rejected;
}

struct User
{
    UserId id;
    QByteArray name; // UTF-8
    UserState state = UserState::Valid;
    GroupId primaryGroup;
    QByteArray secondaryGroups; // As stored; GroupSet reads it.
    qint64 lastActivity = 0;    // Seconds since 1970 UTC; 0 = unknown.

    [[nodiscard]] GroupSet groups() const
    {
        return GroupSet::ofUser(primaryGroup, secondaryGroups);
    }
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/domain/user.h"

#include <array>

namespace Chatelaine {

namespace {

// By value of UserState.
constexpr std::array Names{
    QLatin1String("deleted"),       QLatin1String("banned"),
    QLatin1String("disabled"),      QLatin1String("rejected"),
    QLatin1String("email_bounce"),  QLatin1String("moderated"),
    QLatin1String("email_confirm"), QLatin1String("email_confirm_edit"),
    QLatin1String("valid"),
};
static_assert(Names.size() == size_t(UserState::Valid) + 1);

} // namespace

QLatin1String userStateName(UserState state) { return Names[size_t(state)]; }

UserState userStateFrom(QByteArrayView siteWord, bool isBanned)
{
    if (isBanned)
        return UserState::Banned;
    // "deleted" and "banned" are our words, not the site's.
    for (size_t i = size_t(UserState::Disabled); i < Names.size(); ++i) {
        if (siteWord == QByteArrayView(Names[i].data(), Names[i].size()))
            return UserState(i);
    }
    return UserState::Disabled;
}

} // namespace Chatelaine

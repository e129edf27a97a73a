// SPDX-License-Identifier: MIT
// A user group of the forum.
#pragma once

#include "models/base/ids.h"

#include <QString>

namespace Chatelaine {

struct UserGroup
{
    GroupId id;
    QString title;
    quint32 members = 0; // Users who have it as their primary or a secondary one.

    friend bool operator==(const UserGroup &, const UserGroup &) = default;
};

} // namespace Chatelaine

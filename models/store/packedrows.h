// SPDX-License-Identifier: MIT
// Pages of rows that the server packed into one value each: numbers end in a blank, texts follow
// the number of their bytes, and nothing is searched for in them. The order of the columns is that
// of {KEY} and {USER} in statements.cpp.
//
// Pure: any thread. The views of the texts live as long as the page.
#pragma once

#include "models/domain/user.h"

#include <QByteArrayView>

#include <vector>

namespace Chatelaine {

struct PackedKey
{
    quint32 id = 0;
    quint32 user = 0;
    bool isActive = false;
    qint64 created = 0;  // Seconds since 1970 UTC
    qint64 lastUsed = 0; // The same
    QByteArrayView prefix;
};

struct PackedUser
{
    quint32 id = 0;
    qint64 primaryGroup = 0;
    UserState state = UserState::Valid;
    qint64 lastActivity = 0; // Seconds since 1970 UTC
    QByteArrayView name;
    QByteArrayView secondaryGroups;
};

// Replace rows by those of the page. False when they are not exactly as many as the server counted,
// when the page ends in the middle of one, or, of keys, when the ids do not ascend: it was cut, or
// is not what was asked for. rows are of no use then.
[[nodiscard]] bool unpack(QByteArrayView page, quint64 count, std::vector<PackedKey> *rows);
[[nodiscard]] bool unpack(QByteArrayView page, quint64 count, std::vector<PackedUser> *rows);

} // namespace Chatelaine

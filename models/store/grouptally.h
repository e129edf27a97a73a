// SPDX-License-Identifier: MIT
// Counts the members of groups from the columns of users, each user once per group.
//
// Plain value: one thread at a time.
#pragma once

#include "models/domain/groupset.h"

#include <QHash>

namespace Chatelaine {

class GroupTally final
{
public:
    void add(GroupId primary, QByteArrayView secondaryCsv);
    [[nodiscard]] quint32 members(GroupId group) const;

private:
    struct Counter
    {
        quint32 members = 0;
        quint32 latestUser = 0; // Counted from 1.
    };

    void count(GroupId group);

    quint32 m_users = 0;
    std::vector<Counter> m_counters; // By id, as nearly all are small.
    QHash<GroupId, Counter> m_others;
};

} // namespace Chatelaine

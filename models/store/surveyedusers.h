// SPDX-License-Identifier: MIT
// The groups of many users, in as little room as the grant rule needs.
//
// One thread at a time.
#pragma once

#include "models/store/groupspool.h"

namespace Chatelaine {

class SurveyedUsers final
{
public:
    static constexpr quint32 Unknown = ~quint32(0);

    void add(UserId user, GroupId primary, QByteArrayView secondaryCsv);
    // After the last add(). Cheap when users were added in ascending order.
    void sort();
    // REQUIRES: sorted. Returns an index into groups(); Unknown when there is no such user.
    [[nodiscard]] quint32 groupsIndexOf(UserId user) const;
    [[nodiscard]] std::span<const StoredGroups> groups() const { return m_groups.groups(); }

private:
    struct Entry
    {
        UserId user;
        quint32 groups = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    std::vector<Entry> m_users;
    std::vector<quint32> m_blocks; // Where the users begin whose ids share their upper bits.
    GroupsPool m_groups;
};

} // namespace Chatelaine

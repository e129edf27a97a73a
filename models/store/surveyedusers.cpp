// SPDX-License-Identifier: MIT
#include "models/store/surveyedusers.h"

#include <algorithm>

namespace Chatelaine {

namespace {

// Keys come in another order than their users: a search within so few is done in the cache.
constexpr int BlockBits = 8;

} // namespace

void SurveyedUsers::add(UserId user, GroupId primary, QByteArrayView secondaryCsv)
{
    m_users.push_back({user, m_groups.add(primary, secondaryCsv)});
}

void SurveyedUsers::sort()
{
    if (!std::is_sorted(m_users.begin(), m_users.end()))
        std::sort(m_users.begin(), m_users.end());
    m_blocks.clear();
    if (m_users.empty())
        return;
    const quint32 blocks = (m_users.back().user.value() >> BlockBits) + 1;
    m_blocks.reserve(size_t(blocks) + 1);
    for (quint32 i = 0; i < m_users.size(); ++i) {
        while (m_blocks.size() <= m_users[i].user.value() >> BlockBits)
            m_blocks.push_back(i);
    }
    m_blocks.push_back(quint32(m_users.size()));
}

quint32 SurveyedUsers::groupsIndexOf(UserId user) const
{
    const size_t block = user.value() >> BlockBits;
    if (block + 1 >= m_blocks.size())
        return Unknown;
    const auto last = m_users.begin() + m_blocks[block + 1];
    const auto found =
        std::lower_bound(m_users.begin() + m_blocks[block], last, user,
                         [](const Entry &entry, UserId wanted) { return entry.user < wanted; });
    return found != last && found->user == user ? found->groups : Unknown;
}

} // namespace Chatelaine

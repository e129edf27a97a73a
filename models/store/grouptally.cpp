// SPDX-License-Identifier: MIT
#include "models/store/grouptally.h"

namespace Chatelaine {

namespace {

constexpr qint64 LargestInVector = 65'535;

} // namespace

void GroupTally::add(GroupId primary, QByteArrayView secondaryCsv)
{
    ++m_users;
    count(primary);
    forEachListedGroup(secondaryCsv, [this](GroupId group) { count(group); });
}

quint32 GroupTally::members(GroupId group) const
{
    const qint64 id = group.value();
    if (id >= 0 && id < qint64(m_counters.size()))
        return m_counters[size_t(id)].members;
    return m_others.value(group).members;
}

void GroupTally::count(GroupId group)
{
    const qint64 id = group.value();
    const bool isSmall = id >= 0 && id <= LargestInVector;
    if (isSmall && size_t(id) >= m_counters.size())
        m_counters.resize(size_t(id) + 1);
    Counter &counter = isSmall ? m_counters[size_t(id)] : m_others[group];
    if (std::exchange(counter.latestUser, m_users) != m_users)
        ++counter.members;
}

} // namespace Chatelaine

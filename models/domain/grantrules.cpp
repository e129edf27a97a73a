// SPDX-License-Identifier: MIT
#include "models/domain/grantrules.h"

namespace Chatelaine {

GrantRules::GrantRules(std::span<const Scope> scopes)
{
    Q_ASSERT(scopes.size() <= ScopeSet::Capacity);
    m_gates.reserve(scopes.size());
    for (int i = 0; i < int(scopes.size()); ++i) {
        m_gates.push_back(scopes[size_t(i)].groups());
        if (!scopes[size_t(i)].isActive)
            continue;
        if (m_gates.back().isEmpty())
            m_open.insert(i);
        for (const GroupId group : m_gates.back().ids())
            m_openedBy[group].insert(i);
    }
}

ScopeSet GrantRules::expectedFor(const GroupSet &userGroups) const
{
    ScopeSet granted = m_open;
    for (const GroupId group : userGroups.ids()) {
        const auto opened = m_openedBy.constFind(group);
        if (opened != m_openedBy.cend())
            granted = granted | *opened;
    }
    return granted;
}

GroupSet GrantRules::grantingGroups(int scopeIndex, const GroupSet &userGroups) const
{
    return m_gates[size_t(scopeIndex)].intersected(userGroups);
}

} // namespace Chatelaine

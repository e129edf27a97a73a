// SPDX-License-Identifier: MIT
#include "models/domain/grantrules.h"

#include <algorithm>

namespace Chatelaine {

namespace {

Gate gateFor(const Scope &scope)
{
    Gate gate{Gate::Kind::Closed, scope.groups()};
    if (scope.isActive)
        gate.kind = gate.groups.isEmpty() ? Gate::Kind::Everyone : Gate::Kind::AnyOf;
    return gate;
}

constexpr qint64 SmallGroups = 4096; // 128 KiB of sets at most.

bool isSmall(GroupId group) { return group >= GroupId(0) && group < GroupId(SmallGroups); }

} // namespace

GrantRules::GrantRules(std::span<const Scope> scopes)
{
    Q_ASSERT(scopes.size() <= ScopeSet::Capacity);
    m_gates.reserve(scopes.size());
    for (int i = 0; i < int(scopes.size()); ++i) {
        const Gate &gate = m_gates.emplace_back(gateFor(scopes[size_t(i)]));
        switch (gate.kind) {
        case Gate::Kind::Closed:
            break;
        case Gate::Kind::Everyone:
            m_open.insert(i);
            break;
        case Gate::Kind::AnyOf:
            for (const GroupId group : gate.groups.ids())
                open(i, group);
            break;
        }
    }
}

void GrantRules::open(int scopeIndex, GroupId group)
{
    if (!isSmall(group)) {
        m_openedByOther[group].insert(scopeIndex);
        return;
    }
    const size_t id = size_t(group.value());
    m_openedBySmall.resize(std::max(m_openedBySmall.size(), id + 1));
    m_openedBySmall[id].insert(scopeIndex);
}

ScopeSet GrantRules::expectedFor(const GroupSet &userGroups) const
{
    ScopeSet granted = m_open;
    for (const GroupId group : userGroups.ids())
        addOpenedBy(group, &granted);
    return granted;
}

// Zeros and duplicates need not be dropped: no gate asks for group 0.
ScopeSet GrantRules::expectedFor(GroupId primary, QByteArrayView secondaryCsv) const
{
    ScopeSet granted = m_open;
    addOpenedBy(primary, &granted);
    forEachListedGroup(secondaryCsv, [&](GroupId group) { addOpenedBy(group, &granted); });
    return granted;
}

void GrantRules::addOpenedBy(GroupId group, ScopeSet *granted) const
{
    if (isSmall(group)) {
        const size_t id = size_t(group.value());
        if (id < m_openedBySmall.size())
            *granted = *granted | m_openedBySmall[id];
        return;
    }
    const auto opened = m_openedByOther.constFind(group);
    if (opened != m_openedByOther.cend())
        *granted = *granted | *opened;
}

GroupSet GrantRules::grantingGroups(int scopeIndex, const GroupSet &userGroups) const
{
    return gateOf(scopeIndex).groups.intersected(userGroups);
}

} // namespace Chatelaine

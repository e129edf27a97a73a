// SPDX-License-Identifier: MIT
// What the grant rule gives to users, worked out once for each combination of groups.
//
// One thread at a time.
#pragma once

#include "models/domain/scope.h"
#include "models/store/groupspool.h"

namespace Chatelaine {

class ExpectedGrants final
{
public:
    // Does nothing when nothing has changed.
    void setRules(std::span<const Scope> scopes);
    quint32 addGroups(GroupId primary, QByteArrayView secondaryCsv)
    {
        return m_pool.add(primary, secondaryCsv);
    }
    // groupsIndex: from addGroups().
    [[nodiscard]] bool has(quint32 groupsIndex, quint32 scopeId);

private:
    void workOutNewOnes();

    std::vector<Scope> m_scopes;
    GroupsPool m_pool;
    // Ids of scopes, ascending; shorter than the pool when new ones came.
    std::vector<std::vector<quint32>> m_expected;
};

} // namespace Chatelaine

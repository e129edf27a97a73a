// SPDX-License-Identifier: MIT
#include "models/store/expectedgrants.h"

#include "models/domain/grantrules.h"

#include <algorithm>

namespace Chatelaine {

void ExpectedGrants::setRules(std::span<const Scope> scopes)
{
    if (std::equal(scopes.begin(), scopes.end(), m_scopes.begin(), m_scopes.end()))
        return;
    m_scopes.assign(scopes.begin(), scopes.end());
    m_expected.clear();
}

bool ExpectedGrants::has(quint32 groupsIndex, quint32 scopeId)
{
    if (groupsIndex >= m_expected.size())
        workOutNewOnes();
    const std::vector<quint32> &ids = m_expected[groupsIndex];
    return std::binary_search(ids.begin(), ids.end(), scopeId);
}

void ExpectedGrants::workOutNewOnes()
{
    const GrantRules rules(m_scopes);
    for (const StoredGroups &groups : m_pool.groups().subspan(m_expected.size())) {
        std::vector<quint32> ids;
        rules.expectedFor(groups.primary, groups.secondaryCsv).forEach([&](int index) {
            ids.push_back(m_scopes[size_t(index)].id.value());
        });
        std::sort(ids.begin(), ids.end());
        m_expected.push_back(std::move(ids));
    }
}

} // namespace Chatelaine

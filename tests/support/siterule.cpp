// SPDX-License-Identifier: MIT
#include "tests/support/siterule.h"

#include <QList>

#include <algorithm>

namespace Chatelaine {

std::set<int> siteGroups(const QByteArray &list)
{
    std::set<int> groups;
    const QList<QByteArray> parts = list.split(',');
    for (const QByteArray &part : parts) {
        if (const int group = part.toInt(); group > 0)
            groups.insert(group);
    }
    return groups;
}

std::vector<quint32> siteGrants(const std::set<int> &groups, const std::vector<SiteScope> &scopes)
{
    std::vector<quint32> granted;
    for (const SiteScope &scope : scopes) {
        const bool isMember = std::any_of(scope.groups.begin(), scope.groups.end(),
                                          [&](int group) { return groups.contains(group); });
        if (scope.groups.empty() || isMember)
            granted.push_back(scope.id);
    }
    return granted;
}

} // namespace Chatelaine

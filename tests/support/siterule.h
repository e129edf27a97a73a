// SPDX-License-Identifier: MIT
// The grant rule as the simulated site knows it: clean lists of small positive numbers.
//
// Pure: any thread.
#pragma once

#include <QByteArray>

#include <set>
#include <vector>

namespace Chatelaine {

struct SiteScope
{
    quint32 id = 0;
    std::set<int> groups; // Empty: for everyone.
};

// "5,16"
[[nodiscard]] std::set<int> siteGroups(const QByteArray &list);
// scopes: those that are active.
[[nodiscard]] std::vector<quint32> siteGrants(const std::set<int> &groups,
                                              const std::vector<SiteScope> &scopes);

} // namespace Chatelaine

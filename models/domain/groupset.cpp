// SPDX-License-Identifier: MIT
#include "models/domain/groupset.h"

#include <algorithm>
#include <iterator>

namespace Chatelaine {

GroupSet GroupSet::fromCsv(QByteArrayView csv)
{
    std::vector<GroupId> ids;
    forEachListedGroup(csv, [&ids](GroupId id) { ids.push_back(id); });
    return of(std::move(ids));
}

GroupSet GroupSet::ofUser(GroupId primary, QByteArrayView secondaryCsv)
{
    std::vector<GroupId> ids{primary};
    forEachListedGroup(secondaryCsv, [&ids](GroupId id) { ids.push_back(id); });
    return of(std::move(ids));
}

GroupSet GroupSet::of(std::vector<GroupId> ids)
{
    std::erase(ids, GroupId(0));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    GroupSet set;
    set.m_ids = std::move(ids);
    return set;
}

bool GroupSet::contains(GroupId id) const
{
    return std::binary_search(m_ids.cbegin(), m_ids.cend(), id);
}

bool GroupSet::intersects(const GroupSet &other) const
{
    return std::any_of(m_ids.cbegin(), m_ids.cend(),
                       [&other](GroupId id) { return other.contains(id); });
}

GroupSet GroupSet::intersected(const GroupSet &other) const
{
    GroupSet common;
    std::set_intersection(m_ids.cbegin(), m_ids.cend(), other.m_ids.cbegin(), other.m_ids.cend(),
                          std::back_inserter(common.m_ids));
    return common;
}

QByteArray normalisedCsv(QByteArrayView csv)
{
    std::vector<GroupId> kept;
    QByteArray normalised;
    forEachListedGroup(csv, [&](GroupId id) {
        if (id <= GroupId(0) || std::find(kept.cbegin(), kept.cend(), id) != kept.cend())
            return;
        if (!kept.empty())
            normalised += ',';
        kept.push_back(id);
        normalised += QByteArray::number(id.value());
    });
    return normalised;
}

} // namespace Chatelaine

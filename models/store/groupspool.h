// SPDX-License-Identifier: MIT
// The groups of users as they are stored, each combination once.
//
// One thread at a time.
#pragma once

#include "models/base/ids.h"

#include <QByteArray>
#include <QHash>

#include <span>
#include <vector>

namespace Chatelaine {

struct StoredGroups
{
    GroupId primary;
    QByteArray secondaryCsv;

    friend bool operator==(const StoredGroups &, const StoredGroups &) = default;
    friend size_t qHash(const StoredGroups &groups, size_t seed = 0) noexcept
    {
        return qHash(groups.secondaryCsv, seed) ^ qHash(groups.primary, seed);
    }
};

class GroupsPool final
{
public:
    // Returns the index in groups(), which never changes.
    quint32 add(GroupId primary, QByteArrayView secondaryCsv)
    {
        const auto borrowed = QByteArray::fromRawData(secondaryCsv.data(), secondaryCsv.size());
        if (const auto index = m_indexes.constFind({primary, borrowed});
            index != m_indexes.constEnd())
            return *index;
        m_groups.push_back({primary, secondaryCsv.toByteArray()});
        m_indexes.insert(m_groups.back(), quint32(m_groups.size()) - 1);
        return quint32(m_groups.size()) - 1;
    }
    [[nodiscard]] std::span<const StoredGroups> groups() const { return m_groups; }

private:
    std::vector<StoredGroups> m_groups;
    QHash<StoredGroups, quint32> m_indexes;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The groups chosen for a scope, in the order in which the site keeps them.
//
// A plain value: safe everywhere. Ids of deleted groups are kept like any other until somebody
// removes them: dropping them silently could open the scope to every key (domain.md "Grant rule").
#pragma once

#include "models/base/ids.h"

#include <QString>

#include <vector>

namespace Chatelaine {

class GroupChoice final
{
public:
    GroupChoice() = default;
    // Reads the list as the site does: numbers by phpIntval(), zeros and repetitions dropped.
    [[nodiscard]] static GroupChoice fromCsv(const QString &csv);

    [[nodiscard]] bool contains(GroupId id) const;
    // In the order of the list: those that were there first, then the added ones.
    [[nodiscard]] std::vector<GroupId> ids() const;
    [[nodiscard]] bool isEmpty() const { return ids().empty(); }
    [[nodiscard]] QString toCsv() const;

    // A group that was there before gets its old place back; a new one is appended.
    void add(GroupId id);
    void remove(GroupId id);

    // The same groups in the same order.
    friend bool operator==(const GroupChoice &a, const GroupChoice &b)
    {
        return a.ids() == b.ids();
    }

private:
    struct Entry
    {
        GroupId id;
        bool isChosen = true;
    };
    [[nodiscard]] std::vector<Entry>::const_iterator find(GroupId id) const;

    std::vector<Entry> m_entries;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A set of user group ids, and the comma-separated lists that the site keeps them in.
//
// Plain values: safe everywhere.
#pragma once

#include "models/base/ids.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Chatelaine {

class GroupSet final
{
public:
    GroupSet() = default;

    // Reads a list as the site does: each part by phpIntval(), zeros dropped. "-3" stays: it
    // belongs to nobody, yet the set is not empty.
    [[nodiscard]] static GroupSet fromCsv(QByteArrayView csv);
    // The groups of a user: the primary one and the secondary list.
    [[nodiscard]] static GroupSet ofUser(GroupId primary, QByteArrayView secondaryCsv);
    [[nodiscard]] static GroupSet of(std::vector<GroupId> ids);

    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    [[nodiscard]] bool contains(GroupId id) const;
    [[nodiscard]] bool intersects(const GroupSet &other) const;
    [[nodiscard]] GroupSet intersected(const GroupSet &other) const;
    // Ascending, without duplicates, without 0.
    [[nodiscard]] std::span<const GroupId> ids() const { return m_ids; }

    friend bool operator==(const GroupSet &, const GroupSet &) = default;

private:
    std::vector<GroupId> m_ids;
};

// Returns the list as the site writes it on save: values > 0 only, the first of duplicates kept, in
// the order given. "" when nothing is left, which opens a scope to every key.
[[nodiscard]] QByteArray normalisedCsv(QByteArrayView csv);

} // namespace Chatelaine

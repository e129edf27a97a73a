// SPDX-License-Identifier: MIT
// A set of user group ids, and the comma-separated lists that the site keeps them in.
//
// Plain values: safe everywhere.
#pragma once

#include "models/base/ids.h"
#include "models/domain/phpint.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Chatelaine {

// Calls function(GroupId) for each part of a list, read as the site does: in the order given, zeros
// and duplicates included.
template<typename Function>
void forEachListedGroup(QByteArrayView csv, Function &&function)
{
    // Numbers that need none of PHP's rules, as nearly all do.
    constexpr int MostDigits = 18;
    const char *at = csv.data();
    const char *const end = at + csv.size();
    for (;;) {
        const char *const begin = at;
        qint64 value = 0;
        while (at != end && *at >= '0' && *at <= '9' && at - begin < MostDigits)
            value = value * 10 + (*at++ - '0');
        if (at != end && *at != ',') {
            while (at != end && *at != ',')
                ++at;
            value = phpIntval({begin, at - begin});
        }
        function(GroupId(value));
        if (at == end)
            return;
        ++at;
    }
}

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
    [[nodiscard]] std::span<const GroupId> ids() const & { return m_ids; }
    std::span<const GroupId> ids() const && = delete; // Would outlive the set.

    friend bool operator==(const GroupSet &, const GroupSet &) = default;

private:
    std::vector<GroupId> m_ids;
};

// Returns the list as the site writes it on save: values > 0 only, the first of duplicates kept, in
// the order given. "" when nothing is left, which opens a scope to every key.
[[nodiscard]] QByteArray normalisedCsv(QByteArrayView csv);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The numbers of the domain as types of their own, so that a key id is never taken for a user id.
//
// Plain values: safe everywhere.
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace Chatelaine {

template<typename Tag, typename Value>
class StrongInt
{
public:
    constexpr StrongInt() = default;
    constexpr explicit StrongInt(Value value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr Value value() const { return m_value; }
    friend constexpr auto operator<=>(StrongInt, StrongInt) = default;
    friend size_t qHash(StrongInt id, size_t seed = 0) noexcept
    {
        return std::hash<Value>{}(id.m_value) ^ seed;
    }

private:
    Value m_value = 0;
};

using KeyId = StrongInt<struct KeyIdTag, quint32>;
using UserId = StrongInt<struct UserIdTag, quint32>;
using ScopeId = StrongInt<struct ScopeIdTag, quint32>;
// Signed and wide, because the site reads group lists with PHP's intval(): "-3" and twenty nines
// are ids that belong to nobody, yet they gate a scope (domain rule "Grant rule").
using GroupId = StrongInt<struct GroupIdTag, qint64>;
// The position of a key in a snapshot.
using Row = StrongInt<struct RowTag, quint32>;

} // namespace Chatelaine

template<typename Tag, typename Value>
struct std::hash<Chatelaine::StrongInt<Tag, Value>>
{
    size_t operator()(Chatelaine::StrongInt<Tag, Value> id) const noexcept
    {
        return std::hash<Value>{}(id.value());
    }
};

// SPDX-License-Identifier: MIT
// What the account (or the state of the database) lets a person do, action by action.
//
// Plain values: safe everywhere.
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>

namespace Chatelaine {

enum class Right {
    SwitchKeys, // Enable and disable.
    RevokeKeys,
    CreateScopes,
    EditScopes, // Also their order.
    DeleteScopes,
    Recompute,
};
inline constexpr int RightCount = int(Right::Recompute) + 1;

class Rights final
{
public:
    // Everything is allowed.
    Rights() = default;
    // Nothing is, for one and the same reason: a translated sentence.
    [[nodiscard]] static Rights none(const QString &reason);

    [[nodiscard]] bool has(Right right) const { return m_reasons[size_t(right)].isEmpty(); }
    // A translated sentence; empty when it is allowed.
    [[nodiscard]] const QString &reasonAgainst(Right right) const
    {
        return m_reasons[size_t(right)];
    }
    void deny(Right right, const QString &reason) { m_reasons[size_t(right)] = reason; }
    [[nodiscard]] bool hasAny() const;

    friend bool operator==(const Rights &, const Rights &) = default;

private:
    std::array<QString, RightCount> m_reasons;
};

// The rights in one word, for the connection chip and `info`.
enum class RightsRole { Admin, KeyAdmin, ScopeAdmin, ReadOnly, Custom };
[[nodiscard]] RightsRole roleOf(const Rights &rights);
// "admin", "key-admin", "scope-admin", "read-only", "custom": the words of JSON documents.
[[nodiscard]] QLatin1String roleName(RightsRole role);
// Translated: "key admin".
[[nodiscard]] QString roleText(RightsRole role);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The columns of the list of keys: what can be shown, sorted by and remembered.
#pragma once

#include <QLatin1String>

#include <array>
#include <optional>

namespace Chatelaine {

enum class KeyColumn : quint8 {
    User,
    Prefix,
    Status,
    Scopes,
    Created,
    LastUsed,
    Drift,
    KeyId,
    UserId,
    UserState,
    Groups,
    LastActivity,
};
inline constexpr int KeyColumnCount = 12;

// The name by which a column is remembered in settings and named in `--sort`; never translated.
inline constexpr std::array<QLatin1String, KeyColumnCount> KeyColumnNames{
    QLatin1String("user"),       QLatin1String("prefix"),  QLatin1String("status"),
    QLatin1String("scopes"),     QLatin1String("created"), QLatin1String("last-used"),
    QLatin1String("drift"),      QLatin1String("key-id"),  QLatin1String("user-id"),
    QLatin1String("user-state"), QLatin1String("groups"),  QLatin1String("last-activity"),
};

[[nodiscard]] std::optional<KeyColumn> keyColumnNamed(QStringView name);

} // namespace Chatelaine

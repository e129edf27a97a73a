// SPDX-License-Identifier: MIT
// The columns of the list of scopes, as a table of data.
//
// Pure: any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/tables/roles.h"

#include <QLatin1String>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace Chatelaine {

enum class ScopeColumn : quint8 { Name, Title, Groups, Status, Keys, Order };
inline constexpr int ScopeColumnCount = 6;

// One scope with what the list says about it.
struct ScopeRow
{
    Scope scope;
    QStringList groups; // Titles in the order of the list, fit for people; "#34 deleted".
    std::optional<quint32> grants; // Stored grant rows, inactive keys included; if counted yet.
    bool isOpen = false; // The group list names no group: every key gets it (once it is active).

    friend bool operator==(const ScopeRow &, const ScopeRow &) = default;
};

// In the site's order, grants not counted.
[[nodiscard]] std::vector<ScopeRow> scopeRowsOf(const KeySnapshot &snapshot);
// Of each scope, in the same order. Some ten milliseconds per million keys.
[[nodiscard]] std::vector<quint32> grantsByScope(const KeySnapshot &snapshot);

// Returns the group's title made safe to look at; for an unknown id "#34 deleted", or "#-3 nobody"
// where no group can have the id.
[[nodiscard]] QString groupLabel(const KeySnapshot &snapshot, GroupId id);

struct ScopeColumnSpec
{
    QLatin1String id; // For settings; never translated.
    const char *title;
    const char *explanation; // Null = the title says it all.
    bool isNumber;
    QString (*text)(const ScopeRow &);
    QString (*description)(const ScopeRow &); // Sentences; null = none.
    Mark (*mark)(const ScopeRow &);           // Null = none.
};

[[nodiscard]] const ScopeColumnSpec &scopeColumnSpec(ScopeColumn column);

} // namespace Chatelaine

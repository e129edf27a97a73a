// SPDX-License-Identifier: MIT
// The tables of the demo, with the names and types of the real ones (domain.md sections 2 and 3).
//
// Pure: any thread.
#pragma once

#include "models/domain/databaseurl.h"

#include <QStringList>

namespace Chatelaine {

enum class DemoTable {
    User,
    UserGroup,
    UserGroupRelation,
    UserGroupChange,
    UserBan,
    AddOn,
    Job,
    Option,
    Key,
    ScopeDefinition,
    Grant,
};
inline constexpr int DemoTableCount = int(DemoTable::Grant) + 1;

struct DemoTableText
{
    QString name;
    QString columns; // "key_id, scope_id": those that are written, in this order.
    int columnCount = 0;
};

[[nodiscard]] DemoTableText demoTable(DemoTable table);
// The statements that make the tables, and those that make the indexes once they are filled.
[[nodiscard]] QStringList demoTableStatements(Dialect dialect);
[[nodiscard]] QStringList demoIndexStatements(Dialect dialect);
// Speed against safety: what is half-written is thrown away.
[[nodiscard]] QStringList demoSessionStatements(Dialect dialect);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What Qt offers to look at a table with: a model of SQL, a proxy that sorts and filters, a view.
//
// GUI thread.
#pragma once

#include "models/domain/databaseurl.h"

namespace Chatelaine {

// Runs the steps (load, painted, filter, cleared, sort) one after the other and prints "step ms"
// after each, and "memory MiB" in the end. kind: "query" (QSqlQueryModel on the list) or "table"
// (QSqlTableModel on the keys). Meant for a process that may be killed.
void runQtModel(const QString &kind, const QStringList &steps, const DatabaseUrl &url);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Who took part in the deadlocks that a server with innodb_print_all_deadlocks=ON wrote to its log.
//
// Pure: any thread.
#pragma once

#include <QStringList>

namespace Chatelaine {

struct DeadlockCounts
{
    int ofTheSite = 0;      // All statements bear SiteTag.
    int withTheConsole = 0; // At least one does not.
    QStringList statements; // Of the latter: those that met, "UPDATE a… | INSERT b…".
};

[[nodiscard]] DeadlockCounts deadlocksIn(const QString &log);

} // namespace Chatelaine

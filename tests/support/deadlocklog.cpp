// SPDX-License-Identifier: MIT
#include "tests/support/deadlocklog.h"

#include "tests/support/sitesimulator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// A deadlock begins with this line; the server writes all of it at once.
const QString Beginning = u"Transactions deadlock detected"_s;

// The statement of a transaction follows the line that names its thread, and ends where the locks
// begin: "*** WAITING FOR THIS LOCK TO BE GRANTED:".
QStringList statementsOf(const QString &deadlock)
{
    QStringList statements;
    bool isInStatement = false;
    const QStringList lines = deadlock.split(u'\n');
    for (const QString &line : lines) {
        if (line.contains(u" thread id "_s) && line.contains(u"query id"_s)) {
            isInStatement = true;
            statements.append(QString());
        } else if (line.contains(u"*** "_s)) {
            isInStatement = false;
        } else if (isInStatement) {
            statements.last() += line.trimmed() + u' ';
        }
    }
    return statements;
}

} // namespace

DeadlockCounts deadlocksIn(const QString &log)
{
    DeadlockCounts counts;
    const QStringList deadlocks = log.split(Beginning).mid(1);
    for (const QString &deadlock : deadlocks) {
        const QStringList statements = statementsOf(deadlock);
        const bool isOfTheSite =
            std::all_of(statements.begin(), statements.end(), [](const QString &statement) {
                return statement.contains(SiteTag.trimmed());
            });
        if (isOfTheSite && !statements.isEmpty()) {
            ++counts.ofTheSite;
            continue;
        }
        ++counts.withTheConsole;
        QStringList shortened;
        for (const QString &statement : statements)
            shortened.append(statement.left(120));
        counts.statements.append(shortened.join(u" | "_s));
    }
    return counts;
}

} // namespace Chatelaine

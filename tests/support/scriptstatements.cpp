// SPDX-License-Identifier: MIT
#include "tests/support/scriptstatements.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

QStringList scriptStatements(const QString &script)
{
    QStringList lines = script.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    QStringList statements;
    for (const QString &statement : lines.join(u' ').split(u';'))
        statements.append(statement.simplified());
    statements.removeAll(QString());
    return statements;
}

} // namespace Chatelaine

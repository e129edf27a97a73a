// SPDX-License-Identifier: MIT
// What a server reads of an SQL script: without comments, each statement in one line.
//
// Pure: any thread. For scripts of ours: no semicolon stands in a string.
#pragma once

#include <QStringList>

namespace Chatelaine {

[[nodiscard]] QStringList scriptStatements(const QString &script);

} // namespace Chatelaine

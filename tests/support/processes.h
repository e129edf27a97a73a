// SPDX-License-Identifier: MIT
// What runs on this machine, read from /proc.
//
// Any thread.
#pragma once

#include <QByteArray>
#include <QList>

namespace Chatelaine {

// The children of a process, their children, and so on.
[[nodiscard]] QList<qint64> descendantsOf(qint64 process);
// Those whose arguments contain the text.
[[nodiscard]] QList<qint64> processesNaming(const QByteArray &text);
// What anybody of this account can read of it: name is "cmdline", "environ" or "limits".
[[nodiscard]] QByteArray processFile(qint64 process, const char *name);

} // namespace Chatelaine

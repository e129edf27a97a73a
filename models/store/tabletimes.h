// SPDX-License-Identifier: MIT
// Whether tables were written to since a snapshot was read, as far as the server can tell.
//
// Runs in the connection's thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/store/query.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Chatelaine {

// Remembers the latest snapshot and when, by the server's clock, reading it began.
class TableTimes final
{
public:
    // Anything else than "yes, they are as they were" is a no: a server that does not tell (a view,
    // SQLite, MariaDB before the first write after its start), another snapshot than the latest.
    [[nodiscard]] Result<bool> areUnchanged(Connection &connection, const QStringList &tables,
                                            const KeySnapshotPtr &since);

    // Reads the clock; to be called before a snapshot is read.
    [[nodiscard]] Result<void> begin(Connection &connection);
    void remember(const KeySnapshotPtr &snapshot);
    // Another server may have another clock.
    void forget() { m_latest.reset(); }

private:
    qint64 m_begun = 0; // Seconds since 1970 UTC
    qint64 m_loadedAt = 0;
    std::weak_ptr<const KeySnapshot> m_latest;
};

} // namespace Chatelaine

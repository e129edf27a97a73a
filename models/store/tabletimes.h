// SPDX-License-Identifier: MIT
// Whether tables were written to since the latest snapshot was read, as far as the server can tell.
//
// Runs in the connection's thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/store/query.h"

#include <QStringList>

namespace Chatelaine {

// Remembers the latest snapshot and when, by the server's clock, reading it began.
class TableTimes final
{
public:
    // Reads the clock; to be called before the transaction begins that the next snapshot is read
    // in.
    [[nodiscard]] Result<void> begin(Connection &connection);
    // That snapshot, whole.
    void remember(const KeySnapshotPtr &snapshot);
    // Another server may have another clock.
    void forget() { m_latest.reset(); }

    // Null when there is none.
    [[nodiscard]] const KeySnapshotPtr &latest() const { return m_latest; }
    // Whether they are as latest() has them. To be called when the transaction has begun: whatever
    // can be seen in it set its time before that. Anything else than "yes" is a no: a server that
    // does not tell (a view, SQLite, MariaDB before the first write after its start).
    [[nodiscard]] Result<bool> areUnchanged(Connection &connection,
                                            const QStringList &tables) const;

private:
    qint64 m_begun = 0; // Seconds since 1970 UTC
    qint64 m_loadedAt = 0;
    KeySnapshotPtr m_latest;
};

} // namespace Chatelaine

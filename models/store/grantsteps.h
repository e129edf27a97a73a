// SPDX-License-Identifier: MIT
// Makes the stored grants of listed keys true in many small transactions beside the running site
// (reliability.md section 3.1, phase B).
//
// Runs in the connection's thread; no transaction may be under way.
#pragma once

#include "models/store/grantwriter.h"
#include "models/store/jobcontrol.h"
#include "models/store/pace.h"
#include "models/store/serverload.h"

namespace Chatelaine {

// Each chunk locks its users, reads their groups and the definitions again and makes the listed
// grants what the rule says: whoever looks sees the old grants of a key or its new ones. Never
// waits for a row: what somebody else holds is put back and tried again later.
class GrantSteps final
{
public:
    GrantSteps(Connection &connection, JobControl &control);

    // judgedBy: the definitions by which the keys were listed. Fails when the connection breaks or
    // when it is cancelled; what was written stays written, and the functions below tell of it.
    [[nodiscard]] Result<void> write(ListedKeys listed, const std::vector<Scope> &judgedBy);

    // So many keys differ still, however often it was tried: they count as held by others.
    void giveUp(size_t keys) { m_busy += qint64(keys); }

    // Of all calls together.
    [[nodiscard]] const GrantChanges &changes() const { return m_changes; }
    // Of the last call: the keys that were not reached because it was asked to stop or failed, and
    // those that somebody else held all the time.
    [[nodiscard]] qint64 left() const { return m_left; }
    [[nodiscard]] qint64 busy() const { return m_busy; }
    // Whether any chunk was written by other definitions than it had been listed by.
    [[nodiscard]] bool haveScopesChanged() const { return m_haveScopesChanged; }

private:
    using Key = ListedKeys::Key;
    using Keys = std::span<const Key>;

    // Returns those that somebody else holds; when it is stopped, those not reached too.
    [[nodiscard]] Result<std::vector<Key>> writeRound(int round, Keys keys);
    [[nodiscard]] Result<void> writeChunk(Keys keys);
    [[nodiscard]] Result<GrantChanges> writeOnce(Keys keys);
    [[nodiscard]] quint32 chunkSizeIn(int round) const;
    void keepPace();

    Connection &m_connection;
    JobControl &m_control;
    GrantWriter m_writer;
    ServerLoadReader m_load;
    Pace m_pace;
    std::vector<std::vector<quint32>> m_scopeLists; // Of the last call, as the next.
    std::vector<Scope> m_judgedBy;
    GrantChanges m_changes;
    qint64 m_listed = 0; // Of all calls together.
    qint64 m_left = 0;
    qint64 m_busy = 0;
    bool m_haveScopesChanged = false;
};

} // namespace Chatelaine

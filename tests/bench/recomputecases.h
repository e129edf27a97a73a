// SPDX-License-Identifier: MIT
// The four things that are asked of a recompute, each through the store as the window does it. What
// they write is put back afterwards, outside of what is measured.
//
// GUI thread.
#pragma once

#include "models/store/keystore.h"
#include "tests/bench/storedgrants.h"

namespace Chatelaine {

class RecomputeCases final
{
public:
    // REQUIRES: both outlive this object.
    RecomputeCases(KeyStore &store, const SqlClient &client);

    // All answer keys per second, of all keys.

    // The estate as it is: 5 % of the keys differ. Leaves it clean.
    [[nodiscard]] double recomputeDrifted();
    // REQUIRES of all that follow: clean.
    [[nodiscard]] double recomputeClean();
    // Nobody had the scope, now everyone has.
    [[nodiscard]] double grantToAll();
    // A third of the keys had it, now nobody has.
    [[nodiscard]] double revokeFromThird();
    // A script of SQL, on the drifted estate.
    [[nodiscard]] double runScript(const QString &script);

    // These put back what was written; they take their time.
    void undoGrant() { m_grants.takeFromAll(m_rare); }
    void undoRevoke() { m_grants.giveBack(m_common); }
    void drift() { m_grants.drift(); }

    // Whether the last recompute of the drifted estate wrote as many rows as SQL says it must.
    [[nodiscard]] bool wroteWhatItMust() const { return m_wroteWhatItMust; }
    // Keys that the last case left undone, because it was stopped or the site held them.
    [[nodiscard]] qint64 left() const { return m_left; }

private:
    [[nodiscard]] double rate(qint64 nanoseconds) const;
    [[nodiscard]] double recompute(RecomputeReport *report);
    [[nodiscard]] double save(const ScopeEdit &edit);

    KeyStore &m_store;
    const SqlClient &m_client;
    KeySnapshotPtr m_snapshot;
    StoredGrants m_grants;
    Scope m_rare;   // Held by fewest.
    Scope m_common; // Held by about a third.
    bool m_wroteWhatItMust = false;
    qint64 m_left = 0;
};

} // namespace Chatelaine

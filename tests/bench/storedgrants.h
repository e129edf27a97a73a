// SPDX-License-Identifier: MIT
// Puts the grants of an estate back as a measurement needs them, with plain SQL and outside of what
// is measured.
//
// Blocks.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "tests/bench/sqlclient.h"

namespace Chatelaine {

class StoredGrants final
{
public:
    // Remembers how the estate drifts from the rule. snapshot: of the estate as it is now.
    StoredGrants(const SqlClient &client, const KeySnapshot &snapshot);
    // Takes the remembered tables away.
    ~StoredGrants();
    Q_DISABLE_COPY_MOVE(StoredGrants)

    // Rows that a recompute of the drifted estate must insert and delete.
    [[nodiscard]] qint64 missing() const { return m_missing; }
    [[nodiscard]] qint64 extra() const { return m_extra; }

    void drift();
    // REQUIRES: drifted.
    void repair();

    // Nobody has the scope: its grants go, its definition is base's.
    void takeFromAll(const Scope &base);
    // Remembers who has the scope.
    void rememberHolders(const Scope &scope);
    // They have it again, by base's definition.
    void giveBack(const Scope &base);

private:
    void writeGates(const KeySnapshot &snapshot);
    void restoreDefinition(const Scope &base);

    const SqlClient &m_client;
    qint64 m_missing = 0;
    qint64 m_extra = 0;
};

} // namespace Chatelaine

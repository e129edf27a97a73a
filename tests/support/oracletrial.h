// SPDX-License-Identifier: MIT
// One database, and a store at work on it that must do what OracleModel says: loads and their
// drift, scope edits and their preview, key changes and recomputes, while somebody else writes.
//
// One thread.
#pragma once

#include "models/snapshot/impact.h"
#include "models/store/keystore.h"
#include "tests/support/oraclemodel.h"
#include "tests/support/oraclestore.h"

namespace Chatelaine {

class OracleTrial final
{
public:
    // Fills the database anew.
    OracleTrial(KeyStore &store, OracleStore &plain, OracleModel &model, OracleRandom &random,
                const OracleDatabase &database);

    // Some random writes, a load and one random action. Returns what is wrong, or nothing.
    [[nodiscard]] QString step();
    // Everything is recomputed, and nothing differs any more.
    [[nodiscard]] QString settle();

    [[nodiscard]] int rowsWritten() const { return m_rowsWritten; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    // As the model has it now, and what was done last: for reports.
    [[nodiscard]] const OracleDatabase &database() const { return m_database; }
    [[nodiscard]] const QJsonObject &lastAction() const { return m_action; }

private:
    void writeAsSomebodyElse();
    [[nodiscard]] QString load();
    [[nodiscard]] QString recompute(const RecomputeRequest &request);
    [[nodiscard]] QString save();
    [[nodiscard]] QString change();
    [[nodiscard]] QString problemOfRefusal(const Result<ScopeSaveReport> &saved,
                                           const QJsonObject &expected) const;
    // Of the tables.
    [[nodiscard]] QString problemOfWhatIsStored() const;

    [[nodiscard]] RecomputeRequest randomRequest();
    [[nodiscard]] ScopeEdit randomEdit();
    [[nodiscard]] KeyChangeSet randomChange();

    KeyStore &m_store;
    OracleStore &m_plain;
    OracleModel &m_model;
    OracleRandom &m_random;
    OracleDatabase m_database;
    OracleDatabase m_seen; // As it was when m_snapshot was loaded.
    KeySnapshotPtr m_snapshot;
    QJsonObject m_action;
    bool m_isStale = false; // Somebody wrote since.
    int m_rowsWritten = 0;
    int m_refusals = 0;
};

// What the report of a "look" has against a snapshot of the same database; nothing = all is right.
[[nodiscard]] QString problemOf(const KeySnapshot &snapshot, const OracleDatabase &database,
                                const QJsonObject &look);
// What the report of a "save" has against the preview of the edit.
[[nodiscard]] QString problemOf(const KeySnapshot &snapshot, const Impact &impact,
                                const QJsonObject &save);

} // namespace Chatelaine

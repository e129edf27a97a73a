// SPDX-License-Identifier: MIT
// A snapshot under construction. For KeySnapshotBuilder only.
//
// One thread at a time.
#pragma once

#include "models/snapshot/earliersnapshot.h"
#include "models/snapshot/keysnapshotbuilder.h"
#include "models/snapshot/keysnapshotcolumns.h"
#include "models/snapshot/userdraft.h"

namespace Chatelaine {

struct KeySnapshotBuilder::Draft
{
    using Columns = KeySnapshotColumns;

    Columns columns;
    QList<quint8> active;
    EarlierSnapshot earlier;
    UserDraft users{&columns};
    size_t keyCursor = 0;
    bool areRulesSet = false;

    // Grants. REQUIRES: all keys are there.
    void indexGrants();
    [[nodiscard]] std::optional<quint32> rowOf(KeyId key);
    [[nodiscard]] quint64 knownScopes(int word) const;
    [[nodiscard]] quint64 storedWord(quint32 row, int word) const;
    void setStored(quint32 row, int word, quint64 mask);

    // Taking over from an earlier snapshot, in keysnapshotdraftreuse.cpp.
    void setEarlier(const KeySnapshot &snapshot);
    void reuseKeys(const KeySnapshot &snapshot);
    void reuseStored();
    [[nodiscard]] std::vector<int> scopeIndexesNow() const;

    // What follows from all that, in keysnapshotdraftrules.cpp.
    void judge();
    void applyRules();
    void findDrift();
    void countDrift(quint32 row);
    void countKeysInGroups();

    // And in keysnapshotdrafttexts.cpp.
    void fillTexts();
    void appendTexts(quint32 row, QByteArray *line);
    [[nodiscard]] bool areTextsAsBefore(quint32 row) const;

    void shrink();
};

} // namespace Chatelaine

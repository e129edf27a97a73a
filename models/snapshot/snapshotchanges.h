// SPDX-License-Identifier: MIT
// What a refresh brought: which cells of which keys are others than before.
//
// Immutable after construction: safe to read from any thread.
#pragma once

#include "models/snapshot/keycolumn.h"
#include "models/snapshot/keysnapshot.h"

#include <memory>
#include <vector>

namespace Chatelaine {

class SnapshotChanges final
{
public:
    SnapshotChanges() = default;
    // Any thread; some ten milliseconds per million keys. Both are complete. A cell has changed
    // when it is shown otherwise: scopes count by their names, groups by their titles.
    [[nodiscard]] static SnapshotChanges between(const KeySnapshot &before,
                                                 const KeySnapshot &after);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty() && m_gone == 0; }
    // O(log n), as hasChanged().
    [[nodiscard]] bool isNew(KeyId key) const;
    // Also true of every column of a new key.
    [[nodiscard]] bool hasChanged(KeyId key, KeyColumn column) const;
    [[nodiscard]] int newKeys() const { return m_new; }
    [[nodiscard]] int goneKeys() const { return m_gone; }
    [[nodiscard]] int changedKeys() const { return int(m_keys.size()) - m_new; }

private:
    struct ChangedKey
    {
        KeyId id;
        quint32 columns = 0; // A bit per column; all bits = new.
    };
    [[nodiscard]] quint32 columnsOf(KeyId key) const;

    std::vector<ChangedKey> m_keys; // Ascending by id: found fast, and gone at once.
    int m_new = 0;
    int m_gone = 0;
};
using SnapshotChangesPtr = std::shared_ptr<const SnapshotChanges>;

} // namespace Chatelaine

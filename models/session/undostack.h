// SPDX-License-Identifier: MIT
// The inverses of what was enabled and disabled, latest last.
//
// A plain value: one thread at a time.
#pragma once

#include "models/domain/keychange.h"

#include <optional>
#include <vector>

namespace Chatelaine {

class UndoStack final
{
public:
    static constexpr size_t Capacity = 50; // Batches; the oldest is forgotten.

    // Takes note of a change that ended. Enabled or disabled rows get an inverse, of those alone
    // whose outcome is Done and with the key as it is now; revoked keys cannot be changed back and
    // vanish from the older batches.
    void record(const KeyChangeSet &changes, const KeyChangeReport &report);

    // The latest batch; nothing when there is none.
    [[nodiscard]] std::optional<KeyChangeSet> latest() const;
    // REQUIRES: there is a latest batch.
    [[nodiscard]] KeyChangeSet take();
    // Puts back a batch whose undoing did not happen.
    void putBack(KeyChangeSet inverse);

private:
    void forget(const KeyChangeReport &revoked);

    std::vector<KeyChangeSet> m_inverses;
};

} // namespace Chatelaine

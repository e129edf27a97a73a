// SPDX-License-Identifier: MIT
// From the ids of scopes, as grants name them, to their indexes in a snapshot.
//
// Immutable once it is filled: any thread.
#pragma once

#include "models/domain/scopeset.h"

#include <QHash>

#include <array>
#include <map>
#include <vector>

namespace Chatelaine {

class ScopeIdMap final
{
public:
    // Ids are added in the order of their indexes; beyond ScopeSet::Capacity nothing is mapped.
    void add(quint32 scopeId);
    [[nodiscard]] bool contains(quint32 scopeId) const { return m_indexes.contains(scopeId); }
    // -1 = not known.
    [[nodiscard]] int indexOf(quint32 scopeId) const { return m_indexes.value(scopeId, -1); }

    // Which groups of 64 ids occur: id / 64, ascending.
    [[nodiscard]] std::vector<quint32> blocks() const;
    // How many words of 64 indexes there are.
    [[nodiscard]] int words() const { return (int(m_indexes.size()) + 63) / 64; }
    // mask: bit i stands for the id 64 * block + i. Returns the word of indexes with that number.
    [[nodiscard]] quint64 mapped(quint32 block, quint64 mask, int word) const;

private:
    // For each byte of a mask and each of its values, the indexes: eight looks instead of one per
    // grant.
    using Bytes = std::array<std::array<quint64, 256>, 8>;

    QHash<quint32, int> m_indexes;
    std::map<std::pair<quint32, int>, Bytes> m_tables; // By block and word.
};

} // namespace Chatelaine

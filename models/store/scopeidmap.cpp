// SPDX-License-Identifier: MIT
#include "models/store/scopeidmap.h"

namespace Chatelaine {

void ScopeIdMap::add(quint32 scopeId)
{
    const int index = int(m_indexes.size());
    if (index >= ScopeSet::Capacity || m_indexes.contains(scopeId))
        return;
    m_indexes.insert(scopeId, index);
    const quint32 bit = scopeId % 64;
    std::array<quint64, 256> &values = m_tables[{scopeId / 64, index / 64}][bit / 8];
    for (size_t value = 0; value < values.size(); ++value) {
        if ((value >> (bit % 8) & 1) != 0)
            values[value] |= quint64(1) << (index % 64);
    }
}

std::vector<quint32> ScopeIdMap::blocks() const
{
    std::vector<quint32> blocks;
    for (const auto &[blockAndWord, bytes] : m_tables) {
        if (blocks.empty() || blocks.back() != blockAndWord.first)
            blocks.push_back(blockAndWord.first);
    }
    return blocks;
}

quint64 ScopeIdMap::mapped(quint32 block, quint64 mask, int word) const
{
    const auto table = m_tables.find({block, word});
    if (table == m_tables.end())
        return 0;
    quint64 indexes = 0;
    for (size_t byte = 0; byte < 8; ++byte)
        indexes |= table->second[byte][mask >> (8 * byte) & 0xFF];
    return indexes;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Reads stored grants as masks of scope indexes.
//
// Lives in the connection's thread, and not longer than the connection.
#pragma once

#include "models/store/idrange.h"
#include "models/store/query.h"
#include "models/store/scopeidmap.h"

#include <span>

namespace Chatelaine {

// Grants of some keys, by one word of 64 scope indexes; keys without any are left out.
struct GrantMasks
{
    int word = 0;
    std::vector<quint32> keyIds; // Ascending
    std::vector<quint64> masks;  // As many
};

class GrantReader final
{
public:
    GrantReader(Connection &connection, std::shared_ptr<const ScopeIdMap> scopes);

    // How many words of scope indexes there are.
    [[nodiscard]] int words() const { return m_scopes->words(); }

    // Adds to masks; a key may occur in several, which together are its grants.
    [[nodiscard]] Result<void> read(IdRange keys, std::vector<GrantMasks> *masks);
    // REQUIRES: 1 <= keyIds.size() <= IdListSize.
    [[nodiscard]] Result<void> readListed(std::span<const quint32> keyIds,
                                          std::vector<GrantMasks> *masks);

private:
    [[nodiscard]] Result<void> readBlock(Query &rows, const QVariantList &values, quint32 block,
                                         std::vector<GrantMasks> *masks);
    [[nodiscard]] Result<void> readRows(Query &rows, const QVariantList &values,
                                        std::vector<GrantMasks> *masks);

    std::shared_ptr<const ScopeIdMap> m_scopes;
    std::vector<quint32> m_blocks;
    bool m_readsRows;
    Query m_low;
    Query m_masks;
    Query m_listedMasks;
    Query m_rows;
    Query m_listedRows;
};

} // namespace Chatelaine

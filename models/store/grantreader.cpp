// SPDX-License-Identifier: MIT
#include "models/store/grantreader.h"

namespace Chatelaine {

namespace {

// Ids of scopes are small numbers: two passes are rare, more would cost more than plain rows.
constexpr size_t MostPasses = 3;

void append(GrantMasks *masks, quint32 key, quint64 mask)
{
    if (mask == 0)
        return;
    masks->keyIds.push_back(key);
    masks->masks.push_back(mask);
}

// One for each word, to be filled.
std::vector<GrantMasks> emptyWords(int words)
{
    std::vector<GrantMasks> empty(static_cast<size_t>(words));
    for (int word = 0; word < words; ++word)
        empty[size_t(word)].word = word;
    return empty;
}

void moveInto(std::vector<GrantMasks> *all, std::vector<GrantMasks> more)
{
    for (GrantMasks &masks : more) {
        if (!masks.keyIds.empty())
            all->push_back(std::move(masks));
    }
}

QVariantList blockValues(quint32 block, const QVariantList &keys)
{
    const quint32 firstScope = block * 64;
    return QVariantList{firstScope} + keys + QVariantList{firstScope, firstScope + 63};
}

} // namespace

GrantReader::GrantReader(Connection &connection, std::shared_ptr<const ScopeIdMap> scopes)
    : m_scopes(std::move(scopes))
    , m_blocks(m_scopes->blocks())
    , m_readsRows(m_blocks.size() > MostPasses)
    , m_low(connection, Statement::LowGrantMasks)
    , m_masks(connection, Statement::GrantMasks)
    , m_listedMasks(connection, Statement::GrantMasksListed)
    , m_rows(connection, Statement::GrantRows)
    , m_listedRows(connection, Statement::GrantsOfKeys)
{}

Result<void> GrantReader::read(IdRange keys, std::vector<GrantMasks> *masks)
{
    const QVariantList range{keys.first, keys.last};
    if (m_readsRows)
        return readRows(m_rows, range, masks);
    if (m_blocks == std::vector<quint32>{0})
        return readBlock(m_low, range, 0, masks);
    for (const quint32 block : m_blocks)
        CHATELAINE_CHECK(readBlock(m_masks, blockValues(block, range), block, masks));
    return {};
}

Result<void> GrantReader::readListed(std::span<const quint32> keyIds,
                                     std::vector<GrantMasks> *masks)
{
    const QVariantList list = idList(keyIds);
    if (m_readsRows)
        return readRows(m_listedRows, list, masks);
    for (const quint32 block : m_blocks)
        CHATELAINE_CHECK(readBlock(m_listedMasks, blockValues(block, list), block, masks));
    return {};
}

// One row per key instead of one per grant: the server is three times as fast that way. Scopes are
// taken 64 ids at a time, because 1 << 64 is 0.
Result<void> GrantReader::readBlock(Query &rows, const QVariantList &values, quint32 block,
                                    std::vector<GrantMasks> *masks)
{
    std::vector<GrantMasks> words = emptyWords(m_scopes->words());
    CHATELAINE_CHECK(rows.forEachRow(values, [&] {
        const quint32 key = rows.number(0);
        const quint64 mask = rows.mask(1);
        for (GrantMasks &word : words)
            append(&word, key, m_scopes->mapped(block, mask, word.word));
    }));
    moveInto(masks, std::move(words));
    return {};
}

Result<void> GrantReader::readRows(Query &rows, const QVariantList &values,
                                   std::vector<GrantMasks> *masks)
{
    std::vector<GrantMasks> words = emptyWords(m_scopes->words());
    quint32 key = 0;
    ScopeSet stored;
    const auto finishKey = [&] {
        for (GrantMasks &word : words)
            append(&word, key, stored.wordAt(word.word));
        stored = {};
    };
    CHATELAINE_CHECK(rows.forEachRow(values, [&] {
        if (key != rows.number(0))
            finishKey();
        key = rows.number(0);
        if (const int index = m_scopes->indexOf(rows.number(1)); index >= 0)
            stored.insert(index);
    }));
    finishKey();
    moveInto(masks, std::move(words));
    return {};
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/store/readagain.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// So few keys are read again in a few milliseconds, whether anybody committed or not.
constexpr size_t FewKeys = 1'000;
// From a quarter on, reading the whole page is cheaper than lists of its keys.
constexpr size_t RowsPerKeyWorthAPage = 4;

// Replaces the grants of these keys; masks may know more keys.
void replaceGrants(std::span<const quint32> keyIds, const std::vector<GrantMasks> &masks, int words,
                   KeySnapshotBuilder &builder)
{
    for (int word = 0; word < words; ++word) {
        for (const quint32 key : keyIds)
            builder.setStored(KeyId(key), word, 0);
    }
    std::vector<quint32> ids;
    std::vector<quint64> stored;
    for (const GrantMasks &read : masks) {
        ids.clear();
        stored.clear();
        auto key = keyIds.begin();
        for (size_t i = 0; i < read.keyIds.size(); ++i) {
            key = std::lower_bound(key, keyIds.end(), read.keyIds[i]);
            if (key == keyIds.end())
                break;
            if (*key != read.keyIds[i])
                continue;
            ids.push_back(read.keyIds[i]);
            stored.push_back(read.masks[i]);
        }
        builder.addStoredWords(ids, read.word, stored);
    }
}

Result<void> readAgain(GrantReader &reader, const KeyPage &page, std::span<const quint32> keyIds,
                       KeySnapshotBuilder &builder)
{
    std::vector<GrantMasks> masks;
    if (keyIds.size() * RowsPerKeyWorthAPage > page.rows) {
        CHATELAINE_CHECK(reader.read(page.ids, &masks));
        replaceGrants(keyIds, masks, reader.words(), builder);
        return {};
    }
    for (size_t first = 0; first < keyIds.size(); first += IdListSize) {
        const auto list =
            keyIds.subspan(first, std::min(keyIds.size() - first, size_t(IdListSize)));
        masks.clear();
        CHATELAINE_CHECK(reader.readListed(list, &masks));
        replaceGrants(list, masks, reader.words(), builder);
    }
    return {};
}

} // namespace

Result<quint64> highestTransaction(Connection &connection)
{
    if (!connection.server().startsWith("MariaDB"_L1))
        return quint64(0);
    CHATELAINE_TRY(const qint64 highest, selectNumber(connection, Statement::HighestTransaction));
    return quint64(highest);
}

Result<void> readDifferingAgain(Connection &connection, GrantReader &reader, quint64 before,
                                std::span<const KeyPage> pages, KeySnapshotBuilder &builder)
{
    std::vector<quint32> differing;
    for (const KeyId key : builder.differingKeys())
        differing.push_back(key.value());
    if (differing.size() > FewKeys) {
        CHATELAINE_TRY(const quint64 after, highestTransaction(connection));
        if (before != 0 && before == after)
            return {};
    }
    std::span<const quint32> left(differing);
    for (const KeyPage &page : pages) {
        const auto end = std::upper_bound(left.begin(), left.end(), page.ids.last);
        const size_t count = size_t(end - left.begin());
        if (count > 0)
            CHATELAINE_CHECK(readAgain(reader, page, left.first(count), builder));
        left = left.subspan(count);
    }
    return {};
}

} // namespace Chatelaine

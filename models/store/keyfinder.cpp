// SPDX-License-Identifier: MIT
#include "models/store/keyfinder.h"

#include "models/store/query.h"

#include <algorithm>
#include <span>

namespace Chatelaine {

namespace {

using Found = std::vector<std::optional<KeyId>>;

// The list, filled up with its last hash.
QVariantList hashList(std::span<const QByteArray> hashes)
{
    QVariantList values;
    values.reserve(IdListSize);
    for (const QByteArray &hash : hashes)
        values.append(hash);
    while (values.size() < IdListSize)
        values.append(hashes.back());
    return values;
}

Result<void> findOne(Query &query, const QByteArray &hash, std::optional<KeyId> *found)
{
    return query.forEachRow({hash}, [&] { *found = KeyId(query.number(0)); });
}

// The server names the first of equal hashes alone.
Result<void> findList(Query &query, std::span<const QByteArray> hashes,
                      std::span<std::optional<KeyId>> found)
{
    const QVariantList list = hashList(hashes);
    CHATELAINE_CHECK(query.forEachRow(list + list, [&] {
        const quint32 place = query.number(0);
        if (place >= 1 && place <= hashes.size())
            found[place - 1] = KeyId(query.number(1));
    }));
    for (size_t i = 0; i < hashes.size(); ++i)
        found[i] =
            found[size_t(std::find(hashes.begin(), hashes.end(), hashes[i]) - hashes.begin())];
    return {};
}

} // namespace

Result<std::vector<std::optional<KeyId>>>
findKeysByHash(Connection &connection, const std::vector<QByteArray> &hashes, JobControl &control)
{
    const bool isList = connection.dialect() == Dialect::MySql && hashes.size() > 1;
    const size_t step = isList ? size_t(IdListSize) : 1;
    Query query(connection, isList ? Statement::FindKeys : Statement::FindKey);
    Found found(hashes.size());
    for (size_t begin = 0; begin < hashes.size(); begin += step) {
        if (control.isCancelled())
            return Error::cancelled();
        const size_t count = std::min(step, hashes.size() - begin);
        if (isList)
            CHATELAINE_CHECK(findList(query, std::span(hashes).subspan(begin, count),
                                      std::span(found).subspan(begin, count)));
        else
            CHATELAINE_CHECK(findOne(query, hashes[begin], &found[begin]));
        control.reportProgress(int(begin + count), int(hashes.size()));
    }
    return found;
}

} // namespace Chatelaine

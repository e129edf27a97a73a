// SPDX-License-Identifier: MIT
#include "models/store/keyreader.h"

namespace Chatelaine {

namespace {

// The server's estimate may be too low by half.
constexpr quint64 RoomPerEstimatedRow = 2;

} // namespace

KeyReader::KeyReader(Connection &connection, KeySnapshotBuilder &builder, quint32 rowsPerPage)
    : m_connection(connection)
    , m_builder(builder)
    , m_rowsPerPage(rowsPerPage)
    , m_packed(connection, Statement::PackedKeys)
    , m_rows(connection, Statement::KeyPage)
{}

Result<void> KeyReader::begin(const QString &table)
{
    CHATELAINE_TRY(m_ids, readIdRange(m_connection, Statement::KeyIds));
    m_pages = IdPages(m_ids, m_rowsPerPage);
    if (!m_ids)
        return {};
    const quint64 most = quint64(m_ids->last) - m_ids->first + 1;
    CHATELAINE_TRY(const quint64 estimate, estimatedRows(m_connection, table));
    m_builder.reserve(quint32(std::min(estimate * RoomPerEstimatedRow, most)));
    return {};
}

double KeyReader::progress() const { return m_ids ? m_ids->shareUpTo(m_latest) : 1; }

Result<std::optional<KeyPage>> KeyReader::next()
{
    return m_connection.dialect() == Dialect::MySql ? nextPacked() : nextRows();
}

Result<std::optional<KeyPage>> KeyReader::nextPacked()
{
    while (!m_pages.isAtEnd()) {
        KeyPage page;
        const auto add = [this, &page](const PackedKey &key) {
            if (page.rows++ == 0)
                page.ids.first = key.id;
            page.ids.last = key.id;
            m_builder.addKey(KeyId(key.id), UserId(key.user), key.prefix, key.isActive, key.created,
                             key.lastUsed);
        };
        CHATELAINE_TRY(const quint64 rows, m_packed.read(m_pages.page(), add));
        m_pages.advance(rows);
        if (rows > 0) {
            m_latest = page.ids.last;
            return std::optional(page);
        }
        CHATELAINE_CHECK(skipGap(m_connection, Statement::NextKeyId, &m_pages));
    }
    return std::optional<KeyPage>();
}

Result<std::optional<KeyPage>> KeyReader::nextRows()
{
    KeyPage page;
    CHATELAINE_CHECK(m_rows.forEachRow({m_latest, m_rowsPerPage}, [&] {
        const quint32 id = m_rows.number(0);
        if (page.rows++ == 0)
            page.ids.first = id;
        page.ids.last = id;
        m_builder.addKey(KeyId(id), UserId(m_rows.number(1)), m_rows.bytes(2), m_rows.isOne(3),
                         m_rows.wide(4), m_rows.wide(5));
    }));
    m_latest = page.ids.last;
    return page.rows > 0 ? std::optional(page) : std::nullopt;
}

Result<std::optional<KeyPage>> KeyReader::newest(quint32 count)
{
    std::vector<ApiKey> keys;
    Query rows(m_connection, Statement::NewestKeys);
    CHATELAINE_CHECK(rows.forEachRow({count}, [&] {
        keys.push_back({.id = KeyId(rows.number(0)),
                        .user = UserId(rows.number(1)),
                        .prefix = rows.bytes(2),
                        .isActive = rows.isOne(3),
                        .created = rows.wide(4),
                        .lastUsed = rows.wide(5)});
    }));
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        m_builder.addKey(*key);
    if (keys.empty())
        return std::optional<KeyPage>();
    return std::optional(
        KeyPage{{keys.back().id.value(), keys.front().id.value()}, quint32(keys.size())});
}

Result<quint64> estimatedRows(Connection &connection, const QString &table)
{
    quint64 rows = 0;
    if (connection.dialect() == Dialect::MySql) {
        Query query(connection, Statement::TableRows);
        CHATELAINE_CHECK(query.forEachRow({table}, [&] { rows = query.mask(0); }));
    }
    return rows;
}

Result<std::optional<IdRange>> readIdRange(Connection &connection, Statement statement)
{
    IdRange ids;
    Query query(connection, statement);
    CHATELAINE_CHECK(query.forEachRow({}, [&] { ids = {query.number(0), query.number(1)}; }));
    return ids.last > 0 ? std::optional(ids) : std::nullopt; // NULL of an empty table is 0.
}

} // namespace Chatelaine

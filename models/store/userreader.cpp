// SPDX-License-Identifier: MIT
#include "models/store/userreader.h"

namespace Chatelaine {

namespace {

// From a fifth on, reading all users is cheaper than joining those that have a key
// (performance.md section 1).
constexpr quint64 UsersPerKeyWorthReading = 5;

} // namespace

UserReader::UserReader(Connection &connection, KeySnapshotBuilder &builder, quint32 rowsPerPage)
    : m_connection(connection)
    , m_builder(builder)
    , m_rowsPerPage(rowsPerPage)
    , m_packedAll(connection, Statement::PackedUsers)
    , m_packedOwners(connection, Statement::PackedUsersOfKeys)
    , m_all(connection, Statement::UserPage)
    , m_owners(connection, Statement::UsersOfKeys)
    , m_listed(connection, Statement::UsersListed)
{}

Result<void> UserReader::begin(quint64 keys)
{
    CHATELAINE_TRY(m_ids, readIdRange(m_connection, Statement::UserIds));
    m_pages = IdPages(m_ids, m_rowsPerPage);
    m_readsAll = m_ids && keys * UsersPerKeyWorthReading > m_ids->last;
    return {};
}

double UserReader::progress() const { return m_ids ? m_ids->shareUpTo(m_latest) : 1; }

Result<bool> UserReader::nextOfAll()
{
    CHATELAINE_TRY(const bool isMore,
                   m_connection.dialect() == Dialect::MySql ? nextPacked() : nextRows());
    m_hasReadAll = !isMore;
    return isMore;
}

Result<bool> UserReader::nextPacked()
{
    while (!m_pages.isAtEnd()) {
        CHATELAINE_TRY(const quint64 rows,
                       m_packedAll.read(m_pages.page(), [this](const PackedUser &user) {
                           m_latest = user.id;
                           m_tally.add(GroupId(user.primaryGroup), user.secondaryGroups);
                           add(user);
                       }));
        m_pages.advance(rows);
        if (rows > 0)
            return true;
        CHATELAINE_CHECK(skipGap(m_connection, Statement::NextUserId, &m_pages));
    }
    return false;
}

Result<bool> UserReader::nextRows()
{
    quint32 rows = 0;
    CHATELAINE_CHECK(m_all.forEachRow({m_latest, m_rowsPerPage}, [&] {
        m_latest = m_all.number(0);
        ++rows;
        m_tally.add(GroupId(m_all.wide(2)), m_all.bytes(3));
        add(m_all);
    }));
    return rows > 0;
}

Result<void> UserReader::readOwners(IdRange keys)
{
    if (m_connection.dialect() == Dialect::Sqlite)
        return m_owners.forEachRow({keys.first, keys.last}, [this] { add(m_owners); });
    CHATELAINE_CHECK(m_packedOwners.read(keys, [this](const PackedUser &user) { add(user); }));
    return {};
}

Result<void> UserReader::readListed(std::span<const UserId> ids)
{
    std::vector<quint32> list;
    for (size_t first = 0; first < ids.size(); first += IdListSize) {
        list.clear();
        for (const UserId id : ids.subspan(first, std::min(ids.size() - first, size_t(IdListSize))))
            list.push_back(id.value());
        CHATELAINE_CHECK(m_listed.forEachRow(idList(list), [this] { add(m_listed); }));
    }
    return {};
}

void UserReader::add(const PackedUser &user)
{
    m_builder.setUser(UserId(user.id), user.name, user.state, GroupId(user.primaryGroup),
                      user.secondaryGroups, user.lastActivity);
}

void UserReader::add(const Query &row)
{
    m_builder.setUser(UserId(row.number(0)), row.bytes(1), userStateFrom(row.bytes(4), row.flag(5)),
                      GroupId(row.wide(2)), row.bytes(3), row.wide(6));
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/store/leanreader.h"

#include "models/store/idlists.h"

namespace Chatelaine {

namespace {

// Large enough that a round trip costs nothing, small enough that a page is read in 15 ms.
constexpr quint32 RowsPerPage = 20'000;
// From a fifth on, reading all users is cheaper than joining those that have a key
// (performance.md section 1).
constexpr quint64 UsersPerKeyWorthReading = 5;

KeyOfUser keyFrom(const Query &row) { return {UserId(row.number(1)), KeyId(row.number(0))}; }

void addRow(const Query &row, SurveyedUsers *users)
{
    users->add(UserId(row.number(0)), GroupId(row.wide(1)), row.bytes(2));
}

void addPacked(const PackedUser &user, SurveyedUsers *users)
{
    users->add(UserId(user.id), GroupId(user.primaryGroup), user.secondaryGroups);
}

} // namespace

LeanReader::LeanReader(Connection &connection, const JobControl &control)
    : m_connection(connection)
    , m_control(control)
{}

Result<void> LeanReader::checkpoint() const
{
    return m_control.isCancelled() ? Error::cancelled() : Result<void>();
}

Result<void> LeanReader::readKeys(std::vector<KeyOfUser> *keys,
                                  const std::function<void(IdRange)> &onPage)
{
    return m_connection.dialect() == Dialect::MySql ? readPackedKeys(keys, onPage)
                                                    : readKeyRows(keys, onPage);
}

Result<void> LeanReader::readPackedKeys(std::vector<KeyOfUser> *keys,
                                        const std::function<void(IdRange)> &onPage)
{
    CHATELAINE_TRY(const auto ids, readIdRange(m_connection, Statement::KeyIds));
    PackedPages<PackedKey> packed(m_connection, Statement::PackedLeanKeys);
    for (IdPages pages(ids, RowsPerPage); !pages.isAtEnd();) {
        const size_t first = keys->size();
        CHATELAINE_TRY(const quint64 rows, packed.read(pages.page(), [keys](const PackedKey &key) {
            keys->push_back({UserId(key.user), KeyId(key.id)});
        }));
        pages.advance(rows);
        if (rows > 0)
            onPage({(*keys)[first].key.value(), keys->back().key.value()});
        else
            CHATELAINE_CHECK(skipGap(m_connection, Statement::NextKeyId, &pages));
        CHATELAINE_CHECK(checkpoint());
    }
    return {};
}

Result<void> LeanReader::readKeyRows(std::vector<KeyOfUser> *keys,
                                     const std::function<void(IdRange)> &onPage)
{
    Query query(m_connection, Statement::LeanKeyPage);
    for (quint32 last = 0;;) {
        const size_t first = keys->size();
        CHATELAINE_CHECK(
            query.forEachRow({last, RowsPerPage}, [&] { keys->push_back(keyFrom(query)); }));
        CHATELAINE_CHECK(checkpoint());
        if (keys->size() == first)
            return {};
        last = keys->back().key.value();
        onPage({(*keys)[first].key.value(), last});
    }
}

Result<void> LeanReader::readUsers(std::span<const KeyOfUser> keys, std::span<const IdRange> pages,
                                   SurveyedUsers *users)
{
    CHATELAINE_TRY(const auto ids, readIdRange(m_connection, Statement::UserIds));
    if (!ids)
        return {};
    if (keys.size() * UsersPerKeyWorthReading <= ids->last)
        return readOwners(pages, users);
    return m_connection.dialect() == Dialect::MySql ? readAllPacked(*ids, users)
                                                    : readAllRows(users);
}

Result<void> LeanReader::readAllPacked(IdRange ids, SurveyedUsers *users)
{
    PackedPages<PackedUser> packed(m_connection, Statement::PackedLeanUsers);
    for (IdPages pages(ids, RowsPerPage); !pages.isAtEnd();) {
        CHATELAINE_TRY(
            const quint64 rows,
            packed.read(pages.page(), [users](const PackedUser &user) { addPacked(user, users); }));
        pages.advance(rows);
        if (rows == 0)
            CHATELAINE_CHECK(skipGap(m_connection, Statement::NextUserId, &pages));
        CHATELAINE_CHECK(checkpoint());
    }
    return {};
}

Result<void> LeanReader::readAllRows(SurveyedUsers *users)
{
    Query query(m_connection, Statement::LeanUserPage);
    for (quint32 last = 0;;) {
        quint32 rows = 0;
        CHATELAINE_CHECK(query.forEachRow({last, RowsPerPage}, [&] {
            last = query.number(0);
            ++rows;
            addRow(query, users);
        }));
        CHATELAINE_CHECK(checkpoint());
        if (rows == 0)
            return {};
    }
}

Result<void> LeanReader::readOwners(std::span<const IdRange> pages, SurveyedUsers *users)
{
    PackedPages<PackedUser> packed(m_connection, Statement::PackedLeanUsersOfKeys);
    Query query(m_connection, Statement::LeanUsersOfKeys);
    for (const IdRange &page : pages) {
        CHATELAINE_CHECK(checkpoint());
        if (m_connection.dialect() == Dialect::MySql) {
            CHATELAINE_CHECK(
                packed.read(page, [users](const PackedUser &user) { addPacked(user, users); }));
            continue;
        }
        CHATELAINE_CHECK(query.forEachRow({page.first, page.last}, [&] { addRow(query, users); }));
    }
    return {};
}

Result<std::vector<KeyOfUser>> LeanReader::keyOf(UserId user)
{
    std::vector<KeyOfUser> keys;
    Query query(m_connection, Statement::LeanKeyOfUser);
    CHATELAINE_CHECK(query.forEachRow({user.value()}, [&] { keys.push_back(keyFrom(query)); }));
    return keys;
}

Result<std::vector<KeyOfUser>> LeanReader::keysListed(std::span<const KeyId> wanted)
{
    std::vector<quint32> ids;
    for (const KeyId id : wanted)
        ids.push_back(id.value());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<KeyOfUser> keys;
    Query query(m_connection, Statement::LeanKeysListed);
    CHATELAINE_CHECK(inIdLists(ids, [&](std::span<const quint32> list) -> Result<void> {
        if (m_control.isCancelled())
            return Error::cancelled();
        return query.forEachRow(idList(list), [&] { keys.push_back(keyFrom(query)); });
    }));
    return keys;
}

Result<void> LeanReader::readUsersOf(std::span<const KeyOfUser> keys, SurveyedUsers *users)
{
    std::vector<quint32> ids;
    for (const KeyOfUser &key : keys)
        ids.push_back(key.user.value());
    std::sort(ids.begin(), ids.end());
    Query query(m_connection, Statement::LeanUsersListed);
    return inIdLists(ids, [&](std::span<const quint32> list) -> Result<void> {
        if (m_control.isCancelled())
            return Error::cancelled();
        return query.forEachRow(idList(list), [&] { addRow(query, users); });
    });
}

} // namespace Chatelaine

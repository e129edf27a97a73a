// SPDX-License-Identifier: MIT
#include "models/store/snapshotreader.h"

#include "models/store/readagain.h"

namespace Chatelaine {

namespace {

constexpr int ProgressSteps = 1000;
// Reading all users is cheaper than so large a part of them by lists of their ids.
constexpr quint64 KeysPerListedUser = 10;

} // namespace

SnapshotReader::SnapshotReader(Connection &connection, const Schema &schema, JobControl &control,
                               quint32 rowsPerPage)
    : m_connection(connection)
    , m_schema(schema)
    , m_control(control)
    , m_rowsPerPage(rowsPerPage)
    , m_keys(connection, m_builder, rowsPerPage)
    , m_users(connection, m_builder, rowsPerPage)
    , m_scopes(std::make_shared<const ScopeIdMap>())
{}

Result<void> SnapshotReader::readScopes()
{
    CHATELAINE_TRY(m_scopes, readDefinitions(m_connection, m_schema, m_builder));
    if (m_side)
        m_side->setScopes(m_scopes);
    return {};
}

Result<void> SnapshotReader::readKeys()
{
    CHATELAINE_CHECK(m_keys.begin(keyTable(m_schema)));
    for (;;) {
        CHATELAINE_TRY(const std::optional<KeyPage> page, m_keys.next());
        if (!page)
            return {};
        addPage(*page);
        CHATELAINE_CHECK(checkpoint(m_keys.progress(), 0, 0));
    }
}

Result<void> SnapshotReader::readNewestKeys(quint32 count)
{
    CHATELAINE_TRY(const std::optional<KeyPage> page, m_keys.newest(count));
    if (page)
        addPage(*page);
    return {};
}

Result<void> SnapshotReader::takeKeys(const KeySnapshot &earlier)
{
    m_builder.reserve(earlier.size());
    for (quint32 first = 0; first < earlier.size(); first += m_rowsPerPage) {
        const quint32 last = std::min(first + m_rowsPerPage, earlier.size()) - 1;
        for (quint32 i = first; i <= last; ++i) {
            const Row row(i);
            m_builder.addKey(earlier.keyId(row), earlier.userId(row), earlier.prefix(row),
                             earlier.isActive(row), earlier.created(row), earlier.lastUsed(row));
        }
        addPage({{earlier.keyId(Row(first)).value(), earlier.keyId(Row(last)).value()},
                 last - first + 1});
    }
    return checkpoint(1, 0, 0);
}

void SnapshotReader::addPage(const KeyPage &page)
{
    m_pages.push_back(page);
    m_keyCount += page.rows;
    if (m_side)
        m_side->add(page.ids);
}

Result<void> SnapshotReader::readUsers()
{
    CHATELAINE_CHECK(m_users.begin(m_keyCount));
    return readUsersBegun();
}

Result<void> SnapshotReader::readUsersBegun()
{
    return m_users.readsAll() ? readAllUsers() : readOwners();
}

Result<void> SnapshotReader::readAllUsers()
{
    for (;;) {
        CHATELAINE_TRY(const bool isMore, m_users.nextOfAll());
        if (!isMore)
            return {};
        while (m_side) {
            const auto page = m_side->takeRead();
            if (!page)
                break;
            addGrants(*page);
        }
        CHATELAINE_CHECK(checkpoint(1, m_users.progress(), shareOfGrants()));
    }
}

Result<void> SnapshotReader::readOwners()
{
    double read = 0;
    for (const KeyPage &page : m_pages) {
        CHATELAINE_CHECK(m_users.readOwners(page.ids));
        CHATELAINE_CHECK(checkpoint(1, ++read / double(m_pages.size()), shareOfGrants()));
    }
    return {};
}

Result<void> SnapshotReader::takeUsers(const KeySnapshot &earlier)
{
    CHATELAINE_CHECK(m_users.begin(m_keyCount));
    m_builder.reuseUsers(earlier);
    const std::vector<UserId> unknown = m_builder.unknownUsers();
    if (unknown.size() * KeysPerListedUser > m_keyCount)
        CHATELAINE_CHECK(readUsersBegun());
    else if (!unknown.empty())
        CHATELAINE_CHECK(m_users.readListed(unknown));
    return checkpoint(1, 1, shareOfGrants());
}

Result<void> SnapshotReader::readGrants()
{
    GrantReader reader(m_connection, m_scopes);
    std::vector<GrantMasks> page;
    for (const KeyPage &keys : m_pages) {
        page.clear();
        CHATELAINE_CHECK(reader.read(keys.ids, &page));
        addGrants(page);
        CHATELAINE_CHECK(checkpoint(1, 1, shareOfGrants()));
    }
    return {};
}

Result<void> SnapshotReader::readGrantsTogether(quint64 before)
{
    GrantReader reader(m_connection, m_scopes);
    m_side->close();
    std::vector<GrantMasks> own;
    while (const std::optional<IdRange> keys = m_side->take()) {
        own.clear();
        CHATELAINE_CHECK(reader.read(*keys, &own));
        addGrants(own);
        CHATELAINE_CHECK(checkpoint(1, 1, shareOfGrants()));
    }
    for (;;) {
        CHATELAINE_TRY(const auto page, m_side->next(m_connection));
        if (!page)
            break;
        addGrants(*page);
        CHATELAINE_CHECK(checkpoint(1, 1, shareOfGrants()));
    }
    m_side.reset();
    return readDifferingAgain(m_connection, reader, before, m_pages, m_builder);
}

Result<void> SnapshotReader::takeGrants(const KeySnapshot &earlier)
{
    m_builder.reuseStored(earlier);
    return checkpoint(1, 1, 1);
}

void SnapshotReader::addGrants(const std::vector<GrantMasks> &page)
{
    ++m_pagesOfGrants;
    for (const GrantMasks &masks : page)
        m_builder.addStoredWords(masks.keyIds, masks.word, masks.masks);
}

Result<void> SnapshotReader::readGroups()
{
    if (m_users.hasReadAll())
        return Chatelaine::readGroups(m_connection, m_builder,
                                      [this](GroupId id) { return m_users.tally().members(id); });
    if (!m_schema.hasRelations)
        return readGroupTitles();
    CHATELAINE_TRY(const auto members, countMembers(m_connection));
    return Chatelaine::readGroups(m_connection, m_builder,
                                  [&members](GroupId id) { return members.value(id); });
}

Result<void> SnapshotReader::readGroupTitles()
{
    return Chatelaine::readGroups(m_connection, m_builder, [](GroupId) { return 0u; });
}

Result<void> SnapshotReader::takeGroups(const KeySnapshot &earlier)
{
    m_builder.reuseGroups(earlier);
    return {};
}

double SnapshotReader::shareOfGrants() const
{
    return m_pages.empty() ? 1 : double(m_pagesOfGrants) / double(m_pages.size());
}

Result<void> SnapshotReader::checkpoint(double keys, double users, double grants)
{
    if (m_control.isCancelled())
        return Error::cancelled();
    m_control.reportProgress(int((keys + users + grants) / 3 * ProgressSteps), ProgressSteps);
    return {};
}

} // namespace Chatelaine

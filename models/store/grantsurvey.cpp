// SPDX-License-Identifier: MIT
#include "models/store/grantsurvey.h"

#include "models/base/logging.h"
#include "models/store/cav7rows.h"
#include "models/store/idlists.h"

namespace Chatelaine {

namespace {

// So many keys are read one by one in less time than a million page by page.
constexpr size_t MostKeysListed = 20'000;
// From so many keys on, a second connection saves more time than dialling it takes.
constexpr quint64 KeysWorthASide = 50'000;
// Of a scope that is not there yet.
constexpr ScopeId NotCreatedYet{0};

} // namespace

GrantSurvey::GrantSurvey(Connection &connection, const Schema &schema, JobControl &control)
    : m_connection(connection)
    , m_schema(schema)
    , m_control(control)
    , m_scopeIds(std::make_shared<ScopeIdMap>())
{}

Result<Survey> GrantSurvey::run(const RecomputeRequest &request)
{
    const bool areFew =
        request.user || (!request.keys.empty() && request.keys.size() <= MostKeysListed);
    m_only = request.scope;
    CHATELAINE_TRY(auto transaction, begin(!areFew && request.mode == WriteMode::Write));
    CHATELAINE_CHECK(readScopes());
    CHATELAINE_CHECK(areFew ? readFew(request) : readAll());
    CHATELAINE_CHECK(transaction.commit());
    return surveyOf(std::move(m_surveyed), std::move(m_scopes), request, wanted());
}

Result<Survey> GrantSurvey::run(const ScopeEdit &edit)
{
    ScopeEdit numbered = edit;
    numbered.wanted.id = edit.kind == ScopeEditKind::Create ? NotCreatedYet : edit.base.id;
    m_only = numbered.wanted.id;
    CHATELAINE_TRY(const Transaction transaction, begin(false));
    CHATELAINE_CHECK(readScopes());
    CHATELAINE_CHECK(readAll());
    return surveyOf(std::move(m_surveyed), scopesAfter(m_scopes, numbered), {}, wanted());
}

// Grants of one scope are read in less time than a second connection takes.
Result<Transaction> GrantSurvey::begin(bool mayUseSide)
{
    if (mayUseSide && !m_only && m_schema.canReadScopes) {
        CHATELAINE_TRY(const quint64 keys, estimatedRows(m_connection, keyTable(m_schema)));
        if (keys >= KeysWorthASide)
            m_side = SideReader::dial(m_control);
    }
    if (m_side)
        m_side->beginSnapshot();
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Snapshot));
    if (m_side && !m_side->waitForSnapshot())
        m_side.reset();
    return transaction;
}

// Ids that only grants know come after those of the definitions: they are of deleted scopes.
Result<void> GrantSurvey::readScopes()
{
    if (!m_schema.canReadScopes)
        return {};
    CHATELAINE_TRY(m_scopes, Chatelaine::readScopes(m_connection));
    const auto add = [this](quint32 id) {
        m_scopeIds->add(id);
        m_surveyed.scopeIds.push_back(id);
    };
    for (const Scope &scope : m_scopes)
        add(scope.id.value());
    std::vector<ScopeId> deleted;
    const auto addIfNew = [&](quint32 id) {
        if (m_scopeIds->contains(id))
            return;
        add(id);
        deleted.push_back(ScopeId(id));
    };
    if (m_only) {
        addIfNew(m_only->value());
    } else {
        Query query(m_connection, Statement::GrantedScopeIds);
        CHATELAINE_CHECK(query.forEachRow({}, [&] { addIfNew(query.number(0)); }));
    }
    // Refuses more scopes than a set can hold.
    CHATELAINE_CHECK(KeySnapshotBuilder().setScopes(m_scopes, std::move(deleted)));
    if (m_side)
        m_side->setScopes(m_scopeIds);
    return {};
}

// By their indexes.
ScopeSet GrantSurvey::wanted() const
{
    ScopeSet wanted;
    for (int word = 0; !m_only && word < ScopeSet::Words; ++word)
        wanted.setWordAt(word, ~quint64(0));
    if (m_only && m_scopeIds->contains(m_only->value()))
        wanted.insert(m_scopeIds->indexOf(m_only->value()));
    return wanted;
}

Result<void> GrantSurvey::readAll()
{
    LeanReader reader(m_connection, m_control);
    CHATELAINE_CHECK(reader.readKeys(&m_surveyed.keys, [this](IdRange page) {
        m_pages.push_back(page);
        if (m_side)
            m_side->add(page);
    }));
    CHATELAINE_CHECK(reader.readUsers(m_surveyed.keys, m_pages, &m_surveyed.users));
    m_surveyed.users.sort();
    return readGrants();
}

Result<void> GrantSurvey::readFew(const RecomputeRequest &request)
{
    LeanReader reader(m_connection, m_control);
    if (request.user) {
        CHATELAINE_TRY(m_surveyed.keys, reader.keyOf(*request.user));
    } else {
        CHATELAINE_TRY(m_surveyed.keys, reader.keysListed(request.keys));
    }
    CHATELAINE_CHECK(reader.readUsersOf(m_surveyed.keys, &m_surveyed.users));
    m_surveyed.users.sort();
    std::vector<quint32> ids;
    for (const KeyOfUser &key : m_surveyed.keys)
        ids.push_back(key.key.value());
    GrantReader grants(m_connection, m_scopeIds);
    return inIdLists(ids, [&](std::span<const quint32> list) {
        return grants.readListed(list, &m_surveyed.grants);
    });
}

Result<void> GrantSurvey::readGrants()
{
    if (!m_schema.canReadScopes)
        return {};
    if (m_only)
        return readGrantsOf(*m_only);
    GrantReader reader(m_connection, m_scopeIds);
    if (!m_side)
        return readGrantsAlone(reader);
    const Result<void> read = readGrantsTogether(reader);
    m_side.reset();
    if (read || m_control.isCancelled() || !m_connection.isUsable())
        return read;
    qCDebug(storeLog) << "The second connection is of no use:" << read.error().detail();
    m_surveyed.grants.clear();
    return readGrantsAlone(reader);
}

Result<void> GrantSurvey::readGrantsOf(ScopeId scope)
{
    const int index = m_scopeIds->indexOf(scope.value());
    Query query(m_connection, Statement::KeysOfScope);
    for (const IdRange &page : m_pages) {
        CHATELAINE_CHECK(checkpoint());
        GrantMasks masks{.word = index / 64, .keyIds = {}, .masks = {}};
        CHATELAINE_CHECK(query.forEachRow({scope.value(), page.first, page.last},
                                          [&] { masks.keyIds.push_back(query.number(0)); }));
        masks.masks.assign(masks.keyIds.size(), quint64(1) << (index % 64));
        m_surveyed.grants.push_back(std::move(masks));
    }
    return {};
}

Result<void> GrantSurvey::readGrantsAlone(GrantReader &reader)
{
    for (const IdRange &page : m_pages) {
        CHATELAINE_CHECK(checkpoint());
        CHATELAINE_CHECK(reader.read(page, &m_surveyed.grants));
    }
    return {};
}

Result<void> GrantSurvey::readGrantsTogether(GrantReader &reader)
{
    m_side->close();
    while (const std::optional<IdRange> page = m_side->take()) {
        CHATELAINE_CHECK(checkpoint());
        CHATELAINE_CHECK(reader.read(*page, &m_surveyed.grants));
    }
    for (;;) {
        CHATELAINE_TRY(auto masks, m_side->next(m_connection));
        if (!masks)
            return {};
        m_surveyed.grants.insert(m_surveyed.grants.end(), std::make_move_iterator(masks->begin()),
                                 std::make_move_iterator(masks->end()));
    }
}

Result<void> GrantSurvey::checkpoint() const
{
    return m_control.isCancelled() ? Error::cancelled() : Result<void>();
}

} // namespace Chatelaine

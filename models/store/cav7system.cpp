// SPDX-License-Identifier: MIT
#include "models/store/cav7system.h"

#include "models/store/cav7change.h"
#include "models/store/cav7load.h"
#include "models/store/cav7rows.h"
#include "models/store/cav7scopes.h"
#include "models/store/keyfinder.h"
#include "models/store/recompute.h"
#include "models/store/rights.h"
#include "models/store/userfactsreader.h"
#include "models/store/userfinder.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

Right rightFor(ScopeEditKind kind)
{
    switch (kind) {
    case ScopeEditKind::Create:
        return Right::CreateScopes;
    case ScopeEditKind::Update:
        return Right::EditScopes;
    case ScopeEditKind::Delete:
        return Right::DeleteScopes;
    }
    return Right::EditScopes;
}

} // namespace

Cav7System::Cav7System(Schema schema, Clock clock)
    : m_schema(std::move(schema))
    , m_clock(std::move(clock))
{
    if (!m_schema.readOnlyReason.isEmpty())
        m_rights = Rights::none(m_schema.readOnlyReason);
}

void Cav7System::prepare(Connection &connection) const { connection.setPrefix(m_schema.prefix); }

Result<StoreInfo> Cav7System::info(Connection &connection)
{
    StoreInfo info;
    info.system = u"Cav7"_s;
    info.prefix = m_schema.prefix;
    info.layout = m_schema.layout;
    info.server = connection.server();
    info.tls = connection.cipher();
    info.warnings = m_schema.warnings;
    info.canFindTokens = m_schema.canReadTokens;
    info.canReadEmails = m_schema.canReadEmails;
    CHATELAINE_TRY(info.isReadersAccount, isReadersAccount(connection));
    if (m_schema.readOnlyReason.isEmpty()) {
        CHATELAINE_TRY(m_rights, info.isReadersAccount ? rightsOfReader(m_schema.prefix)
                                                       : readRights(connection, m_schema.prefix));
    }
    info.rights = m_rights;
    info.canWrite = m_rights.hasAny();
    if (!info.canWrite)
        info.readOnlyReason = readOnlyReason(m_rights, m_schema.prefix);
    CHATELAINE_TRY(info.groups, selectNumber(connection, Statement::CountGroups));
    if (m_schema.canReadScopes) {
        CHATELAINE_TRY(info.scopes, selectNumber(connection, Statement::CountScopes));
        // Said now rather than in the middle of a load.
        Query grants(connection, Statement::ProbeSelectGrants);
        CHATELAINE_CHECK(grants.forEachRow({}, [] {}));
    }
    return info;
}

Result<qint64> Cav7System::countKeys(Connection &connection)
{
    return selectNumber(connection, Statement::CountKeys);
}

Result<KeySnapshotPtr> Cav7System::loadNewest(Connection &connection, int count)
{
    JobControl uninterrupted;
    return Cav7Loader(connection, m_schema, m_clock(), uninterrupted).loadNewest(count);
}

Result<KeySnapshotPtr> Cav7System::load(Connection &connection, JobControl &control)
{
    return Cav7Loader(connection, m_schema, m_clock(), control).load();
}

Result<KeySnapshotPtr> Cav7System::loadDifference(Connection &connection, const TableTimes &times,
                                                  JobControl &control)
{
    return Cav7Loader(connection, m_schema, m_clock(), control).loadDifference(times);
}

Result<KeyChangeReport> Cav7System::change(Connection &connection, const KeyChangeSet &changes,
                                           JobControl &control)
{
    CHATELAINE_CHECK(
        requireRight(changes.action == KeyAction::Revoke ? Right::RevokeKeys : Right::SwitchKeys));
    return changeCav7Keys(connection, changes, control);
}

Result<ScopeSaveReport> Cav7System::save(Connection &connection, const ScopeEdit &edit,
                                         JobControl &control)
{
    CHATELAINE_CHECK(requireRight(rightFor(edit.kind)));
    return Cav7Scopes(connection, m_schema, control).save(edit);
}

Result<void> Cav7System::place(Connection &connection,
                               const std::vector<ScopePlacement> &placements, JobControl &control)
{
    CHATELAINE_CHECK(requireRight(Right::EditScopes));
    return Cav7Scopes(connection, m_schema, control).place(placements);
}

Result<RecomputeReport> Cav7System::recompute(Connection &connection,
                                              const RecomputeRequest &request, JobControl &control)
{
    if (request.mode == WriteMode::Write)
        CHATELAINE_CHECK(requireRight(Right::Recompute));
    return Recompute(connection, m_schema, control).run(request);
}

Result<std::optional<KeyId>> Cav7System::findKey(Connection &connection, const QByteArray &hash)
{
    JobControl uninterrupted;
    CHATELAINE_TRY(const auto found, findKeys(connection, {hash}, uninterrupted));
    return found.front();
}

Result<std::vector<std::optional<KeyId>>>
Cav7System::findKeys(Connection &connection, const std::vector<QByteArray> &hashes,
                     JobControl &control)
{
    if (!m_schema.canReadTokens)
        return Error::refused(reasonAgainstTokens(m_schema));
    return findKeysByHash(connection, hashes, control);
}

Result<std::optional<User>> Cav7System::findUser(Connection &connection, const QString &name)
{
    std::optional<User> found;
    Query query(connection, Statement::FindUser);
    CHATELAINE_CHECK(query.forEachRow({name}, [&] { found = userFromRow(query); }));
    return found;
}

Result<std::vector<FoundUser>> Cav7System::findUsers(Connection &connection, const QString &text,
                                                     int limit, JobControl &control)
{
    const auto emails =
        m_schema.canReadEmails ? UserFinder::Emails::MayBeRead : UserFinder::Emails::AreHidden;
    return UserFinder(connection, control, emails, limit).find(text);
}

Result<UserFacts> Cav7System::userFacts(Connection &connection, UserId id)
{
    return readUserFacts(connection, m_schema, id);
}

Result<void> Cav7System::requireRight(Right right) const
{
    if (m_rights.has(right))
        return {};
    return Error::refused(m_rights.reasonAgainst(right));
}

Result<std::unique_ptr<KeySystem>> detectKeySystem(Connection &connection, Clock clock)
{
    CHATELAINE_TRY(Schema schema, readSchema(connection));
    return std::unique_ptr<KeySystem>(
        std::make_unique<Cav7System>(std::move(schema), std::move(clock)));
}

} // namespace Chatelaine

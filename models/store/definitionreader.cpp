// SPDX-License-Identifier: MIT
#include "models/store/definitionreader.h"

#include "models/store/cav7rows.h"

namespace Chatelaine {

Result<std::shared_ptr<const ScopeIdMap>>
readDefinitions(Connection &connection, const Schema &schema, KeySnapshotBuilder &builder)
{
    const auto ids = std::make_shared<ScopeIdMap>();
    std::vector<Scope> scopes;
    std::vector<ScopeId> deleted;
    if (schema.canReadScopes) {
        CHATELAINE_TRY(scopes, readScopes(connection));
        for (const Scope &scope : scopes)
            ids->add(scope.id.value());
        Query query(connection, Statement::GrantedScopeIds);
        CHATELAINE_CHECK(query.forEachRow({}, [&] {
            const quint32 id = query.number(0);
            if (!ids->contains(id))
                deleted.push_back(ScopeId(id));
        }));
        for (const ScopeId scope : deleted)
            ids->add(scope.value());
    }
    CHATELAINE_CHECK(builder.setScopes(std::move(scopes), std::move(deleted)));
    if (schema.hasJobs) {
        CHATELAINE_TRY(const qint64 jobs, selectNumber(connection, Statement::PendingJobs));
        builder.setRecomputeJobPending(jobs > 0);
    }
    return std::shared_ptr<const ScopeIdMap>(ids);
}

Result<void> readGroups(Connection &connection, KeySnapshotBuilder &builder,
                        const std::function<quint32(GroupId)> &memberCount)
{
    std::vector<UserGroup> groups;
    Query query(connection, Statement::Groups);
    CHATELAINE_CHECK(query.forEachRow({}, [&] {
        const GroupId id(query.wide(0));
        groups.push_back({id, query.text(1), memberCount(id)});
    }));
    builder.setGroups(std::move(groups));
    return {};
}

Result<QHash<GroupId, quint32>> countMembers(Connection &connection)
{
    QHash<GroupId, quint32> members;
    Query query(connection, Statement::GroupMembers);
    CHATELAINE_CHECK(
        query.forEachRow({}, [&] { members.insert(GroupId(query.wide(0)), query.number(1)); }));
    return members;
}

} // namespace Chatelaine

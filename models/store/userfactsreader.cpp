// SPDX-License-Identifier: MIT
#include "models/store/userfactsreader.h"

#include "models/store/cav7rows.h"
#include "models/store/query.h"

namespace Chatelaine {

namespace {

// Nothing when it is refused: the right was taken away after the schema was read.
template<typename T, typename RowHandler>
Result<std::optional<T>> read(Connection &connection, Statement statement, UserId id,
                              RowHandler &&onRow)
{
    T value;
    Query query(connection, statement);
    const Result<void> done =
        query.forEachRow({id.value()}, [&] { onRow(static_cast<const Query &>(query), &value); });
    if (done)
        return std::optional(std::move(value));
    if (done.error().code() == Error::Code::Refused)
        return std::optional<T>();
    return done.error();
}

void addGroupChange(const Query &row, std::vector<GroupChange> *changes)
{
    changes->push_back({row.bytes(0), row.bytes(1)});
}

void addBan(const Query &row, std::vector<Ban> *bans)
{
    bans->push_back({row.wide(0), row.wide(1), row.text(2)});
}

} // namespace

Result<UserFacts> readUserFacts(Connection &connection, const Schema &schema, UserId id)
{
    UserFacts facts;
    Query user(connection, Statement::FindUserById);
    CHATELAINE_CHECK(user.forEachRow({id.value()}, [&] { facts.user = userFromRow(user); }));
    if (schema.canReadEmails && facts.user) {
        CHATELAINE_TRY(facts.email,
                       read<QString>(connection, Statement::EmailOfUser, id,
                                     [](const Query &row, QString *to) { *to = row.text(0); }));
    }
    if (schema.canReadGroupChanges) {
        CHATELAINE_TRY(facts.groupChanges,
                       read<std::vector<GroupChange>>(connection, Statement::GroupChangesOfUser, id,
                                                      addGroupChange));
    }
    if (schema.canReadBans) {
        CHATELAINE_TRY(facts.bans,
                       read<std::vector<Ban>>(connection, Statement::BanOfUser, id, addBan));
    }
    return facts;
}

} // namespace Chatelaine

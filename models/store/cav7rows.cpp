// SPDX-License-Identifier: MIT
#include "models/store/cav7rows.h"

#include <QStringDecoder>

namespace Chatelaine {

namespace {

// The list travels as hexadecimal digits, because QString::fromUtf8() swallows a byte order mark
// in front: PHP reads one as garbage, which may be what opens a scope to everyone.
QString listFromHex(const QByteArray &digits)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArray::fromHex(digits));
}

} // namespace

ApiKey keyFromRow(const Query &row)
{
    return {.id = KeyId(row.number(0)),
            .user = UserId(row.number(1)),
            .prefix = row.bytes(2),
            .isActive = row.isOne(3),
            .created = row.wide(4),
            .lastUsed = row.wide(5)};
}

User userFromRow(const Query &row)
{
    return {.id = UserId(row.number(0)),
            .name = row.bytes(1),
            .state = userStateFrom(row.bytes(4), row.flag(5)),
            .primaryGroup = GroupId(row.wide(2)),
            .secondaryGroups = row.bytes(3),
            .lastActivity = row.wide(6)};
}

Scope scopeFromRow(const Query &row)
{
    return {.id = ScopeId(row.number(0)),
            .name = row.text(1),
            .title = row.text(2),
            .description = row.text(3),
            .groupCsv = listFromHex(row.bytes(4)),
            .isActive = row.isOne(5),
            .displayOrder = row.number(6)};
}

Result<std::vector<Scope>> readScopes(Connection &connection)
{
    std::vector<Scope> scopes;
    Query query(connection, Statement::ScopeDefinitions);
    CHATELAINE_CHECK(query.forEachRow({}, [&] { scopes.push_back(scopeFromRow(query)); }));
    return scopes;
}

} // namespace Chatelaine

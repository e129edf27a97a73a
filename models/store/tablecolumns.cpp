// SPDX-License-Identifier: MIT
#include "models/store/tablecolumns.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr auto KeyColumns = std::to_array<RequiredColumn>({
    {"key_id", ColumnKind::Integer},
    {"user_id", ColumnKind::Integer},
    {"key_prefix", ColumnKind::TextOrBinary},
    {"is_active", ColumnKind::Integer},
    {"created_date", ColumnKind::Integer},
    {"last_used_date", ColumnKind::Integer},
});
constexpr auto TokenColumns = std::to_array<RequiredColumn>({
    {"key_hash", ColumnKind::Binary},
});
constexpr auto GrantColumns = std::to_array<RequiredColumn>({
    {"key_id", ColumnKind::Integer},
    {"scope_id", ColumnKind::Integer},
});
constexpr auto ScopeColumns = std::to_array<RequiredColumn>({
    {"scope_id", ColumnKind::Integer},
    {"scope_name", ColumnKind::Text},
    {"title", ColumnKind::Text},
    {"description", ColumnKind::Text},
    {"user_group_ids", ColumnKind::TextOrBinary},
    {"is_active", ColumnKind::Integer},
    {"display_order", ColumnKind::Integer},
});
constexpr auto UserColumns = std::to_array<RequiredColumn>({
    {"user_id", ColumnKind::Integer},
    {"username", ColumnKind::Text},
    {"user_group_id", ColumnKind::Integer},
    {"secondary_group_ids", ColumnKind::TextOrBinary},
    {"user_state", ColumnKind::Text},
    {"is_banned", ColumnKind::Integer},
    {"last_activity", ColumnKind::Integer},
});
constexpr auto GroupColumns = std::to_array<RequiredColumn>({
    {"user_group_id", ColumnKind::Integer},
    {"title", ColumnKind::Text},
});

// Returns 0 for a type that none of the columns may have: BIGINT does not fit a key id, and a
// hash kept as text is another system's.
int kindOf(const QString &type)
{
    static const QHash<QString, ColumnKind> kinds{
        {u"tinyint"_s, ColumnKind::Integer},   {u"smallint"_s, ColumnKind::Integer},
        {u"mediumint"_s, ColumnKind::Integer}, {u"int"_s, ColumnKind::Integer},
        {u"integer"_s, ColumnKind::Integer},   {u"char"_s, ColumnKind::Text},
        {u"varchar"_s, ColumnKind::Text},      {u"tinytext"_s, ColumnKind::Text},
        {u"text"_s, ColumnKind::Text},         {u"mediumtext"_s, ColumnKind::Text},
        {u"longtext"_s, ColumnKind::Text},     {u"enum"_s, ColumnKind::Text},
        {u"binary"_s, ColumnKind::Binary},     {u"varbinary"_s, ColumnKind::Binary},
        {u"tinyblob"_s, ColumnKind::Binary},   {u"blob"_s, ColumnKind::Binary},
        {u"mediumblob"_s, ColumnKind::Binary}, {u"longblob"_s, ColumnKind::Binary},
    };
    const QString word = type.section(u'(', 0, 0).section(u' ', 0, 0).toLower();
    return kinds.contains(word) ? int(kinds.value(word)) : 0;
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Schema)
};

} // namespace

TableColumns::TableColumns(const std::vector<TableColumn> &columns)
{
    for (const TableColumn &column : columns)
        m_tables[column.table].insert(column.column, column.type);
}

bool TableColumns::has(const QString &table, const QString &column) const
{
    return m_tables.value(table).contains(column);
}

bool TableColumns::hasAll(const QString &table, const QStringList &columns) const
{
    return std::all_of(columns.begin(), columns.end(),
                       [&](const QString &column) { return has(table, column); });
}

QStringList TableColumns::tables() const
{
    QStringList names = m_tables.keys();
    names.sort();
    return names;
}

QString TableColumns::problemWith(const QString &table,
                                  std::span<const RequiredColumn> required) const
{
    const QHash<QString, QString> columns = m_tables.value(table);
    if (columns.isEmpty())
        return Texts::tr("The table %1 is missing, or the account may not read it.").arg(table);
    for (const RequiredColumn &column : required) {
        const QString name = QString::fromLatin1(column.name);
        if (!columns.contains(name))
            return Texts::tr("The column %1.%2 is missing, or the account may not read it.")
                .arg(table, name);
        if ((kindOf(columns.value(name)) & int(column.kind)) == 0)
            return Texts::tr("The column %1.%2 has the unexpected type %3.")
                .arg(table, name, visibleText(columns.value(name)));
    }
    return {};
}

std::span<const RequiredColumn> keyColumns() { return KeyColumns; }
std::span<const RequiredColumn> tokenColumns() { return TokenColumns; }
std::span<const RequiredColumn> grantColumns() { return GrantColumns; }
std::span<const RequiredColumn> scopeColumns() { return ScopeColumns; }
std::span<const RequiredColumn> userColumns() { return UserColumns; }
std::span<const RequiredColumn> groupColumns() { return GroupColumns; }

} // namespace Chatelaine

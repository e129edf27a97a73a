// SPDX-License-Identifier: MIT
// The columns of a database, asked by table and name, and the columns that the store relies on.
//
// Immutable after construction: any thread.
#pragma once

#include "models/store/schema.h"

#include <QHash>

#include <span>

namespace Chatelaine {

enum class ColumnKind : quint8 {
    Integer = 1, // Up to 32 bits.
    Text = 2,
    Binary = 4,
    TextOrBinary = Text | Binary,
};

struct RequiredColumn
{
    const char *name;
    ColumnKind kind;
};

class TableColumns final
{
public:
    explicit TableColumns(const std::vector<TableColumn> &columns);

    [[nodiscard]] bool has(const QString &table) const { return m_tables.contains(table); }
    [[nodiscard]] bool has(const QString &table, const QString &column) const;
    [[nodiscard]] bool hasAll(const QString &table, const QStringList &columns) const;
    [[nodiscard]] QStringList tables() const; // Sorted.

    // Returns a translated sentence about the first column that is missing or of another type;
    // empty when all are as required.
    [[nodiscard]] QString problemWith(const QString &table,
                                      std::span<const RequiredColumn> required) const;

private:
    QHash<QString, QHash<QString, QString>> m_tables; // Table -> column -> type.
};

[[nodiscard]] std::span<const RequiredColumn> keyColumns();
// What it takes to find a key by its token: a column that few accounts need to read.
[[nodiscard]] std::span<const RequiredColumn> tokenColumns();
[[nodiscard]] std::span<const RequiredColumn> grantColumns();
[[nodiscard]] std::span<const RequiredColumn> scopeColumns();
[[nodiscard]] std::span<const RequiredColumn> userColumns();
[[nodiscard]] std::span<const RequiredColumn> groupColumns();

} // namespace Chatelaine

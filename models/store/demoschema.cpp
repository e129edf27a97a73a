// SPDX-License-Identifier: MIT
#include "models/store/demoschema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Table
{
    const char *name;
    const char *columns;
    int columnCount;
    const char *mySql;
    const char *sqlite; // Binary columns are BLOBs: any other type would turn "007" into 7.
};

constexpr auto Tables = std::to_array<Table>({
    {"xf_user",
     "user_id, username, email, user_group_id, secondary_group_ids, user_state, is_moderator,"
     " is_admin, is_staff, is_banned, register_date, last_activity",
     12,
     "user_id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, username VARCHAR(50) NOT NULL,"
     " email VARCHAR(120) NOT NULL, user_group_id INT UNSIGNED NOT NULL,"
     " secondary_group_ids VARBINARY(255) NOT NULL, user_state ENUM('valid', 'email_confirm',"
     " 'email_confirm_edit', 'moderated', 'email_bounce', 'rejected', 'disabled') NOT NULL"
     " DEFAULT 'valid', is_moderator TINYINT UNSIGNED NOT NULL DEFAULT 0,"
     " is_admin TINYINT UNSIGNED NOT NULL DEFAULT 0, is_staff TINYINT UNSIGNED NOT NULL DEFAULT 0,"
     " is_banned TINYINT UNSIGNED NOT NULL DEFAULT 0, register_date INT UNSIGNED NOT NULL"
     " DEFAULT 0, last_activity INT UNSIGNED NOT NULL DEFAULT 0, UNIQUE KEY username (username)",
     "user_id INTEGER PRIMARY KEY, username VARCHAR(50) NOT NULL COLLATE NOCASE,"
     " email VARCHAR(120) NOT NULL, user_group_id INT UNSIGNED NOT NULL,"
     " secondary_group_ids BLOB NOT NULL, user_state TEXT NOT NULL DEFAULT 'valid',"
     " is_moderator TINYINT NOT NULL DEFAULT 0, is_admin TINYINT NOT NULL DEFAULT 0,"
     " is_staff TINYINT NOT NULL DEFAULT 0, is_banned TINYINT NOT NULL DEFAULT 0,"
     " register_date INT UNSIGNED NOT NULL DEFAULT 0, last_activity INT UNSIGNED NOT NULL"
     " DEFAULT 0"},
    {"xf_user_group", "user_group_id, title", 2,
     "user_group_id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, title VARCHAR(50) NOT NULL",
     "user_group_id INTEGER PRIMARY KEY, title VARCHAR(50) NOT NULL"},
    {"xf_user_group_relation", "user_id, user_group_id, is_primary", 3,
     "user_id INT UNSIGNED NOT NULL, user_group_id INT UNSIGNED NOT NULL,"
     " is_primary TINYINT UNSIGNED NOT NULL, PRIMARY KEY (user_id, user_group_id),"
     " KEY user_group_id_is_primary (user_group_id, is_primary)",
     "user_id INT UNSIGNED NOT NULL, user_group_id INT UNSIGNED NOT NULL,"
     " is_primary TINYINT NOT NULL, PRIMARY KEY (user_id, user_group_id)"},
    {"xf_user_group_change", "user_id, change_key, group_ids", 3,
     "user_id INT UNSIGNED NOT NULL, change_key VARBINARY(50) NOT NULL,"
     " group_ids VARBINARY(255) NOT NULL, PRIMARY KEY (user_id, change_key)",
     "user_id INT UNSIGNED NOT NULL, change_key BLOB NOT NULL, group_ids BLOB NOT NULL,"
     " PRIMARY KEY (user_id, change_key)"},
    {"xf_user_ban", "user_id, ban_user_id, ban_date, end_date, user_reason", 5,
     "user_id INT UNSIGNED NOT NULL PRIMARY KEY, ban_user_id INT UNSIGNED NOT NULL,"
     " ban_date INT UNSIGNED NOT NULL DEFAULT 0, end_date INT UNSIGNED NOT NULL DEFAULT 0,"
     " user_reason VARCHAR(255) NOT NULL",
     "user_id INTEGER PRIMARY KEY, ban_user_id INT UNSIGNED NOT NULL,"
     " ban_date INT UNSIGNED NOT NULL DEFAULT 0, end_date INT UNSIGNED NOT NULL DEFAULT 0,"
     " user_reason VARCHAR(255) NOT NULL"},
    {"xf_addon", "addon_id, title, version_string, version_id, active, is_processing", 6,
     "addon_id VARBINARY(50) NOT NULL PRIMARY KEY, title VARCHAR(75) NOT NULL,"
     " version_string VARCHAR(30) NOT NULL, version_id INT UNSIGNED NOT NULL,"
     " active TINYINT UNSIGNED NOT NULL, is_processing TINYINT UNSIGNED NOT NULL DEFAULT 0",
     "addon_id TEXT NOT NULL PRIMARY KEY, title VARCHAR(75) NOT NULL,"
     " version_string VARCHAR(30) NOT NULL, version_id INT UNSIGNED NOT NULL,"
     " active TINYINT NOT NULL, is_processing TINYINT NOT NULL DEFAULT 0"},
    {"xf_job", "unique_key, execute_class, trigger_date", 3,
     "job_id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, unique_key VARBINARY(50) NULL"
     " UNIQUE, execute_class VARCHAR(100) NOT NULL, trigger_date INT UNSIGNED NOT NULL",
     "job_id INTEGER PRIMARY KEY, unique_key BLOB NULL UNIQUE, execute_class VARCHAR(100) NOT NULL,"
     " trigger_date INT UNSIGNED NOT NULL"},
    {"xf_option", "option_id, option_value", 2,
     "option_id VARBINARY(50) NOT NULL PRIMARY KEY, option_value MEDIUMBLOB NOT NULL",
     "option_id TEXT NOT NULL PRIMARY KEY, option_value BLOB NOT NULL"},
    {"xf_cav7_api_key",
     "key_id, user_id, key_hash, key_prefix, is_active, created_date, last_used_date", 7,
     "key_id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, user_id INT UNSIGNED NOT NULL,"
     " key_hash VARBINARY(32) NOT NULL, key_prefix VARCHAR(12) NOT NULL,"
     " is_active TINYINT(1) NOT NULL DEFAULT 1, created_date INT UNSIGNED NOT NULL DEFAULT 0,"
     " last_used_date INT UNSIGNED NOT NULL DEFAULT 0, UNIQUE KEY user_id (user_id),"
     " UNIQUE KEY key_hash (key_hash), KEY is_active (is_active)",
     "key_id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INT UNSIGNED NOT NULL,"
     " key_hash BLOB NOT NULL, key_prefix VARCHAR(12) NOT NULL,"
     " is_active TINYINT(1) NOT NULL DEFAULT 1, created_date INT UNSIGNED NOT NULL DEFAULT 0,"
     " last_used_date INT UNSIGNED NOT NULL DEFAULT 0"},
    {"xf_cav7_api_key_scope_def",
     "scope_id, scope_name, title, description, user_group_ids, is_active, display_order", 7,
     "scope_id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, scope_name VARCHAR(50) NOT NULL,"
     " title VARCHAR(100) NOT NULL, description TEXT NOT NULL, user_group_ids VARCHAR(255) NOT NULL"
     " DEFAULT '', is_active TINYINT(1) NOT NULL DEFAULT 1, display_order INT UNSIGNED NOT NULL"
     " DEFAULT 0, UNIQUE KEY scope_name (scope_name), KEY is_active (is_active, display_order)",
     "scope_id INTEGER PRIMARY KEY AUTOINCREMENT, scope_name VARCHAR(50) NOT NULL COLLATE NOCASE"
     " UNIQUE, title VARCHAR(100) NOT NULL, description TEXT NOT NULL,"
     " user_group_ids VARCHAR(255) NOT NULL DEFAULT '', is_active TINYINT(1) NOT NULL DEFAULT 1,"
     " display_order INT UNSIGNED NOT NULL DEFAULT 0"},
    {"xf_cav7_api_key_scope", "key_id, scope_id", 2,
     "key_id INT UNSIGNED NOT NULL, scope_id INT UNSIGNED NOT NULL, PRIMARY KEY (key_id, scope_id),"
     " KEY scope_id (scope_id)",
     "key_id INT UNSIGNED NOT NULL, scope_id INT UNSIGNED NOT NULL,"
     " PRIMARY KEY (key_id, scope_id)"},
});
static_assert(Tables.size() == size_t(DemoTableCount));

constexpr auto SqliteIndexes = std::to_array<const char *>({
    "CREATE UNIQUE INDEX username ON xf_user (username)",
    "CREATE INDEX user_group_id_is_primary ON xf_user_group_relation (user_group_id, is_primary)",
    "CREATE UNIQUE INDEX key_user_id ON xf_cav7_api_key (user_id)",
    "CREATE UNIQUE INDEX key_hash ON xf_cav7_api_key (key_hash)",
    "CREATE INDEX key_is_active ON xf_cav7_api_key (is_active)",
    "CREATE INDEX scope_is_active ON xf_cav7_api_key_scope_def (is_active, display_order)",
    "CREATE INDEX scope_id ON xf_cav7_api_key_scope (scope_id)",
});

QString tableStatement(const Table &table, Dialect dialect)
{
    // A table whose key is more than one column needs no row id beside it.
    const bool isMapping =
        QLatin1String(table.sqlite).contains("PRIMARY KEY ("_L1) && table.columnCount <= 3;
    const QString head = u"CREATE TABLE "_s + QLatin1String(table.name) + u" ("_s;
    if (dialect == Dialect::MySql)
        return head + QLatin1String(table.mySql) +
               u") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci"_s;
    return head + QLatin1String(table.sqlite) + (isMapping ? u") WITHOUT ROWID"_s : u")"_s);
}

} // namespace

DemoTableText demoTable(DemoTable table)
{
    const Table &entry = Tables[size_t(table)];
    return {QString::fromLatin1(entry.name), QString::fromLatin1(entry.columns), entry.columnCount};
}

QStringList demoTableStatements(Dialect dialect)
{
    QStringList statements;
    for (const Table &table : Tables)
        statements.append(tableStatement(table, dialect));
    return statements;
}

QStringList demoIndexStatements(Dialect dialect)
{
    QStringList statements;
    if (dialect == Dialect::Sqlite) {
        for (const char *const index : SqliteIndexes)
            statements.append(QString::fromLatin1(index));
    }
    return statements;
}

QStringList demoSessionStatements(Dialect dialect)
{
    if (dialect == Dialect::MySql)
        return {u"SET SESSION unique_checks = 0"_s, u"SET SESSION innodb_lock_wait_timeout = 50"_s};
    return {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
            u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA cache_size = -200000"_s};
}

} // namespace Chatelaine

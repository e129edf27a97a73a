// SPDX-License-Identifier: MIT
#include "models/store/statements.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Entry
{
    Statement id;
    const char *name;
    const char *mySql;
    const char *sqlite; // nullptr = as mySql.
};

// {P} is the prefix of the key tables, {IDS} a list of IdListSize placeholders, {ROWS} what
// grantRowsText() makes, {ID} a number. FORCE INDEX (PRIMARY) wherever ascending ids are relied on:
// on small tables the optimizer walks a covering index instead (performance.md 7.3). Text is read
// as the bytes of its UTF-8, which spares two conversions per value.
constexpr auto Entries = std::to_array<Entry>({
    // Session
    {Statement::SetReadCommitted, "SetReadCommitted",
     "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED", ""},
    {Statement::SetLockWait, "SetLockWait", "SET SESSION innodb_lock_wait_timeout = 0", ""},
    {Statement::SetStrictMode, "SetStrictMode",
     "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'", ""},
    {Statement::SetMetadataLockTimeout, "SetMetadataLockTimeout",
     "SET SESSION lock_wait_timeout = 5", ""},
    {Statement::SetWaitTimeout, "SetWaitTimeout", "SET SESSION wait_timeout = 60", ""},
    {Statement::SetStatementTimeout, "SetStatementTimeout", "SET SESSION max_statement_time = 30",
     ""},
    {Statement::SetIdleTransactionTimeout, "SetIdleTransactionTimeout",
     "SET SESSION idle_transaction_timeout = 5", ""},
    {Statement::SetLockWaitOfMySql, "SetLockWaitOfMySql",
     "SET SESSION innodb_lock_wait_timeout = 1", ""},
    {Statement::SetStatementTimeoutOfMySql, "SetStatementTimeoutOfMySql",
     "SET SESSION max_execution_time = 30000", ""},
    {Statement::SetReadOnly, "SetReadOnly", "SET SESSION TRANSACTION READ ONLY",
     "PRAGMA query_only = ON"},
    {Statement::SetReadWrite, "SetReadWrite", "SET SESSION TRANSACTION READ WRITE",
     "PRAGMA query_only = OFF"},
    // Where clocks are set back, an hour comes twice.
    {Statement::SetUtc, "SetUtc", "SET SESSION time_zone = '+00:00'", ""},
    {Statement::SetFreshTableTimesOfMySql, "SetFreshTableTimesOfMySql",
     "SET SESSION information_schema_stats_expiry = 0", ""},
    {Statement::ServerVersion, "ServerVersion", "SELECT VERSION()", "SELECT sqlite_version()"},
    {Statement::ServerTime, "ServerTime", "SELECT UNIX_TIMESTAMP()", ""},
    // By one name at a time: a list of names would make the server open every table there is.
    {Statement::TableTime, "TableTime",
     "SELECT UNIX_TIMESTAMP(update_time) FROM information_schema.tables"
     " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name = ?",
     ""},
    {Statement::KillQuery, "KillQuery", "KILL QUERY {ID}", ""},
    {Statement::Ping, "Ping", "SELECT 1", nullptr},
    {Statement::NextIsRepeatableRead, "NextIsRepeatableRead",
     "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", ""},
    {Statement::BeginSnapshot, "BeginSnapshot",
     "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY", "BEGIN"},
    {Statement::BeginWrite, "BeginWrite", "START TRANSACTION", "BEGIN IMMEDIATE"},
    {Statement::Commit, "Commit", "COMMIT", nullptr},
    {Statement::Rollback, "Rollback", "ROLLBACK", nullptr},

    // What the database is
    {Statement::Columns, "Columns",
     "SELECT table_name, column_name, data_type FROM information_schema.columns"
     " WHERE table_schema = DATABASE() AND INSTR(privileges, 'select') > 0"
     " AND (INSTR(table_name, 'api_key') > 0 OR table_name IN"
     " ('xf_user', 'xf_user_group', 'xf_user_group_relation', 'xf_addon', 'xf_job'))"
     " ORDER BY table_name, ordinal_position",
     "SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c"
     " WHERE t.type IN ('table', 'view') AND (INSTR(t.name, 'api_key') > 0 OR t.name IN"
     " ('xf_user', 'xf_user_group', 'xf_user_group_relation', 'xf_addon', 'xf_job'))"
     " ORDER BY t.name, c.cid"},
    {Statement::AddOns, "AddOns",
     "SELECT addon_id, active, is_processing FROM xf_addon"
     " WHERE addon_id IN ('Cav7/ApiKeyManager', 'MEU15/ApiKeyManager')",
     nullptr},
    {Statement::ProbeSelectGrants, "ProbeSelectGrants",
     "SELECT key_id, scope_id FROM {P}api_key_scope WHERE key_id = 0", nullptr},
    // The probes name every column that the statements they stand for read or write. Columns are
    // resolved, and rights with them, before "AND 0" ends it without a row or a lock.
    {Statement::ProbeLockKeys, "ProbeLockKeys",
     "SELECT key_id, user_id, key_prefix, is_active FROM {P}api_key WHERE key_id = 0 AND 0"
     " FOR UPDATE",
     ""},
    {Statement::ProbeUpdateKeys, "ProbeUpdateKeys",
     "UPDATE {P}api_key SET is_active = 1 WHERE key_id = 0 AND 0", ""},
    {Statement::ProbeDeleteKeys, "ProbeDeleteKeys", "DELETE FROM {P}api_key WHERE key_id = 0 AND 0",
     ""},
    {Statement::ProbeDeleteGrants, "ProbeDeleteGrants",
     "DELETE FROM {P}api_key_scope WHERE key_id = 0 AND scope_id = 0 AND 0", ""},
    {Statement::ProbeInsertGrants, "ProbeInsertGrants",
     "INSERT IGNORE INTO {P}api_key_scope (key_id, scope_id)"
     " SELECT key_id, scope_id FROM {P}api_key_scope WHERE 0",
     ""},
    {Statement::ProbeLockUsers, "ProbeLockUsers",
     "SELECT user_id, user_group_id, secondary_group_ids FROM xf_user WHERE user_id = 0 AND 0"
     " FOR UPDATE",
     ""},
    {Statement::ProbeShareKeys, "ProbeShareKeys",
     "SELECT key_id FROM {P}api_key WHERE key_id = 0 AND 0 LOCK IN SHARE MODE", ""},
    {Statement::ProbeLockScopes, "ProbeLockScopes",
     "SELECT scope_id, scope_name, title, description, user_group_ids, is_active, display_order"
     " FROM {P}api_key_scope_def WHERE scope_id = 0 AND 0 FOR UPDATE",
     ""},
    {Statement::ProbeInsertScopes, "ProbeInsertScopes",
     "INSERT INTO {P}api_key_scope_def"
     " (scope_name, title, description, user_group_ids, is_active, display_order)"
     " SELECT scope_name, title, description, user_group_ids, is_active, display_order"
     " FROM {P}api_key_scope_def WHERE 0",
     ""},
    {Statement::ProbeUpdateScopes, "ProbeUpdateScopes",
     "UPDATE {P}api_key_scope_def SET title = '', description = '', user_group_ids = '',"
     " is_active = 1, display_order = 0 WHERE scope_id = 0 AND 0",
     ""},
    {Statement::ProbeDeleteScopes, "ProbeDeleteScopes",
     "DELETE FROM {P}api_key_scope_def WHERE scope_id = 0 AND 0", ""},
    {Statement::CountKeys, "CountKeys", "SELECT COUNT(*) FROM {P}api_key", nullptr},
    {Statement::CountScopes, "CountScopes", "SELECT COUNT(*) FROM {P}api_key_scope_def", nullptr},
    {Statement::CountGroups, "CountGroups", "SELECT COUNT(*) FROM xf_user_group", nullptr},

    // Reading
    {Statement::HighestUserId, "HighestUserId", "SELECT MAX(user_id) FROM xf_user", nullptr},
    {Statement::ScopeDefinitions, "ScopeDefinitions",
     "SELECT scope_id, scope_name, title, description, HEX(user_group_ids), is_active,"
     " display_order"
     " FROM {P}api_key_scope_def ORDER BY display_order, scope_name, scope_id",
     nullptr},
    // SQLite has no loose index scan of its own.
    {Statement::GrantedScopeIds, "GrantedScopeIds",
     "SELECT scope_id FROM {P}api_key_scope GROUP BY scope_id",
     "WITH RECURSIVE found(id) AS (SELECT MIN(scope_id) FROM {P}api_key_scope UNION ALL"
     " SELECT (SELECT MIN(scope_id) FROM {P}api_key_scope WHERE scope_id > found.id)"
     " FROM found WHERE found.id IS NOT NULL) SELECT id FROM found WHERE id IS NOT NULL"},
    {Statement::Groups, "Groups", "SELECT user_group_id, title FROM xf_user_group", nullptr},
    {Statement::GroupMembers, "GroupMembers",
     "SELECT user_group_id, COUNT(*) FROM xf_user_group_relation GROUP BY user_group_id", nullptr},
    {Statement::PendingJobs, "PendingJobs",
     "SELECT COUNT(*) FROM xf_job WHERE INSTR(unique_key, 'recompute_scopes_all') > 0", nullptr},
    {Statement::KeyPage, "KeyPage",
     "SELECT key_id, user_id, CAST(CONVERT(key_prefix USING utf8mb4) AS BINARY), is_active,"
     " created_date, last_used_date FROM {P}api_key FORCE INDEX (PRIMARY)"
     " WHERE key_id > ? ORDER BY key_id LIMIT ?",
     "SELECT key_id, user_id, CAST(key_prefix AS BLOB), is_active, created_date, last_used_date"
     " FROM {P}api_key WHERE key_id > ? ORDER BY key_id LIMIT ?"},
    {Statement::NewestKeys, "NewestKeys",
     "SELECT key_id, user_id, CAST(CONVERT(key_prefix USING utf8mb4) AS BINARY), is_active,"
     " created_date, last_used_date FROM {P}api_key FORCE INDEX (PRIMARY)"
     " ORDER BY key_id DESC LIMIT ?",
     "SELECT key_id, user_id, CAST(key_prefix AS BLOB), is_active, created_date, last_used_date"
     " FROM {P}api_key ORDER BY key_id DESC LIMIT ?"},
    {Statement::UserPage, "UserPage",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user FORCE INDEX (PRIMARY) WHERE user_id > ? ORDER BY user_id LIMIT ?",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity"
     " FROM xf_user WHERE user_id > ? ORDER BY user_id LIMIT ?"},
    {Statement::UsersOfKeys, "UsersOfKeys",
     "SELECT u.user_id, CAST(CONVERT(u.username USING utf8mb4) AS BINARY), u.user_group_id,"
     " u.secondary_group_ids, CAST(u.user_state AS BINARY), u.is_banned, u.last_activity"
     " FROM {P}api_key k FORCE INDEX (PRIMARY) JOIN xf_user u ON u.user_id = k.user_id"
     " WHERE k.key_id BETWEEN ? AND ?",
     "SELECT u.user_id, CAST(u.username AS BLOB), u.user_group_id,"
     " CAST(u.secondary_group_ids AS BLOB), CAST(u.user_state AS BLOB), u.is_banned,"
     " u.last_activity FROM {P}api_key k JOIN xf_user u ON u.user_id = k.user_id"
     " WHERE k.key_id BETWEEN ? AND ?"},
    // No row is there twice (primary key), so SUM is OR; bit 63 is the sign, and nothing overflows.
    {Statement::GrantMasks, "GrantMasks",
     "SELECT key_id, BIT_OR(1 << (scope_id - ?)) FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id BETWEEN ? AND ? AND scope_id BETWEEN ? AND ?"
     " GROUP BY key_id ORDER BY key_id",
     "SELECT key_id, SUM(1 << (scope_id - ?)) FROM {P}api_key_scope"
     " WHERE key_id BETWEEN ? AND ? AND scope_id BETWEEN ? AND ?"
     " GROUP BY key_id ORDER BY key_id"},
    {Statement::GrantRows, "GrantRows",
     "SELECT key_id, scope_id FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id BETWEEN ? AND ?",
     "SELECT key_id, scope_id FROM {P}api_key_scope WHERE key_id BETWEEN ? AND ?"},
    {Statement::FindKey, "FindKey", "SELECT key_id FROM {P}api_key WHERE key_hash = ?", nullptr},
    {Statement::FindUser, "FindUser",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user WHERE username = ?",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity"
     " FROM xf_user WHERE username = ? COLLATE NOCASE"},

    // Writing
    {Statement::LockKeys, "LockKeys",
     "SELECT key_id, user_id, CAST(CONVERT(key_prefix USING utf8mb4) AS BINARY), is_active"
     " FROM {P}api_key FORCE INDEX (PRIMARY) WHERE key_id IN ({IDS}) ORDER BY key_id FOR UPDATE",
     "SELECT key_id, user_id, CAST(key_prefix AS BLOB), is_active"
     " FROM {P}api_key WHERE key_id IN ({IDS}) ORDER BY key_id"},
    {Statement::ShareKeys, "ShareKeys",
     "SELECT key_id FROM {P}api_key FORCE INDEX (PRIMARY)"
     " WHERE key_id IN ({IDS}) ORDER BY key_id LOCK IN SHARE MODE",
     "SELECT key_id FROM {P}api_key WHERE key_id IN ({IDS}) ORDER BY key_id"},
    {Statement::EnableKeys, "EnableKeys",
     "UPDATE {P}api_key SET is_active = 1 WHERE key_id IN ({IDS})", nullptr},
    {Statement::DisableKeys, "DisableKeys",
     "UPDATE {P}api_key SET is_active = 0 WHERE key_id IN ({IDS})", nullptr},
    {Statement::DeleteKeys, "DeleteKeys", "DELETE FROM {P}api_key WHERE key_id IN ({IDS})",
     nullptr},
    {Statement::DeleteGrantsOfKeys, "DeleteGrantsOfKeys",
     "DELETE FROM {P}api_key_scope WHERE key_id IN ({IDS})", nullptr},
    {Statement::LockScope, "LockScope",
     "SELECT scope_id, scope_name, title, description, HEX(user_group_ids), is_active,"
     " display_order"
     " FROM {P}api_key_scope_def WHERE scope_id = ? FOR UPDATE",
     "SELECT scope_id, scope_name, title, description, HEX(user_group_ids), is_active,"
     " display_order"
     " FROM {P}api_key_scope_def WHERE scope_id = ?"},
    {Statement::ScopeNamed, "ScopeNamed",
     "SELECT scope_id FROM {P}api_key_scope_def WHERE scope_name = ? FOR UPDATE",
     "SELECT scope_id FROM {P}api_key_scope_def WHERE scope_name = ? COLLATE NOCASE"},
    {Statement::InsertScope, "InsertScope",
     "INSERT INTO {P}api_key_scope_def"
     " (scope_name, title, description, user_group_ids, is_active, display_order)"
     " VALUES (?, ?, ?, ?, ?, ?)",
     nullptr},
    {Statement::UpdateScope, "UpdateScope",
     "UPDATE {P}api_key_scope_def SET title = ?, description = ?, user_group_ids = ?,"
     " is_active = ?, display_order = ? WHERE scope_id = ?",
     nullptr},
    {Statement::PlaceScope, "PlaceScope",
     "UPDATE {P}api_key_scope_def SET display_order = ? WHERE scope_id = ?", nullptr},
    {Statement::DeleteScope, "DeleteScope", "DELETE FROM {P}api_key_scope_def WHERE scope_id = ?",
     nullptr},
    {Statement::DeleteGrantsOfScope, "DeleteGrantsOfScope",
     "DELETE FROM {P}api_key_scope WHERE scope_id = ?", nullptr},
    {Statement::LockUsers, "LockUsers",
     "SELECT user_id, user_group_id, secondary_group_ids FROM xf_user FORCE INDEX (PRIMARY)"
     " WHERE user_id IN ({IDS}) ORDER BY user_id FOR UPDATE",
     "SELECT user_id, user_group_id, CAST(secondary_group_ids AS BLOB) FROM xf_user"
     " WHERE user_id IN ({IDS}) ORDER BY user_id"},
    {Statement::GrantsOfKeys, "GrantsOfKeys",
     "SELECT key_id, scope_id FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id IN ({IDS})",
     "SELECT key_id, scope_id FROM {P}api_key_scope WHERE key_id IN ({IDS})"},
    {Statement::DeleteGrants, "DeleteGrants",
     "DELETE FROM {P}api_key_scope WHERE scope_id = ? AND key_id IN ({IDS})", nullptr},
    {Statement::InsertGrants, "InsertGrants",
     "INSERT IGNORE INTO {P}api_key_scope (key_id, scope_id) VALUES {ROWS}",
     "INSERT OR IGNORE INTO {P}api_key_scope (key_id, scope_id) VALUES {ROWS}"},
});
static_assert(Entries.size() == size_t(StatementCount));

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Entries.size(); ++i) {
        if (size_t(Entries[i].id) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "The table stands in the order of the enum.");

QString placeholders()
{
    QString list = u"?"_s;
    list += u",?"_s.repeated(IdListSize - 1);
    return list;
}

} // namespace

QString statementText(Statement statement, Dialect dialect, const QString &prefix)
{
    Q_ASSERT(isValidPrefix(prefix));
    const Entry &entry = Entries[size_t(statement)];
    const char *const raw = dialect == Dialect::Sqlite && entry.sqlite ? entry.sqlite : entry.mySql;
    QString text = QString::fromLatin1(raw);
    text.replace("{P}"_L1, prefix);
    text.replace("{IDS}"_L1, placeholders());
    return text;
}

QLatin1String statementName(Statement statement)
{
    return QLatin1String(Entries[size_t(statement)].name);
}

bool isValidPrefix(QStringView prefix)
{
    return prefix.size() <= 40 && std::all_of(prefix.begin(), prefix.end(), [](QChar character) {
               return character == u'_' ||
                      (character.unicode() < 128 && character.isLetterOrNumber());
           });
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Texts of statements that set up a session, run transactions, and find out what the database is.
#include "models/store/statementtexts.h"

#include <array>

namespace Chatelaine {

namespace {

constexpr auto Texts = std::to_array<StatementText>({
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
    // A longer answer than a packet may be is an error, a cut one is noticed.
    {Statement::SetPackedLength, "SetPackedLength",
     "SET SESSION group_concat_max_len ="
     " GREATEST(1024, LEAST(67108864, @@max_allowed_packet - 1024))",
     ""},
    {Statement::ServerVersion, "ServerVersion", "SELECT VERSION()", "SELECT sqlite_version()"},
    {Statement::ServerTime, "ServerTime", "SELECT UNIX_TIMESTAMP()", ""},
    // By one name at a time: a list of names would make the server open every table there is.
    {Statement::TableTime, "TableTime",
     "SELECT UNIX_TIMESTAMP(update_time) FROM information_schema.tables"
     " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name = ?",
     ""},
    {Statement::TableRows, "TableRows",
     "SELECT table_rows FROM information_schema.tables"
     " WHERE table_schema = DATABASE() AND table_name = ?",
     ""},
    // Of MariaDB: it grows with each transaction that writes, once when it begins to and once
    // before others see what it committed. No right is needed.
    {Statement::HighestTransaction, "HighestTransaction",
     "SELECT variable_value FROM information_schema.global_status"
     " WHERE variable_name = 'INNODB_MAX_TRX_ID'",
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
     " ('xf_user', 'xf_user_group', 'xf_user_group_relation', 'xf_user_group_change',"
     " 'xf_user_ban', 'xf_addon', 'xf_job'))"
     " ORDER BY table_name, ordinal_position",
     "SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c"
     " WHERE t.type IN ('table', 'view') AND (INSTR(t.name, 'api_key') > 0 OR t.name IN"
     " ('xf_user', 'xf_user_group', 'xf_user_group_relation', 'xf_user_group_change',"
     " 'xf_user_ban', 'xf_addon', 'xf_job'))"
     " ORDER BY t.name, c.cid"},
    {Statement::AddOns, "AddOns",
     "SELECT addon_id, active, is_processing FROM xf_addon"
     " WHERE addon_id IN ('Cav7/ApiKeyManager', 'MEU15/ApiKeyManager')",
     nullptr},
    {Statement::ProbeSelectGrants, "ProbeSelectGrants",
     "SELECT key_id, scope_id FROM {P}api_key_scope WHERE key_id = 0", nullptr},
    {Statement::ShowGrants, "ShowGrants", "SHOW GRANTS", ""},
    // What everybody may do (PUBLIC, the anonymous account) stands in nobody's grants.
    {Statement::WritableColumns, "WritableColumns",
     "SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()"
     " AND (INSTR(privileges, 'insert') > 0 OR INSTR(privileges, 'update') > 0) AND table_name IN"
     " ('xf_user', '{P}api_key', '{P}api_key_scope', '{P}api_key_scope_def')",
     ""},
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
});
static_assert(areConsecutive(Texts));

} // namespace

std::span<const StatementText> sessionStatements() { return Texts; }

} // namespace Chatelaine

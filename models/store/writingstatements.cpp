// SPDX-License-Identifier: MIT
// Texts of statements that write, and of those that read for it.
#include "models/store/statementtexts.h"

#include <array>

namespace Chatelaine {

namespace {

constexpr auto Texts = std::to_array<StatementText>({
    // Without the name of the table of MySQL it would be another statement; neither needs a right.
    {Statement::ServerLoad, "ServerLoad",
     "SELECT variable_name, variable_value FROM information_schema.global_status"
     " WHERE variable_name IN ('INNODB_ROW_LOCK_WAITS', 'THREADS_RUNNING')",
     ""},
    {Statement::ServerLoadOfMySql, "ServerLoadOfMySql",
     "SELECT variable_name, variable_value FROM performance_schema.global_status"
     " WHERE variable_name IN ('Innodb_row_lock_waits', 'Threads_running')",
     ""},
    // Needs the right PROCESS. A transaction is told by its connection and the second in which it
    // began: its own number changes with its first write.
    {Statement::Writers, "Writers",
     "SELECT trx_mysql_thread_id, UNIX_TIMESTAMP(trx_started) FROM information_schema.innodb_trx"
     " WHERE trx_is_read_only = 0 AND trx_autocommit_non_locking = 0"
     " AND trx_mysql_thread_id NOT IN (0, CONNECTION_ID())",
     ""},
    // Keys and users with as little as the grant rule needs.
    {Statement::PackedLeanKeys, "PackedLeanKeys",
     "SELECT COUNT(*), GROUP_CONCAT({LEAN_KEY} SEPARATOR '')"
     " FROM {P}api_key k FORCE INDEX (PRIMARY) WHERE k.key_id BETWEEN ? AND ?",
     ""},
    {Statement::LeanKeyPage, "LeanKeyPage", "",
     "SELECT key_id, user_id FROM {P}api_key WHERE key_id > ? ORDER BY key_id LIMIT ?"},
    {Statement::LeanKeysListed, "LeanKeysListed",
     "SELECT key_id, user_id FROM {P}api_key WHERE key_id IN ({IDS}) ORDER BY key_id", nullptr},
    {Statement::LeanKeyOfUser, "LeanKeyOfUser",
     "SELECT key_id, user_id FROM {P}api_key WHERE user_id = ? ORDER BY key_id", nullptr},
    {Statement::PackedLeanUsers, "PackedLeanUsers",
     "SELECT COUNT(*), GROUP_CONCAT({LEAN_USER} SEPARATOR '')"
     " FROM xf_user u FORCE INDEX (PRIMARY) WHERE u.user_id BETWEEN ? AND ?",
     ""},
    {Statement::PackedLeanUsersOfKeys, "PackedLeanUsersOfKeys",
     "SELECT COUNT(*), GROUP_CONCAT({LEAN_USER} SEPARATOR '')"
     " FROM {P}api_key k FORCE INDEX (PRIMARY)"
     " STRAIGHT_JOIN xf_user u FORCE INDEX (PRIMARY) ON u.user_id = k.user_id"
     " WHERE k.key_id BETWEEN ? AND ?",
     ""},
    {Statement::LeanUserPage, "LeanUserPage", "",
     "SELECT user_id, user_group_id, CAST(secondary_group_ids AS BLOB) FROM xf_user"
     " WHERE user_id > ? ORDER BY user_id LIMIT ?"},
    {Statement::LeanUsersOfKeys, "LeanUsersOfKeys", "",
     "SELECT u.user_id, u.user_group_id, CAST(u.secondary_group_ids AS BLOB)"
     " FROM {P}api_key k JOIN xf_user u ON u.user_id = k.user_id WHERE k.key_id BETWEEN ? AND ?"},
    {Statement::LeanUsersListed, "LeanUsersListed",
     "SELECT user_id, user_group_id, secondary_group_ids FROM xf_user WHERE user_id IN ({IDS})",
     "SELECT user_id, user_group_id, CAST(secondary_group_ids AS BLOB) FROM xf_user"
     " WHERE user_id IN ({IDS})"},
    {Statement::KeysOfScope, "KeysOfScope",
     "SELECT key_id FROM {P}api_key_scope WHERE scope_id = ? AND key_id BETWEEN ? AND ?"
     " ORDER BY key_id",
     nullptr},
    {Statement::LockKeys, "LockKeys",
     "SELECT key_id, user_id, CAST(CONVERT(key_prefix USING utf8mb4) AS BINARY), is_active"
     " FROM {P}api_key FORCE INDEX (PRIMARY) WHERE key_id IN ({IDS}) ORDER BY key_id FOR UPDATE",
     "SELECT key_id, user_id, CAST(key_prefix AS BLOB), is_active"
     " FROM {P}api_key WHERE key_id IN ({IDS}) ORDER BY key_id"},
    {Statement::ShareKeys, "ShareKeys",
     "SELECT key_id FROM {P}api_key FORCE INDEX (PRIMARY)"
     " WHERE key_id IN ({IDS}) ORDER BY key_id LOCK IN SHARE MODE",
     "SELECT key_id FROM {P}api_key WHERE key_id IN ({IDS}) ORDER BY key_id"},
    {Statement::PackedShareKeys, "PackedShareKeys",
     "SELECT COUNT(*), GROUP_CONCAT(key_id, ' ' SEPARATOR '') FROM {P}api_key"
     " FORCE INDEX (PRIMARY) WHERE key_id BETWEEN ? AND ? LOCK IN SHARE MODE",
     ""},
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
    {Statement::DeleteSomeGrantsOfScope, "DeleteSomeGrantsOfScope",
     "DELETE FROM {P}api_key_scope WHERE scope_id = ? LIMIT ?", ""},
    // No more than whoever asks wants to know.
    {Statement::CountGrantsOfScope, "CountGrantsOfScope",
     "SELECT COUNT(*) FROM (SELECT 1 FROM {P}api_key_scope WHERE scope_id = ? LIMIT ?) AS some",
     nullptr},
    {Statement::LockUsers, "LockUsers",
     "SELECT user_id, user_group_id, secondary_group_ids FROM xf_user FORCE INDEX (PRIMARY)"
     " WHERE user_id IN ({IDS}) ORDER BY user_id FOR UPDATE",
     "SELECT user_id, user_group_id, CAST(secondary_group_ids AS BLOB) FROM xf_user"
     " WHERE user_id IN ({IDS}) ORDER BY user_id"},
    {Statement::PackedLockUsers, "PackedLockUsers",
     "SELECT COUNT(*), GROUP_CONCAT({LEAN_USER} SEPARATOR '')"
     " FROM xf_user u FORCE INDEX (PRIMARY) WHERE u.user_id IN ({IDS}) FOR UPDATE",
     ""},
    // Those of a range of keys. Sorted before they are locked, for which it takes a LIMIT.
    {Statement::PackedLockOwners, "PackedLockOwners",
     "SELECT COUNT(*), GROUP_CONCAT({LEAN_USER} SEPARATOR '')"
     " FROM (SELECT user_id FROM {P}api_key FORCE INDEX (PRIMARY) WHERE key_id BETWEEN ? AND ?"
     " ORDER BY user_id LIMIT 100000) AS owner"
     " STRAIGHT_JOIN xf_user u FORCE INDEX (PRIMARY) ON u.user_id = owner.user_id FOR UPDATE",
     ""},
    {Statement::GrantsOfKeys, "GrantsOfKeys",
     "SELECT key_id, scope_id FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id IN ({IDS}) ORDER BY key_id, scope_id",
     "SELECT key_id, scope_id FROM {P}api_key_scope WHERE key_id IN ({IDS})"
     " ORDER BY key_id, scope_id"},
    {Statement::DeleteGrants, "DeleteGrants",
     "DELETE FROM {P}api_key_scope WHERE scope_id = ? AND key_id IN ({IDS})", nullptr},
    {Statement::InsertGrants, "InsertGrants",
     "INSERT IGNORE INTO {P}api_key_scope (key_id, scope_id) VALUES {ROWS}",
     "INSERT OR IGNORE INTO {P}api_key_scope (key_id, scope_id) VALUES {ROWS}"},
});
static_assert(areConsecutive(Texts));

} // namespace

std::span<const StatementText> writingStatements() { return Texts; }

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Texts of statements that read what snapshots are made of.
#include "models/store/statementtexts.h"

#include <array>

namespace Chatelaine {

namespace {

constexpr auto Texts = std::to_array<StatementText>({
    {Statement::KeyIds, "KeyIds", "SELECT MIN(key_id), MAX(key_id) FROM {P}api_key", nullptr},
    {Statement::UserIds, "UserIds", "SELECT MIN(user_id), MAX(user_id) FROM xf_user", nullptr},
    {Statement::NextKeyId, "NextKeyId", "SELECT MIN(key_id) FROM {P}api_key WHERE key_id > ?",
     nullptr},
    {Statement::NextUserId, "NextUserId", "SELECT MIN(user_id) FROM xf_user WHERE user_id > ?",
     nullptr},
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
    {Statement::PackedKeys, "PackedKeys",
     "SELECT COUNT(*), GROUP_CONCAT({KEY} SEPARATOR '')"
     " FROM {P}api_key k FORCE INDEX (PRIMARY) WHERE k.key_id BETWEEN ? AND ?",
     ""},
    {Statement::PackedUsers, "PackedUsers",
     "SELECT COUNT(*), GROUP_CONCAT({USER} SEPARATOR '')"
     " FROM xf_user u FORCE INDEX (PRIMARY) WHERE u.user_id BETWEEN ? AND ?",
     ""},
    {Statement::PackedUsersOfKeys, "PackedUsersOfKeys",
     "SELECT COUNT(*), GROUP_CONCAT({USER} SEPARATOR '') FROM {P}api_key k FORCE INDEX (PRIMARY)"
     " STRAIGHT_JOIN xf_user u FORCE INDEX (PRIMARY) ON u.user_id = k.user_id"
     " WHERE k.key_id BETWEEN ? AND ?",
     ""},
    {Statement::KeyPage, "KeyPage", "",
     "SELECT key_id, user_id, CAST(key_prefix AS BLOB), is_active, created_date, last_used_date"
     " FROM {P}api_key WHERE key_id > ? ORDER BY key_id LIMIT ?"},
    {Statement::NewestKeys, "NewestKeys",
     "SELECT key_id, user_id, CAST(CONVERT(key_prefix USING utf8mb4) AS BINARY), is_active,"
     " created_date, last_used_date FROM {P}api_key FORCE INDEX (PRIMARY)"
     " ORDER BY key_id DESC LIMIT ?",
     "SELECT key_id, user_id, CAST(key_prefix AS BLOB), is_active, created_date, last_used_date"
     " FROM {P}api_key ORDER BY key_id DESC LIMIT ?"},
    {Statement::UserPage, "UserPage", "",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity"
     " FROM xf_user WHERE user_id > ? ORDER BY user_id LIMIT ?"},
    {Statement::UsersOfKeys, "UsersOfKeys", "",
     "SELECT u.user_id, CAST(u.username AS BLOB), u.user_group_id,"
     " CAST(u.secondary_group_ids AS BLOB), CAST(u.user_state AS BLOB), u.is_banned,"
     " u.last_activity FROM {P}api_key k JOIN xf_user u ON u.user_id = k.user_id"
     " WHERE k.key_id BETWEEN ? AND ?"},
    {Statement::UsersListed, "UsersListed",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user FORCE INDEX (PRIMARY) WHERE user_id IN ({IDS})",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity FROM xf_user WHERE user_id IN ({IDS})"},
    // 1 << 64 and beyond is 0: ids from 64 on do no harm, and are not asked for here.
    {Statement::LowGrantMasks, "LowGrantMasks",
     "SELECT key_id, BIT_OR(1 << scope_id) FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id BETWEEN ? AND ? GROUP BY key_id ORDER BY key_id",
     "SELECT key_id, SUM(1 << scope_id) FROM {P}api_key_scope"
     " WHERE key_id BETWEEN ? AND ? GROUP BY key_id ORDER BY key_id"},
    // No row is there twice (primary key), so SUM is OR; bit 63 is the sign, and nothing overflows.
    {Statement::GrantMasks, "GrantMasks",
     "SELECT key_id, BIT_OR(1 << (scope_id - ?)) FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id BETWEEN ? AND ? AND scope_id BETWEEN ? AND ?"
     " GROUP BY key_id ORDER BY key_id",
     "SELECT key_id, SUM(1 << (scope_id - ?)) FROM {P}api_key_scope"
     " WHERE key_id BETWEEN ? AND ? AND scope_id BETWEEN ? AND ?"
     " GROUP BY key_id ORDER BY key_id"},
    {Statement::GrantMasksListed, "GrantMasksListed",
     "SELECT key_id, BIT_OR(1 << (scope_id - ?)) FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id IN ({IDS}) AND scope_id BETWEEN ? AND ? GROUP BY key_id ORDER BY key_id",
     "SELECT key_id, SUM(1 << (scope_id - ?)) FROM {P}api_key_scope"
     " WHERE key_id IN ({IDS}) AND scope_id BETWEEN ? AND ? GROUP BY key_id ORDER BY key_id"},
    {Statement::GrantRows, "GrantRows",
     "SELECT key_id, scope_id FROM {P}api_key_scope FORCE INDEX (PRIMARY)"
     " WHERE key_id BETWEEN ? AND ? ORDER BY key_id",
     "SELECT key_id, scope_id FROM {P}api_key_scope WHERE key_id BETWEEN ? AND ? ORDER BY key_id"},
    {Statement::FindKey, "FindKey", "SELECT key_id FROM {P}api_key WHERE key_hash = ?", nullptr},
    // Tells of a hash by its place in the list, so that none comes back. SQLite needs no list.
    {Statement::FindKeys, "FindKeys",
     "SELECT FIELD(key_hash, {IDS}), key_id FROM {P}api_key WHERE key_hash IN ({IDS})", ""},
    {Statement::FindUser, "FindUser",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user WHERE username = ?",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity"
     " FROM xf_user WHERE username = ? COLLATE NOCASE"},
    {Statement::FindUserById, "FindUserById",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user WHERE user_id = ?",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity"
     " FROM xf_user WHERE user_id = ?"},
    // SQLite folds ASCII alone: names are compared in C++ there.
    {Statement::UsersByNamePrefix, "UsersByNamePrefix",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user WHERE username LIKE ? ESCAPE '!' ORDER BY username LIMIT ?",
     ""},
    // Every name is looked at: in the index, which is a tenth of the table.
    {Statement::UsersByNamePart, "UsersByNamePart",
     "SELECT u.user_id, CAST(CONVERT(u.username USING utf8mb4) AS BINARY), u.user_group_id,"
     " u.secondary_group_ids, CAST(u.user_state AS BINARY), u.is_banned, u.last_activity"
     " FROM (SELECT user_id FROM xf_user WHERE username LIKE ? ESCAPE '!' LIMIT ?) found"
     " JOIN xf_user u ON u.user_id = found.user_id",
     ""},
    {Statement::UsersByEmail, "UsersByEmail",
     "SELECT user_id, CAST(CONVERT(username USING utf8mb4) AS BINARY), user_group_id,"
     " secondary_group_ids, CAST(user_state AS BINARY), is_banned, last_activity"
     " FROM xf_user WHERE email LIKE ? ESCAPE '!' ORDER BY email LIMIT ?",
     "SELECT user_id, CAST(username AS BLOB), user_group_id, CAST(secondary_group_ids AS BLOB),"
     " CAST(user_state AS BLOB), is_banned, last_activity"
     " FROM xf_user WHERE email LIKE ? ESCAPE '!' ORDER BY email LIMIT ?"},
    {Statement::EmailOfUser, "EmailOfUser", "SELECT email FROM xf_user WHERE user_id = ?", nullptr},
    {Statement::GroupChangesOfUser, "GroupChangesOfUser",
     "SELECT CAST(change_key AS BINARY), CAST(group_ids AS BINARY) FROM xf_user_group_change"
     " WHERE user_id = ? ORDER BY change_key",
     "SELECT CAST(change_key AS BLOB), CAST(group_ids AS BLOB) FROM xf_user_group_change"
     " WHERE user_id = ? ORDER BY change_key"},
    {Statement::BanOfUser, "BanOfUser",
     "SELECT ban_date, end_date, user_reason FROM xf_user_ban WHERE user_id = ?", nullptr},
});
static_assert(areConsecutive(Texts));

} // namespace

std::span<const StatementText> readingStatements() { return Texts; }

} // namespace Chatelaine

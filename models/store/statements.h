// SPDX-License-Identifier: MIT
// Every SQL text of the store, by name. (The demo's tables stand in demoschema.cpp.)
//
// Pure: any thread.
#pragma once

#include "models/domain/databaseurl.h"

#include <QString>

namespace Chatelaine {

enum class Statement {
    // Session
    SetReadCommitted,
    SetLockWait,
    SetStrictMode,
    SetMetadataLockTimeout,
    SetWaitTimeout,
    SetStatementTimeout,
    SetIdleTransactionTimeout,
    SetLockWaitOfMySql,
    SetStatementTimeoutOfMySql,
    SetReadOnly,
    SetReadWrite,
    SetUtc,
    SetFreshTableTimesOfMySql,
    SetPackedLength,
    ServerVersion,
    ServerTime,
    TableTime,
    TableRows,
    HighestTransaction,
    KillQuery,
    Ping,
    NextIsRepeatableRead,
    BeginSnapshot,
    BeginWrite,
    Commit,
    Rollback,
    // What the database is
    Columns,
    AddOns,
    ProbeSelectGrants,
    ShowGrants,
    WritableColumns,
    ProbeLockKeys,
    ProbeUpdateKeys,
    ProbeDeleteKeys,
    ProbeDeleteGrants,
    ProbeInsertGrants,
    ProbeLockUsers,
    ProbeShareKeys,
    ProbeLockScopes,
    ProbeInsertScopes,
    ProbeUpdateScopes,
    ProbeDeleteScopes,
    CountKeys,
    CountScopes,
    CountGroups,
    // Reading
    KeyIds,
    UserIds,
    NextKeyId,
    NextUserId,
    ScopeDefinitions,
    GrantedScopeIds,
    Groups,
    GroupMembers,
    PendingJobs,
    PackedKeys,
    PackedUsers,
    PackedUsersOfKeys,
    KeyPage,
    NewestKeys,
    UserPage,
    UsersOfKeys,
    UsersListed,
    LowGrantMasks,
    GrantMasks,
    GrantMasksListed,
    GrantRows,
    FindKey,
    FindKeys,
    FindUser,
    FindUserById,
    UsersByNamePrefix,
    UsersByNamePart,
    UsersByEmail,
    EmailOfUser,
    GroupChangesOfUser,
    BanOfUser,
    // Writing
    ServerLoad,
    ServerLoadOfMySql,
    Writers,
    PackedLeanKeys,
    LeanKeyPage,
    LeanKeysListed,
    LeanKeyOfUser,
    PackedLeanUsers,
    PackedLeanUsersOfKeys,
    LeanUserPage,
    LeanUsersOfKeys,
    LeanUsersListed,
    KeysOfScope,
    LockKeys,
    ShareKeys,
    PackedShareKeys,
    EnableKeys,
    DisableKeys,
    DeleteKeys,
    DeleteGrantsOfKeys,
    LockScope,
    ScopeNamed,
    InsertScope,
    UpdateScope,
    PlaceScope,
    DeleteScope,
    DeleteGrantsOfScope,
    DeleteSomeGrantsOfScope,
    CountGrantsOfScope,
    LockUsers,
    PackedLockUsers,
    PackedLockOwners,
    GrantsOfKeys,
    DeleteGrants,
    InsertGrants,
};
inline constexpr int StatementCount = int(Statement::InsertGrants) + 1;

// The ids of an IN list: always this many, the last one repeated. From 200 values on, MariaDB
// reads the whole index; from 1,000 on it locks in another order (reliability.md finding 8).
inline constexpr int IdListSize = 100;

// Returns the text with the prefix put in and the lists expanded to placeholders; empty when the
// dialect has no such statement.
// REQUIRES: isValidPrefix(prefix).
[[nodiscard]] QString statementText(Statement statement, Dialect dialect, const QString &prefix);
// For the log and for the details of errors.
[[nodiscard]] QLatin1String statementName(Statement statement);

// The prefix is the only text put into a statement: letters, digits and underscores, at most 40.
[[nodiscard]] bool isValidPrefix(QStringView prefix);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What a failed statement means: the classes of reliability.md section 2, told by native codes.
//
// Pure: any thread.
#pragma once

#include "models/base/error.h"
#include "models/domain/databaseurl.h"

QT_FORWARD_DECLARE_CLASS(QSqlError)

namespace Chatelaine {

enum class SqlFailure {
    Lost,      // The connection is gone; only closing and opening again heals it.
    Retry,     // Somebody else held a lock: roll back, then try the whole transaction again.
    Cancelled, // The server stopped the statement.
    ReadOnly,
    Denied, // The account lacks a right.
    Limit,  // The server has no room for another connection or statement.
    Schema, // A table, column or database is missing.
    Data,   // A value breaks a rule of the table.
    Open,   // The server cannot be reached.
    Other,
};

[[nodiscard]] SqlFailure sqlFailure(Dialect dialect, int nativeCode);
[[nodiscard]] SqlFailure sqlFailure(Dialect dialect, const QSqlError &error);

// A row was held by somebody else, and the server gave up on this statement alone (MySQL 1205).
[[nodiscard]] bool isStatementAloneUndone(Dialect dialect, const QSqlError &error);

// Words for people, with the server's text only where it names a table, a right or an address;
// other texts may quote values. The detail holds the statement's name and the code, never a value.
[[nodiscard]] Error sqlErrorToError(Dialect dialect, const QSqlError &error,
                                    QLatin1String statementName);

// The connection was given up because the server said nothing for so long.
[[nodiscard]] Error noAnswerError(qint64 seconds, QLatin1String statementName);

// The native code that ends the detail of an error of this folder; 0 = none.
[[nodiscard]] int nativeCodeOf(const Error &error);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A forum of any number of keys on MariaDB, all grants as the rule says, and edits of its scopes.
#pragma once

#include "models/domain/scopeedit.h"
#include "tests/support/testdatabase.h"

#include <functional>

namespace Chatelaine {

// Users 1 to count in the group 2 and one of 5 to 8 (user % 4 + 5), each with the key of the same
// number, none of them disabled. Scopes: 1 open, 2 for the group 5, 3 for 5 and 6, 4 for 7.
// run(sql) runs a statement where the tables are.
void fillEvenForum(int count, const std::function<void(const QString &sql)> &run);
[[nodiscard]] std::unique_ptr<TestDatabase> evenForum(int count);

// REQUIRES: there is such a scope. An update that asks for these groups, with consent.
[[nodiscard]] ScopeEdit regrouping(const KeySnapshot &snapshot, quint32 scope,
                                   const QString &groups);

// An open store, for the calling thread. Aborts the test program when it cannot be opened.
[[nodiscard]] std::unique_ptr<KeyStore> openedStore(const DatabaseUrl &url);

// How many keys, and rows, another store sees differing from the rule; empty = none does.
[[nodiscard]] QString driftIn(const DatabaseUrl &url);

// All that an error says, for reports.
[[nodiscard]] QString told(const Error &error);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// What the lines of SHOW GRANTS give an account, as far as it must be known: whether it can
// possibly write.
//
// Pure: any thread.
#pragma once

#include <QStringList>

namespace Chatelaine {

// False only when every line gives nothing but rights to read. Whatever is not understood (a role,
// a proxy, a new word) counts as a right to write: trying tells then. A line may hold the hash of
// the account's password: keep none, log none.
[[nodiscard]] bool mayGrantsWrite(const QStringList &lines);

} // namespace Chatelaine

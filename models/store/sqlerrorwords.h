// SPDX-License-Identifier: MIT
// The errors of MySQL and MariaDB that need words of their own: those of the life of a connection.
//
// Pure: any thread.
#pragma once

#include <QString>

namespace Chatelaine {

// What happened and what to do, translated; empty = the class of the code says enough (sqlerror.h).
[[nodiscard]] QString sqlErrorWords(int mySqlCode);

} // namespace Chatelaine

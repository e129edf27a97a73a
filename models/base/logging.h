// SPDX-License-Identifier: MIT
// The log categories. Never log a bound value, a token, a hash or a password.
#pragma once

#include <QLoggingCategory>

namespace Chatelaine {

Q_DECLARE_LOGGING_CATEGORY(storeLog)   // chatelaine.store: statements by name, durations, errors
Q_DECLARE_LOGGING_CATEGORY(sessionLog) // chatelaine.session: what was asked for and how it ended

} // namespace Chatelaine

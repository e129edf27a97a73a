// SPDX-License-Identifier: MIT
#include "models/base/logging.h"

namespace Chatelaine {

Q_LOGGING_CATEGORY(storeLog, "chatelaine.store", QtWarningMsg)
Q_LOGGING_CATEGORY(sessionLog, "chatelaine.session", QtWarningMsg)

} // namespace Chatelaine

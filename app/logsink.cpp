// SPDX-License-Identifier: MIT
#include "app/logsink.h"

#include <QString>

namespace Chatelaine {

// Nothing is filtered out here: secrets never reach a log statement (models/base/logging.h), and
// what is written can be chosen with QT_LOGGING_RULES.
void installLogSink()
{
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-dd hh:mm:ss.zzz} %{type} "
                                      "%{if-category}%{category}: %{endif}%{message}"));
}

} // namespace Chatelaine

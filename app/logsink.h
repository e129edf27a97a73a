// SPDX-License-Identifier: MIT
// Writes the log to standard error: the time, how serious, the category, the message.
//
// Install once, before anything logs; any thread may log afterwards.
#pragma once

namespace Chatelaine {

void installLogSink();

} // namespace Chatelaine

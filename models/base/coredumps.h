// SPDX-License-Identifier: MIT
// What a crash leaves behind.
//
// To be called first thing in main().
#pragma once

namespace Chatelaine {

// A crash writes no image of the memory to disk: passwords and tokens pass through it. Does nothing
// where the system has no such limit.
void forbidCoreDumps();

} // namespace Chatelaine

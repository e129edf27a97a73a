// SPDX-License-Identifier: MIT
// Threads that nobody waits for: what they do may take as long as a server that does not answer.
//
// Any thread.
#pragma once

#include <functional>

namespace Chatelaine {

// Runs work in a thread of its own. The end of the application waits for it, but no longer than a
// second for all of them together.
void runDetached(std::function<void()> work);

} // namespace Chatelaine

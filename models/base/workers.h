// SPDX-License-Identifier: MIT
// The threads on which work is done that a window must not wait for.
//
// Not Qt's global pool: Qt paints large areas with the help of that one, and waits for it, so that
// a search under way there would hold up the window.
#pragma once

#include <memory>

class QThreadPool;

namespace Chatelaine {

// Thread-safe.
[[nodiscard]] QThreadPool &workers();

// Lets go of a value on a worker thread, where freeing it takes long if this was the last to hold
// it. REQUIRES: its destructor may run on any thread.
void freeInBackground(std::shared_ptr<const void> value);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Looks for tokens in texts and files and finds out whose they are.
//
// Called from the thread of the store's user (the window's, or the command line's main thread).
// Reading and scanning run on a worker thread in pieces of a fixed size, hashes are asked of the
// store; memory does not grow with the length of what is read. Nothing of it is kept.
#pragma once

#include "models/base/result.h"
#include "models/domain/leakreport.h"
#include "models/snapshot/keysnapshot.h"

#include <QFuture>

namespace Chatelaine {

class KeyStore;

// snapshot: for the prefixes of fragments. The store must outlive the future. Progress: percent of
// the bytes, where their number is known. cancel() ends it at the next piece. Fails with Invalid
// when there is nothing to search, with Refused when the account may not read hashes.
[[nodiscard]] QFuture<Result<LeakReport>> findLeaks(KeyStore &store, const KeySnapshotPtr &snapshot,
                                                    LeakSources sources);

} // namespace Chatelaine

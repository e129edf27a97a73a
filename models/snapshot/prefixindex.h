// SPDX-License-Identifier: MIT
// Which keys a token may belong to, by the beginning of it.
//
// Immutable after construction: safe to read from any thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <QByteArrayView>

#include <vector>

namespace Chatelaine {

class PrefixIndex final
{
public:
    // Takes its time with many keys. The snapshot is not needed any more afterwards.
    explicit PrefixIndex(const KeySnapshot &snapshot);

    // The keys whose prefix begins with these characters, of which the first 8 count; compares
    // bytes. At most `limit`; in ascending order of prefix.
    [[nodiscard]] std::vector<KeyId> keysBeginningWith(QByteArrayView prefix, size_t limit) const;

private:
    struct Entry
    {
        quint64 prefix = 0; // The first 8 bytes, the first one on top.
        KeyId key;
    };
    std::vector<Entry> m_entries; // By prefix.
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/prefixindex.h"

#include "models/domain/token.h"

#include <algorithm>
#include <limits>

namespace Chatelaine {

namespace {

constexpr int BitsPerByte = 8;
static_assert(PrefixCharacters == qsizetype(sizeof(quint64)));

// Filled up with the byte.
quint64 packed(QByteArrayView prefix, quint8 filler)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < PrefixCharacters; ++i)
        value = (value << BitsPerByte) | (i < prefix.size() ? quint8(prefix[i]) : filler);
    return value;
}

} // namespace

PrefixIndex::PrefixIndex(const KeySnapshot &snapshot)
{
    m_entries.reserve(snapshot.size());
    for (quint32 i = 0; i < snapshot.size(); ++i)
        m_entries.push_back({packed(snapshot.prefix(Row(i)), 0), snapshot.keyId(Row(i))});
    std::ranges::stable_sort(m_entries, {}, &Entry::prefix);
}

std::vector<KeyId> PrefixIndex::keysBeginningWith(QByteArrayView prefix, size_t limit) const
{
    const quint64 last = packed(prefix, std::numeric_limits<quint8>::max());
    std::vector<KeyId> keys;
    for (auto entry = std::ranges::lower_bound(m_entries, packed(prefix, 0), {}, &Entry::prefix);
         entry != m_entries.end() && entry->prefix <= last && keys.size() < limit; ++entry)
        keys.push_back(entry->key);
    return keys;
}

} // namespace Chatelaine

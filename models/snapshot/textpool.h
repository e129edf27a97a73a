// SPDX-License-Identifier: MIT
// Texts in the order in which they came, each found by where it begins: one step to memory less
// than a TextColumn.
//
// One thread at a time.
#pragma once

#include "models/snapshot/prefetch.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace Chatelaine {

class TextPool final
{
public:
    // Returns what at() wants.
    quint32 append(QByteArrayView head, QByteArrayView tail = {})
    {
        const quint32 begin = quint32(m_bytes.size());
        const quint32 size = quint32(head.size() + tail.size());
        m_bytes.resize(m_bytes.size() + SizeBytes + qsizetype(size));
        char *const to = m_bytes.data() + begin;
        std::memcpy(to, &size, SizeBytes);
        std::copy(head.begin(), head.end(), to + SizeBytes);
        std::copy(tail.begin(), tail.end(), to + SizeBytes + head.size());
        return begin;
    }
    [[nodiscard]] QByteArrayView at(quint32 begin) const
    {
        const char *const text = m_bytes.constData() + begin;
        quint32 size = 0;
        std::memcpy(&size, text, SizeBytes);
        return {text + SizeBytes, qsizetype(size)};
    }
    void expect(quint32 begin) const { prefetch(m_bytes.constData() + begin); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes.size(); }
    void clear() { m_bytes.resize(0); } // Keeps its memory.

private:
    static constexpr qsizetype SizeBytes = sizeof(quint32);

    QByteArray m_bytes;
};

} // namespace Chatelaine

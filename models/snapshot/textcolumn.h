// SPDX-License-Identifier: MIT
// One text per row, all in one piece of memory.
//
// Reading is safe from any thread once nobody appends.
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace Chatelaine {

class TextColumn final
{
public:
    void reserve(size_t rows, qsizetype bytes)
    {
        m_offsets.reserve(rows + 1);
        m_bytes.reserve(bytes);
    }
    void append(QByteArrayView text)
    {
        m_bytes.append(text);
        m_offsets.push_back(quint32(m_bytes.size()));
    }
    void shrink() { m_bytes.squeeze(); }

    [[nodiscard]] quint32 size() const { return quint32(m_offsets.size() - 1); }
    // REQUIRES: row < size().
    [[nodiscard]] QByteArrayView at(quint32 row) const
    {
        const quint32 begin = m_offsets[row];
        return {m_bytes.constData() + begin, qsizetype(m_offsets[row + 1] - begin)};
    }

    // All texts, one after the other.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    // Where each begins, and at the end where the last one ends: size() + 1 of them.
    [[nodiscard]] std::span<const quint32> offsets() const { return m_offsets; }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_offsets{0};
};

} // namespace Chatelaine

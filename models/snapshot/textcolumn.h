// SPDX-License-Identifier: MIT
// One text per row, all in one piece of memory. Copies share that memory until one is changed.
//
// Reading is safe from any thread once nobody appends.
#pragma once

#include <QByteArray>
#include <QList>

#include <span>

namespace Chatelaine {

class TextColumn final
{
public:
    void reserve(size_t rows, qsizetype bytes)
    {
        m_ends.reserve(qsizetype(rows) + 1);
        m_bytes.reserve(bytes);
    }
    void append(QByteArrayView text)
    {
        m_bytes.append(text);
        m_ends.append(quint32(m_bytes.size()));
    }
    // Appends so many texts of another column. REQUIRES: it has them.
    void append(const TextColumn &other, quint32 first, quint32 count)
    {
        const quint32 begin = other.beginOf(first);
        const quint32 moved = quint32(m_bytes.size()) - begin; // May wrap around, and back.
        m_bytes.append(other.bytes().sliced(begin, other.beginOf(first + count) - begin));
        for (quint32 row = first; row < first + count; ++row)
            m_ends.append(other.beginOf(row + 1) + moved);
    }
    // Gives back memory that was reserved in vain, if it is much.
    void shrink()
    {
        if (isWasteful(m_bytes))
            m_bytes.squeeze();
        if (isWasteful(m_ends))
            m_ends.squeeze();
    }

    [[nodiscard]] quint32 size() const { return quint32(m_ends.size() - 1); }
    // REQUIRES: row < size().
    [[nodiscard]] QByteArrayView at(quint32 row) const
    {
        const quint32 begin = beginOf(row);
        return {m_bytes.constData() + begin, qsizetype(beginOf(row + 1) - begin)};
    }

    // All texts, one after the other.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    // Where each begins, and at the end where the last one ends: size() + 1 of them.
    [[nodiscard]] std::span<const quint32> offsets() const
    {
        return {m_ends.constData(), size_t(m_ends.size())};
    }

    [[nodiscard]] bool isSharedWith(const TextColumn &other) const
    {
        return m_bytes.isSharedWith(other.m_bytes) && m_ends.isSharedWith(other.m_ends);
    }
    friend bool operator==(const TextColumn &, const TextColumn &) = default;

private:
    // Squeezing what is shared would copy it.
    template<typename Container>
    [[nodiscard]] static bool isWasteful(const Container &container)
    {
        return container.isDetached() && container.capacity() / 11 > container.size() / 10;
    }
    [[nodiscard]] quint32 beginOf(quint32 row) const { return m_ends.constData()[row]; }

    QByteArray m_bytes;
    QList<quint32> m_ends{0}; // Of the texts, after the 0 with which the first begins.
};

} // namespace Chatelaine

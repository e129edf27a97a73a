// SPDX-License-Identifier: MIT
#include "models/snapshot/textsort.h"

#include "models/snapshot/radixsort.h"
#include "models/snapshot/scratch.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace Chatelaine {

namespace {

// The next eight bytes of a row's text, first byte highest: comparing numbers compares bytes.
struct Head
{
    quint64 bytes = 0;
    quint32 row = 0;
    quint32 next = 0; // Where the text goes on behind them.

    friend bool operator<(const Head &a, const Head &b)
    {
        return a.bytes != b.bytes ? a.bytes < b.bytes : a.row < b.row;
    }
};

constexpr quint32 HeadSize = sizeof(quint64);
// Fewer are sorted faster by comparing.
constexpr size_t LeastForRadix = 2'000;

// Every byte of the number is this one.
constexpr quint64 repeated(quint8 byte) { return quint64(byte) * 0x0101'0101'0101'0101; }

// Returns the bytes as a number, first byte highest, zeros from the end of the field on.
quint64 upToSeparator(quint64 bytesAsStored)
{
    const quint64 bytes = qFromLittleEndian(bytesAsStored);
    // The lowest bit set is the high bit of the first byte that is the separator.
    const quint64 different = bytes ^ repeated(FieldSeparator);
    const quint64 ends = (different - repeated(0x01)) & ~different & repeated(0x80);
    const quint64 kept = ends == 0 ? bytes : bytes & (((ends & (~ends + 1)) >> 7) - 1);
    return qbswap(kept);
}

class TextSort
{
public:
    explicit TextSort(QByteArrayView text)
        : m_text(text)
    {}

    // spare: room for as many.
    void sort(std::span<Head> heads, std::span<Head> spare)
    {
        load(heads);
        if (heads.size() < LeastForRadix)
            std::sort(heads.begin(), heads.end());
        else
            radixSort<8>(heads, spare, [](const Head &head) { return head.bytes; });
        sortRuns(heads, spare);
    }

private:
    void load(std::span<Head> heads) const
    {
        for (Head &head : heads) {
            quint64 bytes = repeated(quint8(FieldSeparator));
            if (head.next + HeadSize <= size_t(m_text.size()))
                std::memcpy(&bytes, m_text.data() + head.next, HeadSize);
            else if (head.next < size_t(m_text.size()))
                std::memcpy(&bytes, m_text.data() + head.next, size_t(m_text.size()) - head.next);
            head.bytes = upToSeparator(bytes);
            head.next += HeadSize;
        }
    }

    // Runs that are equal so far are sorted by the bytes after those.
    void sortRuns(std::span<Head> heads, std::span<Head> spare)
    {
        for (size_t begin = 0; begin < heads.size();) {
            size_t end = begin + 1;
            while (end < heads.size() && heads[end].bytes == heads[begin].bytes)
                ++end;
            // A text that ended within these bytes has zeros behind.
            const bool hasMore = (heads[begin].bytes & 0xFF) != 0;
            if (hasMore && end - begin > 1)
                sort(heads.subspan(begin, end - begin), spare.subspan(begin, end - begin));
            begin = end;
        }
    }

    QByteArrayView m_text;
};

} // namespace

void sortByField(const KeySnapshot &snapshot, TextField field, std::vector<Row> &rows)
{
    const QByteArrayView text = snapshot.foldedText();
    const std::span<const quint32> offsets = snapshot.foldedOffsets();
    Scratch<Head> heads(rows.size());
    Scratch<Head> spare(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        quint32 begin = offsets[rows[i].value()];
        if (field == TextField::Prefix)
            begin = quint32(text.indexOf(FieldSeparator, begin)) + 1;
        heads.items()[i] = {0, rows[i].value(), begin};
    }
    TextSort(text).sort(heads.items(), spare.items());
    std::ranges::transform(heads.items(), rows.begin(),
                           [](const Head &head) { return Row(head.row); });
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/snapshot/linescan.h"

#include "models/snapshot/byteblock.h"

#include <algorithm>

namespace Chatelaine {

namespace {

// Bit i of the answer: whether bits 0 to i have an odd number of ones. So the answer is set from
// every odd one on to the next even one.
inline quint64 toggled(quint64 bits)
{
    for (int distance = 1; distance < 64; distance *= 2)
        bits ^= bits << distance;
    return bits;
}

// Where in a block a field is. Knows whether the block before ended within it.
class FieldMask
{
public:
    // separators: in the line so far.
    void start(qsizetype separators)
    {
        m_isInUser = separators == 0 ? ~quint64(0) : 0;
        m_isInPrefix = separators == 1 ? ~quint64(0) : 0;
    }

    template<TextField Field>
    quint64 next(quint64 separators, quint64 lineEnds)
    {
        const quint64 inPrefix = toggled(separators) ^ m_isInPrefix;
        m_isInPrefix = lastBit(inPrefix);
        if constexpr (Field == TextField::Prefix)
            return inPrefix;
        const quint64 firstSeparators = separators & inPrefix;
        const quint64 inUser = toggled(lineEnds | firstSeparators) ^ m_isInUser;
        m_isInUser = lastBit(inUser);
        return inUser;
    }

private:
    // In all bits.
    static quint64 lastBit(quint64 bits) { return ~quint64(0) * (bits >> 63); }

    quint64 m_isInUser = ~quint64(0);
    quint64 m_isInPrefix = 0;
};

Probe probeFor(QByteArrayView needle)
{
    const qsizetype last = needle.size() - 1;
    const qsizetype middle = last / 2;
    return {needle.front(), needle[middle], needle.back(), size_t(middle), size_t(last)};
}

// What is scanned: the text, where its lines begin, and in which line each block begins.
struct Lines
{
    QByteArrayView text;
    std::span<const quint32> offsets;
    std::span<const quint32> lineOfBlock;

    [[nodiscard]] quint32 count() const { return quint32(offsets.size() - 1); }
};

class Scan
{
public:
    Scan(const Lines &lines, QByteArrayView needle)
        : m_lines(lines)
        , m_needle(needle)
        , m_found(lines.count())
        , m_words(m_found.words())
    {}

    // bytes: those at this place of the text, where a block begins, or a copy of them. REQUIRES:
    // ascending places; as many bytes as the needle has can be read behind the blocks.
    template<typename Block, TextField Field>
    [[gnu::always_inline]] inline void scan(const char *bytes, size_t place, size_t blocks)
    {
        const Probe probe = probeFor(m_needle);
        const bool isProbed = m_needle.size() <= 3;
        for (const char *const end = bytes + blocks * BlockSize; bytes != end;
             bytes += BlockSize, place += BlockSize) {
            quint64 hits = Block::find(bytes, probe);
            if (hits != 0 && !isProbed)
                hits = confirmed(bytes, hits);
            if (hits == 0)
                continue;
            if (place != m_nextPlace)
                moveTo<Field>(place);
            m_nextPlace = place + BlockSize;
            const quint64 lineEnds = Block::equal(bytes, LineEnd);
            if constexpr (Field != TextField::Any)
                hits &= m_mask.next<Field>(Block::equal(bytes, FieldSeparator), lineEnds);
            mark(hits, lineEnds);
        }
    }

    [[nodiscard]] RowSet take() { return std::move(m_found); }

private:
    // Where the three bytes are right, all of them are looked at.
    quint64 confirmed(const char *bytes, quint64 hits) const
    {
        quint64 confirmed = hits;
        for (; hits != 0; hits &= hits - 1) {
            const char *const here = bytes + std::countr_zero(hits);
            if (std::memcmp(here, m_needle.data(), size_t(m_needle.size())) != 0)
                confirmed ^= hits & (~hits + 1);
        }
        return confirmed;
    }

    template<TextField Field>
    void moveTo(size_t place)
    {
        m_line = m_lines.lineOfBlock[place / BlockSize];
        if constexpr (Field == TextField::Any)
            return;
        const size_t begin = m_lines.offsets[m_line];
        m_mask.start(std::ranges::count(
            m_lines.text.sliced(qsizetype(begin), qsizetype(place - begin)), FieldSeparator));
    }

    [[gnu::always_inline]] inline void mark(quint64 hits, quint64 lineEnds)
    {
        quint32 line = m_line;
        for (; lineEnds != 0; lineEnds &= lineEnds - 1) {
            const quint64 upToEnd = lineEnds ^ (lineEnds - 1);
            m_words[line / 64] |= quint64((hits & upToEnd) != 0) << (line % 64);
            hits &= ~upToEnd;
            ++line;
        }
        if (hits != 0)
            m_words[line / 64] |= quint64(1) << (line % 64);
        m_line = line;
    }

    const Lines &m_lines;
    QByteArrayView m_needle;
    size_t m_nextPlace = 0; // Of the block that m_line and m_mask are right for.
    quint32 m_line = 0;
    FieldMask m_mask;
    RowSet m_found;
    std::span<quint64> m_words;
};

struct Piece
{
    const char *bytes = nullptr;
    size_t place = 0; // In the text.
    size_t blocks = 0;
};

template<typename Block>
[[gnu::always_inline]] inline void scanField(Scan &scan, TextField field, const Piece &piece)
{
    switch (field) {
    case TextField::Any:
        return scan.scan<Block, TextField::Any>(piece.bytes, piece.place, piece.blocks);
    case TextField::User:
        return scan.scan<Block, TextField::User>(piece.bytes, piece.place, piece.blocks);
    case TextField::Prefix:
        return scan.scan<Block, TextField::Prefix>(piece.bytes, piece.place, piece.blocks);
    }
}

#if defined(__x86_64__)

void scanBySse2(Scan &scan, TextField field, const Piece &piece)
{
    scanField<Sse2Block>(scan, field, piece);
}

[[gnu::target("avx2")]] void scanByAvx2(Scan &scan, TextField field, const Piece &piece)
{
    scanField<Avx2Block>(scan, field, piece);
}

#endif

void scanPiece(Scan &scan, TextField field, Registers registers, const Piece &piece)
{
#if defined(__x86_64__)
    if (registers == Registers::Avx2)
        return scanByAvx2(scan, field, piece);
    if (registers == Registers::Sse2)
        return scanBySse2(scan, field, piece);
#else
    Q_UNUSED(registers)
#endif
    scanField<PlainBlock>(scan, field, piece);
}

} // namespace

Registers widestRegisters()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") ? Registers::Avx2 : Registers::Sse2;
#else
    return Registers::Plain;
#endif
}

LineScan::LineScan(QByteArrayView text, std::span<const quint32> offsets)
    : m_text(text)
    , m_offsets(offsets)
{
    m_lineOfBlock.reserve(size_t(text.size()) / BlockSize + 1);
    for (quint32 line = 0; line + 1 < offsets.size(); ++line) {
        while (m_lineOfBlock.size() * BlockSize < offsets[line + 1])
            m_lineOfBlock.push_back(line);
    }
}

RowSet LineScan::find(QByteArrayView needle, TextField field, Registers registers) const
{
    const Lines lines{m_text, m_offsets, m_lineOfBlock};
    Scan scan(lines, needle);
    const qsizetype readable = std::max<qsizetype>(m_text.size() - needle.size(), 0);
    const size_t blocks = size_t(readable) / BlockSize;
    scanPiece(scan, field, registers, {m_text.data(), 0, blocks});
    // The rest is copied to where one may read beyond its end.
    const size_t place = blocks * BlockSize;
    QByteArray rest = m_text.sliced(qsizetype(place)).toByteArray();
    const size_t blocksOfRest = (size_t(rest.size()) + BlockSize - 1) / BlockSize;
    rest.append(qsizetype(BlockSize) + needle.size(), '\0');
    scanPiece(scan, field, registers, {rest.constData(), place, blocksOfRest});
    return scan.take();
}

RowSet LineScan::find(QByteArrayView needle, TextField field, const RowSet &among) const
{
    RowSet found(among.size());
    among.forEach([&](Row row) {
        if (isIn(row.value(), needle, field))
            found.insert(row);
    });
    return found;
}

bool LineScan::isIn(quint32 line, QByteArrayView needle, TextField field) const
{
    const char *begin = m_text.data() + m_offsets[line];
    const char *end = m_text.data() + m_offsets[line + 1];
    if (field == TextField::Prefix)
        begin = std::find(begin, end, FieldSeparator) + 1;
    if (field != TextField::Any)
        end = std::find(begin, end, FieldSeparator);
    return ::memmem(begin, size_t(end - begin), needle.data(), size_t(needle.size())) != nullptr;
}

} // namespace Chatelaine

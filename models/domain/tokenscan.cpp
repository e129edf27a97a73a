// SPDX-License-Identifier: MIT
#include "models/domain/tokenscan.h"

#include "models/domain/base64reader.h"
#include "models/domain/tolerantreader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace Chatelaine {

namespace {

constexpr qsizetype Reach = 4096;          // Bytes that a token may take up with its disguise.
constexpr qsizetype WindowBytes = 1 << 18; // 256 KiB
constexpr int MostBreaks = 40;             // Within one token.

bool isTokenCharacter(char32_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

// Whether another one may begin in what follows a brand: "cav7_api_key_cav7_…".
bool hidesAnother(QByteArrayView raw)
{
    for (qsizetype begin = 0; begin < raw.size(); ++begin) {
        for (const QByteArrayView brand : TokenBrands) {
            if (brand.startsWith(
                    raw.sliced(begin).first(std::min(brand.size(), raw.size() - begin))))
                return true;
        }
    }
    return false;
}

// What a byte may be the beginning of, and whether it is nothing but itself.
enum ByteClass : quint8 { MayBegin = 0x1, MayBeginBase64 = 0x2, IsPlain = 0x4 };

} // namespace

// Not a static of the program: threads may still scan while the program ends.
struct TokenScan::Tables
{
    struct Brand
    {
        QByteArrayView bytes;
        std::vector<Base64Mark> marks;
    };

    Tables();
    [[nodiscard]] bool isSomethingElse(QByteArrayView text) const;

    std::vector<Brand> brands;
    std::array<quint8, 256> classes{};
    std::array<char, 256> second{}; // What follows this first character of a brand.
};

TokenScan::Tables::Tables()
{
    for (int byte = 1; byte < 256; ++byte) {
        if (!TolerantReader::isIntroducer(uchar(byte)))
            classes[size_t(byte)] |= IsPlain;
    }
    for (const char introducer : {'%', '=', '\\', '&', '\xEF'})
        classes[uchar(introducer)] |= MayBegin;
    for (const QByteArrayView brand : TokenBrands) {
        brands.push_back({brand, base64Marks(brand)});
        classes[uchar(brand.front())] |= MayBegin;
        second[uchar(brand.front())] = brand[1];
        for (const Base64Mark &mark : brands.back().marks)
            classes[uchar(mark.letters.front())] |= MayBeginBase64;
    }
}

// The first letter of a brand is a common one: most of the time its neighbour tells enough.
bool TokenScan::Tables::isSomethingElse(QByteArrayView text) const
{
    const char expected = second[uchar(text.front())];
    return expected != 0 && text.size() > 1 && text[1] != expected &&
           (classes[uchar(text[1])] & IsPlain) != 0;
}

// What was read of a token, through whatever reader.
struct TokenScan::Reading
{
    QByteArray bytes;
    qsizetype brand = 0;     // Characters of it.
    qsizetype brandEnd = 0;  // Bytes of the text up to there.
    qsizetype brokenAt = -1; // Characters before the first break; negative = unbroken.
    qsizetype brokenEnd = 0; // Bytes of the text up to there.
    qsizetype end = 0;       // Bytes of the text up to the last character.
};

template<typename Reader>
void TokenScan::readOn(Reader &reader, QByteArrayView brand, Reading &reading)
{
    int breaks = 0;
    while (reading.bytes.size() < brand.size() + TokenCharacters) {
        const char32_t character = reader.read();
        if (character == TolerantReader::Break) {
            if (reading.brokenAt < 0) {
                reading.brokenAt = reading.bytes.size();
                reading.brokenEnd = reading.end;
            }
            if (++breaks > MostBreaks)
                break;
            continue;
        }
        const qsizetype at = reading.bytes.size();
        if (at < brand.size() ? character != uchar(brand[at]) : !isTokenCharacter(character))
            break;
        reading.bytes += char(character);
        reading.end = reader.position();
        if (reading.bytes.size() == brand.size())
            reading.brandEnd = reading.end;
    }
}

// The first character of the brand has been read.
template<typename Reader>
TokenScan::Reading TokenScan::readToken(Reader reader, QByteArrayView brand)
{
    Reading reading;
    reading.bytes.reserve(brand.size() + TokenCharacters); // Never moved, so wiped as a whole.
    reading.bytes += brand.front();
    reading.brand = brand.size();
    reading.end = reader.position();
    readOn(reader, brand, reading);
    return reading;
}

TokenScan::TokenScan(std::function<void(TokenCandidate &&)> report)
    : m_tables(std::make_unique<const Tables>())
    , m_report(std::move(report))
    , m_window(WindowBytes, Qt::Uninitialized)
{}

TokenScan::~TokenScan() { wipe(m_window); }

void TokenScan::feed(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const qsizetype size = std::min(piece.size(), m_window.size() - m_used);
        std::memcpy(m_window.data() + m_used, piece.data(), size_t(size));
        m_used += size;
        m_mostUsed = std::max(m_mostUsed, m_used);
        piece = piece.sliced(size);
        scan(Amount::WithinReach);
    }
}

void TokenScan::finish()
{
    scan(Amount::Everything);
    std::memset(m_window.data(), 0, size_t(m_mostUsed));
    m_used = m_mostUsed = m_scanned = m_counted = 0;
    m_line = 1;
}

void TokenScan::scan(Amount amount)
{
    const auto &classes = m_tables->classes;
    const qsizetype end = amount == Amount::Everything ? m_used : m_used - Reach;
    const auto *bytes = reinterpret_cast<const uchar *>(m_window.constData());
    while (m_scanned < end) {
        const quint8 byteClass = classes[bytes[m_scanned]];
        qsizetype next = m_scanned + 1;
        if ((byteClass & MayBegin) != 0)
            next = examine(m_scanned);
        if ((byteClass & MayBeginBase64) != 0 && next == m_scanned + 1)
            next = examineBase64(m_scanned);
        m_scanned = next;
    }
    if (m_used > m_window.size() / 2)
        forget(m_scanned);
}

QByteArrayView TokenScan::within(qsizetype start) const
{
    return QByteArrayView(m_window).sliced(start, std::min(Reach, m_used - start));
}

qsizetype TokenScan::examine(qsizetype start)
{
    const QByteArrayView text = within(start);
    if (m_tables->isSomethingElse(text))
        return start + 1;
    TolerantReader reader(text);
    const char32_t first = reader.readOne();
    for (const Tables::Brand &brand : m_tables->brands) {
        if (first != uchar(brand.bytes.front()))
            continue;
        if (const qsizetype taken = take(readToken(reader, brand.bytes), start))
            return start + taken;
    }
    return start + 1;
}

qsizetype TokenScan::examineBase64(qsizetype start)
{
    const QByteArrayView text = within(start);
    for (const Tables::Brand &brand : m_tables->brands) {
        for (const Base64Mark &mark : brand.marks) {
            if (!text.startsWith(mark.letters))
                continue;
            const Base64Reader reader(text, mark.bitsOfFirst);
            if (const qsizetype taken = take(readToken(reader, brand.bytes), start))
                return start + taken;
        }
    }
    return start + 1;
}

// Reports it if it is long enough. Returns how many bytes of the text it takes up; 0 = none.
qsizetype TokenScan::take(Reading &&reading, qsizetype start)
{
    const bool isWhole = reading.bytes.size() == reading.brand + TokenCharacters;
    const bool isBroken = reading.brokenAt >= 0;
    const qsizetype unbroken = isBroken ? reading.brokenAt : reading.bytes.size();
    const bool isFragment = unbroken >= reading.brand + LeastFragment;
    if (!isWhole && !isFragment) {
        wipe(reading.bytes);
        return 0;
    }
    const bool isHiding = hidesAnother(QByteArrayView(reading.bytes).sliced(reading.brand));
    TokenCandidate candidate;
    candidate.isWhole = isWhole;
    if (isFragment && (isBroken || !isWhole))
        (isWhole ? candidate.unbroken : candidate.token) = Token(reading.bytes.first(unbroken));
    if (isWhole)
        candidate.token = Token(std::exchange(reading.bytes, {}));
    wipe(reading.bytes);
    countLines(start);
    candidate.line = m_line;
    m_report(std::move(candidate));
    if (isHiding)
        return reading.brandEnd;
    return isBroken ? reading.brokenEnd : reading.end;
}

void TokenScan::countLines(qsizetype upTo)
{
    const char *bytes = m_window.constData();
    m_line += std::count(bytes + m_counted, bytes + upTo, '\n');
    m_counted = upTo;
}

void TokenScan::forget(qsizetype upTo)
{
    countLines(upTo);
    std::memmove(m_window.data(), m_window.constData() + upTo, size_t(m_used - upTo));
    m_used -= upTo;
    m_scanned -= upTo;
    m_counted = 0;
}

} // namespace Chatelaine

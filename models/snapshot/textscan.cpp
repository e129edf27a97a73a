// SPDX-License-Identifier: MIT
#include "models/snapshot/textscan.h"

#include <algorithm>
#include <cstring>

namespace Chatelaine {

namespace {

constexpr char Separator = '\x1F';

QByteArrayView lineOf(const KeySnapshot &snapshot, Row row)
{
    const std::span<const quint32> offsets = snapshot.foldedOffsets();
    const quint32 begin = offsets[row.value()];
    return snapshot.foldedText().sliced(begin, offsets[row.value() + 1] - begin);
}

const char *separatorAfter(const char *begin, const char *end)
{
    return static_cast<const char *>(std::memchr(begin, Separator, size_t(end - begin)));
}

// Whether the field is one of those that the hit may lie in. A folded text holds no separator, so a
// hit lies in one field.
enum class Verdict { Hit, TryNextField, NoHit };

Verdict judge(TextField field, const char *lineBegin, const char *hit)
{
    if (field == TextField::Any)
        return Verdict::Hit;
    const char *const userEnd = separatorAfter(lineBegin, hit);
    if (field == TextField::User)
        return userEnd ? Verdict::NoHit : Verdict::Hit;
    if (!userEnd)
        return Verdict::TryNextField;
    return separatorAfter(userEnd + 1, hit) ? Verdict::NoHit : Verdict::Hit;
}

} // namespace

QByteArrayView foldedUser(const KeySnapshot &snapshot, Row row)
{
    const QByteArrayView line = lineOf(snapshot, row);
    return line.first(line.indexOf(Separator));
}

QByteArrayView foldedPrefix(const KeySnapshot &snapshot, Row row)
{
    const QByteArrayView line = lineOf(snapshot, row);
    const qsizetype begin = line.indexOf(Separator) + 1;
    return line.sliced(begin, line.indexOf(Separator, begin) - begin);
}

std::vector<quint64> rowsContaining(const KeySnapshot &snapshot, QByteArray folded, TextField field)
{
    const std::span<const quint32> offsets = snapshot.foldedOffsets();
    std::vector<quint64> rows((size_t(snapshot.size()) + 63) / 64);
    if (folded.isEmpty()) {
        std::fill(rows.begin(), rows.end(), ~quint64(0));
        return rows;
    }
    // As in the snapshot, where they would be taken for the ends of fields and lines.
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
    const char *const begin = snapshot.foldedText().data();
    const char *const end = begin + snapshot.foldedText().size();
    quint32 row = 0;
    for (const char *at = begin; at != end;) {
        const auto *const hit = static_cast<const char *>(
            ::memmem(at, size_t(end - at), folded.constData(), size_t(folded.size())));
        if (!hit)
            break;
        while (begin + offsets[row + 1] <= hit)
            ++row;
        const Verdict verdict = judge(field, begin + offsets[row], hit);
        if (verdict == Verdict::Hit)
            rows[row / 64] |= quint64(1) << (row % 64);
        at = verdict == Verdict::TryNextField ? separatorAfter(hit, end) + 1
                                              : begin + offsets[row + 1];
    }
    return rows;
}

} // namespace Chatelaine

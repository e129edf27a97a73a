// SPDX-License-Identifier: MIT
#include "models/base/textfold.h"
#include "models/snapshot/keysnapshotdraft.h"

#include <algorithm>
#include <charconv>

namespace Chatelaine {

namespace {

constexpr char FieldEnd = '\x1F';
constexpr char LineEnd = '\n';
constexpr qsizetype MostDigits = 10;                       // Of a key id.
constexpr qsizetype MostBytesBesideTexts = MostDigits + 3; // And what ends the fields.
constexpr quint32 NamesAhead = 16;                         // How far ahead a name is asked for.

// Keeps the fields of the folded text apart. Writes at `to`, returns the end.
char *writeField(QByteArrayView folded, char *to)
{
    const auto isControl = [](char c) { return uchar(c) < 0x20; };
    to = std::replace_copy_if(folded.begin(), folded.end(), to, isControl, ' ');
    *to++ = FieldEnd;
    return to;
}

char *writeFoldedField(QByteArrayView text, char *to)
{
    char *const end = foldAscii(text, to);
    return writeField({to, end}, to);
}

// `user 0x1F prefix 0x1F key id \n`.
void foldLine(QByteArrayView name, QByteArrayView prefix, quint32 keyId, QByteArray *line)
{
    const auto write = [line, keyId](QByteArrayView first, QByteArrayView second, auto &&field) {
        line->resize(first.size() + second.size() + MostBytesBesideTexts);
        char *to = field(second, field(first, line->data()));
        to = std::to_chars(to, to + MostDigits, keyId).ptr;
        *to++ = LineEnd;
        line->resize(to - line->constData());
    };
    if (isAscii(name) && isAscii(prefix))
        write(name, prefix, writeFoldedField);
    else
        write(foldForSearch(name), foldForSearch(prefix), writeField);
}

} // namespace

void KeySnapshotBuilder::Draft::fillTexts()
{
    const bool areAllAsBefore = earlier.exists() && earlier.hasSameRows() &&
                                users.areAllNamesAsBefore() &&
                                columns.prefixes.isSharedWith(earlier.columns().prefixes);
    if (areAllAsBefore) {
        columns.userNames = earlier.columns().userNames;
        columns.folded = earlier.columns().folded;
        return;
    }
    const quint32 count = quint32(columns.keyIds.size());
    const qsizetype nameBytes = users.nameBytes();
    columns.userNames.reserve(count, nameBytes);
    columns.folded.reserve(count, nameBytes + columns.prefixes.bytes().size() +
                                      qsizetype(count) * MostBytesBesideTexts);
    QByteArray line;
    for (quint32 row = 0; row < count;) {
        quint32 end = row;
        while (end < count && areTextsAsBefore(end) &&
               earlier.rowOf(end) == earlier.rowOf(row) + (end - row))
            ++end;
        if (end > row) {
            columns.userNames.append(earlier.columns().userNames, earlier.rowOf(row), end - row);
            columns.folded.append(earlier.columns().folded, earlier.rowOf(row), end - row);
            row = end;
            continue;
        }
        if (row + NamesAhead < count)
            users.expectName(row + NamesAhead);
        appendTexts(row, &line);
        ++row;
    }
    columns.prefixes.shrink();
    columns.userNames.shrink();
    columns.folded.shrink();
}

void KeySnapshotBuilder::Draft::appendTexts(quint32 row, QByteArray *line)
{
    const QByteArrayView name = users.nameAt(row);
    foldLine(name, columns.prefixes.at(row), columns.keyIds.at(row), line);
    columns.userNames.append(name);
    columns.folded.append(*line);
}

// The key is the same one, so its number is, too.
bool KeySnapshotBuilder::Draft::areTextsAsBefore(quint32 row) const
{
    return users.isNameAsBefore(row) &&
           columns.prefixes.at(row) == earlier.columns().prefixes.at(earlier.rowOf(row));
}

} // namespace Chatelaine

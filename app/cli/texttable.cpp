// SPDX-License-Identifier: MIT
#include "app/cli/texttable.h"

#include "models/base/visibletext.h"

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

constexpr int Gap = 2;

struct Range
{
    char32_t first;
    char32_t last;
};

// The blocks that terminals draw two columns wide (East Asian Width W and F, roughly), ascending.
constexpr std::array WideRanges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
    Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t character)
{
    return std::ranges::any_of(WideRanges, [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

bool isMark(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

QString padded(const QString &text, qsizetype width, TextTable::Align align)
{
    const QString blanks(std::max<qsizetype>(0, width - terminalWidth(text)), u' ');
    return align == TextTable::Align::Right ? blanks + text : text + blanks;
}

} // namespace

qsizetype terminalWidth(const QString &text)
{
    const auto isPlain = [](QChar character) { return character.unicode() < 0x300; };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text.size();
    qsizetype width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (!isMark(character))
            width += isWide(character) ? 2 : 1;
    }
    return width;
}

void writeTable(const TextTable &table, const std::function<void(const QString &)> &write)
{
    const size_t count = table.columns.size();
    std::vector<qsizetype> widths(count);
    for (size_t column = 0; column < count; ++column) {
        widths[column] = terminalWidth(table.columns[column].title);
        for (qsizetype row = 0; row < table.rows; ++row)
            widths[column] =
                std::max(widths[column], terminalWidth(visibleText(table.cell(row, column))));
    }
    const auto writeRow = [&](const std::function<QString(size_t)> &textOf) {
        QString line;
        for (size_t column = 0; column < count; ++column) {
            line += padded(textOf(column), widths[column], table.columns[column].align);
            line += QString(Gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        write(line);
    };
    writeRow([&](size_t column) { return table.columns[column].title; });
    for (qsizetype row = 0; row < table.rows; ++row)
        writeRow([&](size_t column) { return visibleText(table.cell(row, column)); });
}

} // namespace Chatelaine

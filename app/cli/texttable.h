// SPDX-License-Identifier: MIT
// A table for people: columns as wide as what stands in them.
//
// Pure: any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Chatelaine {

struct TextTable
{
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    std::vector<Column> columns;
    qsizetype rows = 0;
    // Called twice for every cell, so that a million rows need no memory. Control and direction
    // characters in it are made visible before they reach a terminal.
    std::function<QString(qsizetype row, size_t column)> cell;
};

// How many columns of a terminal the text takes: wide characters two, marks none.
[[nodiscard]] qsizetype terminalWidth(const QString &text);

// Calls write(line) for the titles and for each row, without line ends.
void writeTable(const TextTable &table, const std::function<void(const QString &)> &write);

} // namespace Chatelaine

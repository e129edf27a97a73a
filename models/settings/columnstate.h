// SPDX-License-Identifier: MIT
// How one column of a table was left: remembered by its id, so that new columns change nothing.
//
// Pure: any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Chatelaine {

struct ColumnState
{
    QString column; // Its id, for example "last-used"; never translated.
    int width = 0;  // Device-independent pixels.
    bool isVisible = true;
    std::optional<Qt::SortOrder> sorted; // Of the one column that the table is sorted by.

    friend bool operator==(const ColumnState &, const ColumnState &) = default;
};

// Returns for example "created 130 descending" or "groups 200 hidden".
[[nodiscard]] QString columnStateText(const ColumnState &state);
// Returns nothing for a text that is not understood.
[[nodiscard]] std::optional<ColumnState> columnStateFrom(const QString &text);
// Whether every text is understood and no column occurs twice.
[[nodiscard]] bool areColumnStates(const QStringList &texts);

} // namespace Chatelaine

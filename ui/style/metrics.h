// SPDX-License-Identifier: MIT
// The sizes that everything is built from: they follow the font and the style, never loose pixels.
//
// GUI thread; needs a QApplication.
#pragma once

#include <QSize>

class QFontMetrics;
class QLayout;
class QTableView;

namespace Chatelaine {

// Quarters of the height of a line: at the usual font 4, 8, 12, 16 and 24 pixels.
enum class Space { Tight = 1, Field = 2, Page = 3, Group = 4, Section = 6 };
[[nodiscard]] int spacing(Space space);

// The same for icons: 16, 20 and 24 pixels.
enum class IconSize { Row = 4, ToolBar = 5, Rail = 6 };
[[nodiscard]] QSize iconSize(IconSize size);

// Of a table.
[[nodiscard]] int rowHeight(const QFontMetrics &metrics);

// Sets the same margin on all sides.
void setMargins(QLayout *layout, Space space);
void setNoMargins(QLayout *layout);

// How every table looks: whole rows, fixed row height, no grid, no hidden surprises.
void setUpTable(QTableView *table);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLayout>
#include <QTableView>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int RowPadding = 10; // design.md: row height = font height + 10

int quarterLine() { return std::max(3, qRound(QFontMetrics(QApplication::font()).height() / 4.0)); }

} // namespace

int spacing(Space space) { return int(space) * quarterLine(); }

QSize iconSize(IconSize size)
{
    const int side = int(size) * quarterLine();
    return {side, side};
}

int rowHeight(const QFontMetrics &metrics) { return metrics.height() + RowPadding; }

void setMargins(QLayout *layout, Space space)
{
    const int margin = spacing(space);
    layout->setContentsMargins(margin, margin, margin, margin);
}

void setNoMargins(QLayout *layout) { layout->setContentsMargins(0, 0, 0, 0); }

void setUpTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = rowHeight(table->fontMetrics());
    table->verticalHeader()->setMinimumSectionSize(height);
    table->verticalHeader()->setDefaultSectionSize(height);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 4);
}

} // namespace Chatelaine

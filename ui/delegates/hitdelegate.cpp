// SPDX-License-Identifier: MIT
#include "ui/delegates/hitdelegate.h"

#include "models/tables/lookupmodel.h"
#include "ui/delegates/cellmemory.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace Chatelaine {

namespace {

// Both lines begin there, with and without a mark.
int indent() { return markSize() + spacing(Space::Field); }

// Above and below the two lines.
int padding() { return spacing(Space::Tight) + spacing(Space::Tight) / 2; }

QString detailOf(const QModelIndex &index) { return index.data(DetailRole).toString(); }

} // namespace

void HitDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                const QRect &inside, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    const QRect lines = inside.adjusted(0, padding(), 0, -padding());
    const QRect first(lines.left(), lines.top(), lines.width(), height);
    const Mark mark = Mark(index.data(MarkRole).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    if (mark != Mark::None) {
        const QRect square = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                 QSize(markSize(), markSize()), first);
        drawMark(painter, square, mark,
                 isSelected ? textColour(option) : memory().markColour(mark, option.palette));
    }
    const QRect text =
        QStyle::visualRect(option.direction, lines, lines.adjusted(indent(), 0, 0, 0));
    const Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setPen(textColour(option));
    drawElided(painter, option, QRect(text.left(), text.top(), text.width(), height),
               shownText(index), alignment);
    if (!isSelected)
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
    drawElided(painter, option,
               QRect(text.left(), lines.bottom() + 1 - height, text.width(), height),
               detailOf(index), alignment);
}

QString HitDelegate::toolTip(const QModelIndex &index) const { return detailOf(index); }

bool HitDelegate::fits(const QStyleOptionViewItem &option, int width,
                       const QModelIndex &index) const
{
    return CellDelegate::fits(option, width - indent(), index);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The list has a width of its own: long lines are cut off there.
    return {indent() + 2 * margin(),
            2 * option.fontMetrics.height() + spacing(Space::Tight) / 2 + 2 * padding()};
}

} // namespace Chatelaine

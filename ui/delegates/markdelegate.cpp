// SPDX-License-Identifier: MIT
#include "ui/delegates/markdelegate.h"

#include "models/tables/roles.h"
#include "ui/delegates/cellmemory.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace Chatelaine {

namespace {

int placeOfMark() { return markSize() + spacing(Space::Tight) + spacing(Space::Tight) / 2; }

} // namespace

void MarkDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &inside, const QModelIndex &index) const
{
    const Mark mark = Mark(index.data(MarkRole).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             QSize(markSize(), markSize()), inside);
    const QColor colour =
        isSelected ? textColour(option) : memory().markColour(mark, option.palette);
    if (mark != Mark::None) {
        memory().shapes().paint(
            painter, square.topLeft(), {int(mark), square.size(), colour.rgba()},
            [&](QPainter &within, const QRect &place) { drawMark(within, place, mark, colour); });
    }
    const int indent = mark == Mark::None ? 0 : placeOfMark();
    const QRect text =
        QStyle::visualRect(option.direction, inside, inside.adjusted(indent, 0, 0, 0));
    drawElided(painter, option, text, shownText(index), Qt::AlignLeft | Qt::AlignVCenter);
}

bool MarkDelegate::fits(const QStyleOptionViewItem &option, int width,
                        const QModelIndex &index) const
{
    return CellDelegate::fits(option, width - placeOfMark(), index);
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(placeOfMark(), 0);
}

} // namespace Chatelaine

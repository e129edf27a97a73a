// SPDX-License-Identifier: MIT
#include "ui/delegates/routedelegate.h"

#include "ui/style/metrics.h"

#include <QPainter>

namespace Chatelaine {

namespace {

QString scopeOf(const QModelIndex &index) { return index.data(RouteScopeRole).toString(); }

} // namespace

void RouteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (sizeHint(option, index).width() > option.rect.width())
        return; // The path matters more.
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int margin = spacing(Space::Field);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
                      QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter |
                          Qt::TextSingleLine,
                      scopeOf(index));
    painter->restore();
}

QSize RouteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int scope = QFontMetrics(option.font).horizontalAdvance(scopeOf(index));
    size.rwidth() += scope + spacing(Space::Section);
    size.setHeight(rowHeight(QFontMetrics(option.font)));
    return size;
}

} // namespace Chatelaine

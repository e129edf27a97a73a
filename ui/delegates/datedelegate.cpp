// SPDX-License-Identifier: MIT
#include "ui/delegates/datedelegate.h"

#include "models/tables/roles.h"
#include "ui/delegates/relativetime.h"

#include <QPainter>

namespace Chatelaine {

DateDelegate::DateDelegate(Clock clock, const QString &textForNone, QObject *parent)
    : CellDelegate(parent)
    , m_clock(std::move(clock))
    , m_none(textForNone)
{}

void DateDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &inside, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (index.data(SortRole).toLongLong() == 0 && !isSelected)
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
    CellDelegate::paintContents(painter, option, inside, index);
}

QString DateDelegate::shownText(const QModelIndex &index) const
{
    const qint64 seconds = index.data(SortRole).toLongLong();
    return seconds == 0 ? m_none : relativeTime(seconds, m_clock());
}

QString DateDelegate::toolTip(const QModelIndex &index) const
{
    const qint64 seconds = index.data(SortRole).toLongLong();
    return seconds == 0 ? QString() : absoluteTime(seconds);
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "ui/delegates/gatedelegate.h"

#include "models/tables/roles.h"

namespace Chatelaine {

GateDelegate::GateDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_chips(new ChipsDelegate(this))
    , m_words(new MarkDelegate(this))
{}

CellDelegate *GateDelegate::delegateOf(const QModelIndex &index) const
{
    const bool needsWords = Mark(index.data(MarkRole).toInt()) != Mark::None;
    return needsWords ? static_cast<CellDelegate *>(m_words) : m_chips;
}

void GateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    delegateOf(index)->paint(painter, option, index);
}

QSize GateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return delegateOf(index)->sizeHint(option, index);
}

bool GateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return delegateOf(index)->helpEvent(event, view, option, index);
}

} // namespace Chatelaine

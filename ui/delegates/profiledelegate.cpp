// SPDX-License-Identifier: MIT
#include "ui/delegates/profiledelegate.h"

#include "models/tables/profilelistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace Chatelaine {

namespace {

int placeOfPadlock() { return iconSize(IconSize::Row).width() + spacing(Space::Tight); }

// Words stand under each other, with and without a padlock.
int indentOf(const QModelIndex &index)
{
    return index.column() == int(ProfileColumn::Tls) ? placeOfPadlock() : 0;
}

bool isHeading(const QModelIndex &index) { return !(index.flags() & Qt::ItemIsEnabled); }

void setUpHeading(QPainter &painter, QStyleOptionViewItem &option)
{
    option.font.setBold(true);
    option.fontMetrics = QFontMetrics(option.font);
    // Disabled for the arrow keys, not for the eye.
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
}

} // namespace

ProfileDelegate::ProfileDelegate(QObject *parent)
    : CellDelegate(parent)
    , m_closed(icon(u"lock"))
    , m_open(icon(u"unlock"))
{}

void ProfileDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QRect &inside, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    if (isHeading(index))
        setUpHeading(painter, shown);
    const QVariant encrypted = index.data(IsEncryptedRole);
    if (encrypted.isValid()) {
        const QIcon &padlock = encrypted.toBool() ? m_closed : m_open;
        const bool isSelected = option.state & QStyle::State_Selected;
        padlock.paint(&painter,
                      QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                          iconSize(IconSize::Row), inside),
                      Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    const QRect text =
        QStyle::visualRect(option.direction, inside, inside.adjusted(indentOf(index), 0, 0, 0));
    drawElided(painter, shown, text, shownText(index), Qt::AlignLeft | Qt::AlignVCenter);
}

bool ProfileDelegate::fits(const QStyleOptionViewItem &option, int width,
                           const QModelIndex &index) const
{
    return CellDelegate::fits(option, width - indentOf(index), index);
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(indentOf(index), 0);
}

} // namespace Chatelaine

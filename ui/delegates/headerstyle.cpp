// SPDX-License-Identifier: MIT
#include "ui/delegates/headerstyle.h"

#include "ui/delegates/celldelegate.h"

#include <QHeaderView>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Chatelaine {

void alignWithCells(QHeaderView *header) { header->setStyle(new HeaderStyle(header)); }

HeaderStyle::HeaderStyle(QHeaderView *header) { setParent(header); }

int HeaderStyle::indent(const QStyleOption *option, const QWidget *widget) const
{
    return std::max(0, CellDelegate::margin() - pixelMetric(PM_HeaderMargin, option, widget));
}

void HeaderStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !header) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader label = *header;
    const int shift = indent(option, widget);
    const bool isRight = visualAlignment(label.direction, label.textAlignment) & Qt::AlignRight;
    label.rect.adjust(isRight ? 0 : shift, 0, isRight ? -shift : 0, 0);
    QProxyStyle::drawControl(element, &label, painter, widget);
}

QSize HeaderStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_HeaderSection ? whole + QSize(indent(option, widget), 0) : whole;
}

} // namespace Chatelaine

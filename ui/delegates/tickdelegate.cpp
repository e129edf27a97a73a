// SPDX-License-Identifier: MIT
#include "ui/delegates/tickdelegate.h"

#include "ui/style/theme.h"

namespace Chatelaine {

void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isDark(option->palette))
        option->palette.setColor(QPalette::Window, boxWindow(option->palette));
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "ui/delegates/tickdelegate.h"

#include "ui/style/theme.h"

namespace Chatelaine {

void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Fusion outlines a box in a darker shade of the window, which nobody sees in the dark.
    constexpr int AsMuchAsFusionDarkens = 140;
    const QColor outline = option->palette.color(QPalette::PlaceholderText);
    if (isDark(option->palette))
        option->palette.setColor(QPalette::Window, outline.lighter(AsMuchAsFusionDarkens));
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Paints words (ChipsRole) as chips, as many as fit, and "+2" for the rest.
//
// GUI thread.
#pragma once

#include "ui/delegates/celldelegate.h"

namespace Chatelaine {

class ChipsDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inside,
                       const QModelIndex &index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const override;
    [[nodiscard]] bool fits(const QStyleOptionViewItem &option, int width,
                            const QModelIndex &index) const override;
};

// How many of the words fit as chips, leaving room for "+n" where not all do. At least 1 if there
// is one: it is cut off then.
[[nodiscard]] int chipsThatFit(const QStringList &words, const QFontMetrics &metrics, int width);

} // namespace Chatelaine

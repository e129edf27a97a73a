// SPDX-License-Identifier: MIT
// Paints what a lookup has found in two lines: the name with the mark of the key, and below it the
// details (DetailRole) in the placeholder colour.
//
// GUI thread.
#pragma once

#include "ui/delegates/celldelegate.h"

namespace Chatelaine {

class HitDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inside,
                       const QModelIndex &index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const override;
    [[nodiscard]] bool fits(const QStyleOptionViewItem &option, int width,
                            const QModelIndex &index) const override;
};

} // namespace Chatelaine

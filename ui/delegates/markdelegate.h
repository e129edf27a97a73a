// SPDX-License-Identifier: MIT
// Paints a mark (MarkRole) and the word beside it.
//
// GUI thread.
#pragma once

#include "ui/delegates/celldelegate.h"

namespace Chatelaine {

class MarkDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inside,
                       const QModelIndex &index) const override;
    [[nodiscard]] bool fits(const QStyleOptionViewItem &option, int width,
                            const QModelIndex &index) const override;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Paints words (ChipsRole) as chips, as many as fit, and "+2" for the rest.
//
// GUI thread.
#pragma once

#include "ui/delegates/celldelegate.h"

#include <functional>

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

private:
    [[nodiscard]] int textWidth(const QString &text, const QFont &font) const;
    void drawChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &chip,
                  const QString &word) const;
};

// How many of the words fit as chips, leaving room for "+n" where not all do. At least 1 if there
// is one: it is cut off then.
using TextWidth = std::function<int(const QString &)>; // In pixels.
[[nodiscard]] int chipsThatFit(const QStringList &words, const TextWidth &textWidth, int width);

} // namespace Chatelaine

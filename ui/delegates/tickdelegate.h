// SPDX-License-Identifier: MIT
// Cells with a tick box that can be seen on a dark background too.
//
// GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace Chatelaine {

class TickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Paints who gets a scope: chips of groups, or a mark and words where something needs attention.
//
// GUI thread.
#pragma once

#include "ui/delegates/chipsdelegate.h"
#include "ui/delegates/markdelegate.h"

namespace Chatelaine {

class GateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GateDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] CellDelegate *delegateOf(const QModelIndex &index) const;

    ChipsDelegate *m_chips;
    MarkDelegate *m_words;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// Paints one line of text, elided, without the detours of QStyledItemDelegate: a list of a million
// keys has to scroll in 6 ms a page. The other cell delegates derive from it.
//
// GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace Chatelaine {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    // The background is there already, font and pen are set. inside: without the margins.
    virtual void paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                               const QRect &inside, const QModelIndex &index) const;
    // The text as it is shown.
    [[nodiscard]] virtual QString shownText(const QModelIndex &index) const;
    // Empty = the text itself where it is cut off.
    [[nodiscard]] virtual QString toolTip(const QModelIndex &index) const;
    // Whether the whole cell fits into the width.
    [[nodiscard]] virtual bool fits(const QStyleOptionViewItem &option, int width,
                                    const QModelIndex &index) const;

    static void drawElided(QPainter &painter, const QStyleOptionViewItem &option,
                           const QRect &rectangle, const QString &text, Qt::Alignment alignment);
    [[nodiscard]] static QColor textColour(const QStyleOptionViewItem &option);
};

} // namespace Chatelaine

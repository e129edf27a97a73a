// SPDX-License-Identifier: MIT
// Paints one line of text, elided, without the detours of QStyledItemDelegate: a list of a million
// keys has to scroll in 6 ms a page. The other cell delegates derive from it.
//
// GUI thread.
#pragma once

#include <QStyledItemDelegate>

#include <memory>

namespace Chatelaine {

class CellMemory;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);
    ~CellDelegate() override;

    // Left and right of the contents, in pixels.
    [[nodiscard]] static int margin();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    // The background is there already, the pen is set. inside: without the margins.
    virtual void paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                               const QRect &inside, const QModelIndex &index) const;
    // The text as it is shown.
    [[nodiscard]] virtual QString shownText(const QModelIndex &index) const;
    // Empty = the text itself where it is cut off.
    [[nodiscard]] virtual QString toolTip(const QModelIndex &index) const;
    // Whether the whole cell fits into the width.
    [[nodiscard]] virtual bool fits(const QStyleOptionViewItem &option, int width,
                                    const QModelIndex &index) const;

    // In the font of the option. REQUIRES: the pen has the colour.
    void drawElided(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rectangle,
                    const QString &text, Qt::Alignment alignment) const;
    [[nodiscard]] static QColor textColour(const QStyleOptionViewItem &option);
    [[nodiscard]] CellMemory &memory() const { return *m_memory; }

private:
    void paintInside(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void drawChanged(QPainter &painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::unique_ptr<CellMemory> m_memory;
};

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "ui/delegates/celldelegate.h"

#include "models/tables/roles.h"
#include "ui/delegates/cellmemory.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Styles draw nothing then, but take their time to find it out.
bool hasBackground(const QStyleOptionViewItem &option)
{
    return (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) ||
           option.backgroundBrush.style() != Qt::NoBrush;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_memory(std::make_unique<CellMemory>())
{}

CellDelegate::~CellDelegate() = default;

int CellDelegate::margin() { return spacing(Space::Tight) + spacing(Space::Tight) / 2; }

QFont CellDelegate::fontFor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(FixedWidthRole).toBool() ? m_memory->fixedFont(option.font) : option.font;
}

QColor CellDelegate::textColour(const QStyleOptionViewItem &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isActive = option.state & QStyle::State_Active;
    const QPalette::ColorGroup group = !isEnabled ? QPalette::Disabled
                                       : isActive ? QPalette::Active
                                                  : QPalette::Inactive;
    const bool isSelected = option.state & QStyle::State_Selected;
    return option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    if (hasBackground(option))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (index.data(FixedWidthRole).toBool()) {
        QStyleOptionViewItem fixed = option;
        fixed.font = m_memory->fixedFont(option.font);
        fixed.fontMetrics = QFontMetrics(fixed.font);
        paintInside(*painter, fixed, index);
    } else {
        paintInside(*painter, option, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void CellDelegate::paintInside(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QPen pen = painter.pen();
    painter.setPen(textColour(option));
    paintContents(painter, option, option.rect.adjusted(margin(), 0, -margin(), 0), index);
    if (index.data(ChangedRole).toBool())
        drawChanged(painter, option);
    painter.setPen(pen);
}

// A corner, as spreadsheets mark a cell with a note; the tooltip says the word.
void CellDelegate::drawChanged(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const int size = spacing(Space::Field);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRectF cell(option.rect); // Of which, unlike a QRect's, the right edge is the edge.
    const QPointF corner = isMirrored ? cell.topRight() : cell.topLeft();
    const QPointF side(isMirrored ? -size : size, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected ? option.palette.color(QPalette::HighlightedText)
                                : m_memory->markColour(Mark::Information, option.palette));
    painter.drawPolygon(QPolygonF{corner, corner + side, corner + QPointF(0, size)});
    painter.setBrush(Qt::NoBrush);
}

void CellDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &inside, const QModelIndex &index) const
{
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    drawElided(painter, option, inside, shownText(index), alignment);
}

void CellDelegate::drawElided(QPainter &painter, const QStyleOptionViewItem &option,
                              const QRect &rectangle, const QString &text,
                              Qt::Alignment alignment) const
{
    ShapedTexts &texts = m_memory->texts();
    texts.setDirection(option.direction);
    drawShaped(painter, rectangle, QStyle::visualAlignment(option.direction, alignment),
               texts.elided(text, option.font, rectangle.width()));
}

QString CellDelegate::shownText(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QString CellDelegate::toolTip(const QModelIndex &index) const
{
    return index.data(Qt::AccessibleDescriptionRole).toString();
}

bool CellDelegate::fits(const QStyleOptionViewItem &option, int width,
                        const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(option, index));
    return metrics.horizontalAdvance(shownText(index)) <= width;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(option, index));
    return {metrics.horizontalAdvance(shownText(index)) + 2 * margin(), rowHeight(metrics)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (!fits(option, option.rect.width() - 2 * margin(), index))
        lines += shownText(index);
    if (const QString tip = toolTip(index); !tip.isEmpty())
        lines += tip;
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view, option.rect);
    return true;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "ui/widgets/removablechip.h"

#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Chatelaine {

namespace {

int padding() { return spacing(Space::Field); }

int markSide(const QFontMetrics &metrics) { return metrics.height() * 2 / 3; }

} // namespace

RemovableChip::RemovableChip(const QString &text, Tone tone, Removing removing, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
    , m_removing(removing)
{
    setText(text);
    setMouseTracking(true);
    setAccessibleName(text);
    if (removing == Removing::Allowed)
        setAccessibleDescription(tr("Press Delete to remove it."));
}

QSize RemovableChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.horizontalAdvance(text()) + 2 * padding();
    if (m_tone == Tone::Attention)
        width += markSide(metrics) + spacing(Space::Tight);
    if (m_removing == Removing::Allowed)
        width += metrics.height() + spacing(Space::Tight);
    return {width, metrics.height() + 2 * spacing(Space::Tight)};
}

QSize RemovableChip::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

QRect RemovableChip::crossRectangle() const
{
    if (m_removing == Removing::Forbidden)
        return {};
    const int side = fontMetrics().height();
    const QRect right(width() - side - spacing(Space::Tight), (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), right);
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(palette().highlight(), 2) : QPen(palette().mid(), 1));
    painter.setBrush(palette().button());
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    QRect inside = rect().adjusted(padding(), 0, -padding(), 0);
    const QRect cross = crossRectangle();
    if (!cross.isNull())
        inside.setRight(inside.right() - cross.width());
    if (m_tone == Tone::Attention) {
        const int side = markSide(fontMetrics());
        const QRect square(inside.left(), (height() - side) / 2, side, side);
        drawMark(painter, QStyle::visualRect(layoutDirection(), rect(), square), Mark::Attention,
                 markColour(Mark::Attention, palette()));
        inside.setLeft(inside.left() + side + spacing(Space::Tight));
    }
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inside), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    if (cross.isNull())
        return;
    const qreal inset = cross.width() * (m_isCrossHovered ? 0.28 : 0.33);
    const QRectF lines = QRectF(cross).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(palette().color(QPalette::ButtonText), m_isCrossHovered ? 2 : 1.2));
    painter.drawLine(lines.topLeft(), lines.bottomRight());
    painter.drawLine(lines.topRight(), lines.bottomLeft());
}

void RemovableChip::keyPressEvent(QKeyEvent *event)
{
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removing == Removing::Allowed)
            Q_EMIT removalAsked();
        return;
    case Qt::Key_Left:
        Q_EMIT neighbourAsked(isLeftToRight ? -1 : 1);
        return;
    case Qt::Key_Right:
        Q_EMIT neighbourAsked(isLeftToRight ? 1 : -1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT neighbourAsked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RemovableChip::mouseMoveEvent(QMouseEvent *event)
{
    setCrossHovered(crossRectangle().contains(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void RemovableChip::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    const bool isOnCross = crossRectangle().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnCross)
        Q_EMIT removalAsked();
}

void RemovableChip::leaveEvent(QEvent *event)
{
    setCrossHovered(false);
    QAbstractButton::leaveEvent(event);
}

void RemovableChip::setCrossHovered(bool isHovered)
{
    if (isHovered == m_isCrossHovered)
        return;
    m_isCrossHovered = isHovered;
    update();
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "ui/widgets/filterchip.h"

#include "ui/style/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace Chatelaine {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &word, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(std::optional<quint32> count)
{
    m_count = count;
    setAccessibleName(count ? tr("%1: %Ln key(s)", nullptr, int(*count)).arg(text()) : text());
    updateGeometry();
    update();
}

QString FilterChip::number() const { return m_count ? QLocale().toString(*m_count) : QString(); }

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int numberWidth =
        m_count ? spacing(Space::Tight) + metrics.horizontalAdvance(number()) : 0;
    return {metrics.horizontalAdvance(text()) + numberWidth + 2 * spacing(Space::Field) + 2,
            metrics.height() + spacing(Space::Field)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = isChecked();
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QBrush fill = isOn           ? palette().highlight()
                        : underMouse() ? palette().midlight()
                                       : palette().base();
    painter.setBrush(isDown() ? palette().mid() : fill);
    painter.setPen(
        QPen(isOn ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid), 1));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    if (hasFocus()) {
        const QPalette::ColorRole ring = isOn ? QPalette::HighlightedText : QPalette::Highlight;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(ring), 1.5));
        const QRectF inner = outline.adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(isOn ? inner : outline, inner.height() / 2, inner.height() / 2);
    }
    const QRect inside = rect().adjusted(spacing(Space::Field) + 1, 0, -spacing(Space::Field), 0);
    const QPalette::ColorRole words = isOn ? QPalette::HighlightedText : QPalette::WindowText;
    painter.setPen(palette().color(words));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setPen(palette().color(isOn ? words : QPalette::PlaceholderText));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, number());
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Chatelaine

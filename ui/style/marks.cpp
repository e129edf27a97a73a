// SPDX-License-Identifier: MIT
#include "ui/style/marks.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace Chatelaine {

namespace {

class MarkIconEngine final : public QIconEngine
{
public:
    explicit MarkIconEngine(Mark mark)
        : m_mark(mark)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        drawMark(*painter, rect, m_mark, markColour(m_mark, QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkIconEngine(m_mark); }

private:
    Mark m_mark;
};

QPolygonF triangle(const QRectF &box)
{
    return {{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}};
}

QPolygonF diamond(const QRectF &box)
{
    return {{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}};
}

} // namespace

void drawMark(QPainter &painter, const QRect &square, Mark mark, const QColor &colour)
{
    if (mark == Mark::None)
        return;
    const QRectF box = QRectF(square).marginsRemoved({0.5, 0.5, 0.5, 0.5});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Active:
        painter.drawEllipse(box);
        break;
    case Mark::Disabled: {
        const qreal width = box.width() / 5;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(box.marginsRemoved({width / 2, width / 2, width / 2, width / 2}));
        break;
    }
    case Mark::Attention:
        painter.drawPolygon(triangle(box));
        break;
    case Mark::Danger:
        painter.drawRoundedRect(box, box.width() / 6, box.width() / 6);
        break;
    case Mark::Information:
        painter.drawPolygon(diamond(box));
        break;
    }
    painter.restore();
}

QIcon markIcon(Mark mark) { return QIcon(new MarkIconEngine(mark)); }

void drawBarBackground(QPainter &painter, const QRect &bar, const QColor &colour)
{
    constexpr float Faint = 0.08F;
    QColor tint = colour;
    painter.fillRect(QRect(bar.topLeft(), QSize(spacing(Space::Tight), bar.height())), tint);
    tint.setAlphaF(Faint);
    painter.fillRect(bar, tint);
}

int markSize() { return spacing(Space::Field) + spacing(Space::Tight) / 2; }

} // namespace Chatelaine

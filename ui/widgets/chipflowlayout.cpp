// SPDX-License-Identifier: MIT
#include "ui/widgets/chipflowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Chatelaine {

ChipFlowLayout::ChipFlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

ChipFlowLayout::~ChipFlowLayout() = default;

void ChipFlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *ChipFlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *ChipFlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> ChipFlowLayout::placed(const QRect &rectangle) const
{
    std::vector<QRect> rectangles;
    QPoint position = rectangle.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) { // Hidden.
            rectangles.emplace_back(position, QSize(0, 0));
            continue;
        }
        const QSize wanted = item->sizeHint();
        const QSize size(std::min(wanted.width(), std::max(rectangle.width(), 1)), wanted.height());
        const bool isFirstOfLine = position.x() == rectangle.left();
        if (!isFirstOfLine && position.x() + size.width() > rectangle.right() + 1) {
            position = {rectangle.left(), position.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        rectangles.emplace_back(position, size);
        position.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return rectangles;
}

int ChipFlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &rectangle : placed({0, 0, width, 0})) {
        if (!rectangle.isEmpty())
            height = std::max(height, rectangle.bottom() + 1);
    }
    return height;
}

QSize ChipFlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ChipFlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const std::vector<QRect> rectangles = placed(rectangle);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (size_t i = 0; i < m_items.size(); ++i)
        if (!rectangles[i].isEmpty())
            m_items[i]->setGeometry(QStyle::visualRect(direction, rectangle, rectangles[i]));
}

} // namespace Chatelaine

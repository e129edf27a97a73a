// SPDX-License-Identifier: MIT
#include "ui/delegates/chipsdelegate.h"

#include "models/tables/roles.h"
#include "ui/delegates/cellmemory.h"
#include "ui/style/metrics.h"

#include <QPainter>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

int gap() { return spacing(Space::Tight); }

int padding() { return spacing(Space::Tight) + spacing(Space::Tight) / 2; }

int chipWidth(int textWidth)
{
    // One more than the rounded width, or a fraction of a pixel cuts the word off.
    return textWidth + 1 + 2 * padding();
}

QString restText(qsizetype hidden) { return u"+%1"_s.arg(hidden); }

void drawOutline(QPainter &painter, const QRect &chip, const ShapeLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgba(look.line), 1));
    painter.setBrush(qAlpha(look.fill) == 0 ? QBrush(Qt::NoBrush)
                                            : QBrush(QColor::fromRgba(look.fill)));
    const QRectF outline = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.restore();
}

} // namespace

int chipsThatFit(const QStringList &words, const TextWidth &textWidth, int width)
{
    int used = 0;
    int count = 0;
    for (; count < words.size(); ++count) {
        const qsizetype hidden = words.size() - count - 1;
        const int rest = hidden > 0 ? gap() + textWidth(restText(hidden)) : 0;
        used += chipWidth(textWidth(words[count]));
        if (used + rest > width)
            break;
        used += gap();
    }
    return std::max(count, words.isEmpty() ? 0 : 1);
}

int ChipsDelegate::textWidth(const QString &text, const QFont &font) const
{
    return qRound(memory().texts().whole(text, font).width);
}

void ChipsDelegate::drawChip(QPainter &painter, const QStyleOptionViewItem &option,
                             const QRect &chip, const QString &word) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    QColor line = painter.pen().color();
    constexpr float Faint = 0.35F;
    line.setAlphaF(Faint);
    const QRgb fill = isSelected ? 0 : option.palette.color(QPalette::Button).rgba();
    const ShapeLook look{0, chip.size(), fill, line.rgba()};
    memory().shapes().paint(
        painter, chip.topLeft(), look,
        [&](QPainter &within, const QRect &place) { drawOutline(within, place, look); });
    drawShaped(painter, chip, Qt::AlignCenter,
               memory().texts().elided(word, option.font, chip.width() - 2 * padding()));
}

void ChipsDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QRect &inside, const QModelIndex &index) const
{
    const QStringList words = index.data(ChipsRole).toStringList();
    if (words.isEmpty())
        return;
    memory().texts().setDirection(option.direction);
    const TextWidth widthOf = [&](const QString &text) { return textWidth(text, option.font); };
    const int count = chipsThatFit(words, widthOf, inside.width());
    const qsizetype hidden = words.size() - count;
    const QString rest = hidden > 0 ? restText(hidden) : QString();
    const int room = inside.width() - (rest.isEmpty() ? 0 : gap() + widthOf(rest));
    const int height = std::min(inside.height() - gap() / 2, option.fontMetrics.height() + gap());
    int left = inside.left();
    const auto placed = [&](int width) {
        const QRect box(left, inside.center().y() - height / 2, width, height);
        return QStyle::visualRect(option.direction, inside, box);
    };
    for (const QString &word : words.first(count)) {
        const int width = std::min(chipWidth(widthOf(word)), room - (left - inside.left()));
        drawChip(painter, option, placed(width), word);
        left += width + gap();
    }
    if (rest.isEmpty())
        return;
    if (!(option.state & QStyle::State_Selected))
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
    drawShaped(painter, placed(widthOf(rest)), Qt::AlignVCenter,
               memory().texts().whole(rest, option.font));
}

QString ChipsDelegate::toolTip(const QModelIndex &) const { return {}; }

bool ChipsDelegate::fits(const QStyleOptionViewItem &option, int width,
                         const QModelIndex &index) const
{
    const QStringList words = index.data(ChipsRole).toStringList();
    int used = -gap();
    for (const QString &word : words)
        used += gap() + chipWidth(option.fontMetrics.horizontalAdvance(word));
    return used <= width;
}

} // namespace Chatelaine

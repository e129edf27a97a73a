// SPDX-License-Identifier: MIT
#include "ui/delegates/chipsdelegate.h"

#include "models/tables/roles.h"
#include "ui/style/metrics.h"

#include <QPainter>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

int gap() { return spacing(Space::Tight); }

int padding() { return spacing(Space::Tight) + spacing(Space::Tight) / 2; }

int chipWidth(const QString &word, const QFontMetrics &metrics)
{
    // One more than the rounded width, or a fraction of a pixel cuts the word off.
    return metrics.horizontalAdvance(word) + 1 + 2 * padding();
}

QString restText(qsizetype hidden) { return u"+%1"_s.arg(hidden); }

void drawChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &chip,
              const QString &word)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPen text = painter.pen();
    QColor line = text.color();
    constexpr float Faint = 0.35F;
    line.setAlphaF(Faint);
    painter.setPen(QPen(line, 1));
    painter.setBrush(isSelected ? QBrush(Qt::NoBrush) : option.palette.brush(QPalette::Button));
    const QRectF outline = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.setPen(text);
    const QString shown =
        option.fontMetrics.elidedText(word, Qt::ElideRight, chip.width() - 2 * padding());
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace

int chipsThatFit(const QStringList &words, const QFontMetrics &metrics, int width)
{
    int used = 0;
    int count = 0;
    for (; count < words.size(); ++count) {
        const qsizetype hidden = words.size() - count - 1;
        const int rest = hidden > 0 ? gap() + metrics.horizontalAdvance(restText(hidden)) : 0;
        used += chipWidth(words[count], metrics);
        if (used + rest > width)
            break;
        used += gap();
    }
    return std::max(count, words.isEmpty() ? 0 : 1);
}

void ChipsDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QRect &inside, const QModelIndex &index) const
{
    const QStringList words = index.data(ChipsRole).toStringList();
    if (words.isEmpty())
        return;
    const QFontMetrics &metrics = option.fontMetrics;
    const int count = chipsThatFit(words, metrics, inside.width());
    const qsizetype hidden = words.size() - count;
    const QString rest = hidden > 0 ? restText(hidden) : QString();
    const int room =
        inside.width() - (rest.isEmpty() ? 0 : gap() + metrics.horizontalAdvance(rest));
    const int height = std::min(inside.height() - gap() / 2, metrics.height() + gap());
    painter.setRenderHint(QPainter::Antialiasing);
    int left = inside.left();
    const auto placed = [&](int width) {
        const QRect box(left, inside.center().y() - height / 2, width, height);
        return QStyle::visualRect(option.direction, inside, box);
    };
    for (const QString &word : words.first(count)) {
        const int width = std::min(chipWidth(word, metrics), room - (left - inside.left()));
        drawChip(painter, option, placed(width), word);
        left += width + gap();
    }
    if (rest.isEmpty())
        return;
    if (!(option.state & QStyle::State_Selected))
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(placed(metrics.horizontalAdvance(rest)),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, rest);
}

QString ChipsDelegate::toolTip(const QModelIndex &) const { return {}; }

bool ChipsDelegate::fits(const QStyleOptionViewItem &option, int width,
                         const QModelIndex &index) const
{
    const QStringList words = index.data(ChipsRole).toStringList();
    int used = -gap();
    for (const QString &word : words)
        used += gap() + chipWidth(word, option.fontMetrics);
    return used <= width;
}

} // namespace Chatelaine

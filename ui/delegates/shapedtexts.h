// SPDX-License-Identifier: MIT
// Lines of text, shaped and elided once and painted often. Nearly all the time of painting a cell
// would go into shaping its text anew, and most cells say what another cell said before.
//
// GUI thread. Bounded: what has not been painted for long is forgotten.
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>

#include <vector>

class QPainter;

namespace Chatelaine {

struct ShapedText
{
    QList<QGlyphRun> runs;
    qreal width = 0; // Pixels, as is the height.
    qreal height = 0;
};

class ShapedTexts final
{
public:
    explicit ShapedTexts(Qt::LayoutDirection direction = Qt::LeftToRight);

    // What stands beside what in a text of both directions. Forgets everything when it changes.
    void setDirection(Qt::LayoutDirection direction);

    // The result lives until the next call.
    [[nodiscard]] const ShapedText &whole(const QString &text, const QFont &font);
    // Cut off at the end with an ellipsis, as QFontMetrics::elidedText() does it.
    [[nodiscard]] const ShapedText &elided(const QString &text, const QFont &font, int width);

private:
    struct Key
    {
        QString text;
        int font = 0; // In m_fonts.
        int width = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.font, key.width);
        }
    };
    [[nodiscard]] int numberOf(const QFont &font);

    Qt::LayoutDirection m_direction;
    std::vector<QFont> m_fonts;
    QCache<Key, ShapedText> m_texts;
};

// As QPainter::drawText() would, in the colour of the pen. REQUIRES: alignment is visual, that is
// went through QStyle::visualAlignment().
void drawShaped(QPainter &painter, const QRect &rectangle, Qt::Alignment alignment,
                const ShapedText &text);

} // namespace Chatelaine

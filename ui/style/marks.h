// SPDX-License-Identifier: MIT
// The small shape beside a word of status, different for every mark so that it is not told by
// colour alone: disc, ring, triangle, square, diamond.
//
// GUI thread.
#pragma once

#include "models/tables/roles.h"

#include <QIcon>

class QColor;
class QPainter;
class QRect;

namespace Chatelaine {

// Nothing for Mark::None.
void drawMark(QPainter &painter, const QRect &square, Mark mark, const QColor &colour);

// The same for tabs and buttons; follows the palette when it changes.
[[nodiscard]] QIcon markIcon(Mark mark);

// The background of a bar that says what happened: a faint tint, and the colour at its edge.
void drawBarBackground(QPainter &painter, const QRect &bar, const QColor &colour);

// The side of the square beside text of the application's font, in pixels.
[[nodiscard]] int markSize();

} // namespace Chatelaine

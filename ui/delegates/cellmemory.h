// SPDX-License-Identifier: MIT
// What a cell delegate need not work out again for every cell.
//
// GUI thread.
#pragma once

#include "models/tables/roles.h"
#include "ui/delegates/shapedtexts.h"
#include "ui/delegates/shapepictures.h"

#include <QColor>

#include <array>

class QPalette;

namespace Chatelaine {

class CellMemory final
{
public:
    [[nodiscard]] ShapedTexts &texts() { return m_texts; }
    [[nodiscard]] ShapePictures &shapes() { return m_shapes; }
    // The fixed-width font of the system in the size of this one.
    [[nodiscard]] const QFont &fixedFont(const QFont &like);
    // As markColour() of theme.h.
    [[nodiscard]] const QColor &markColour(Mark mark, const QPalette &palette);

private:
    static constexpr size_t MarkCount = size_t(Mark::Information) + 1;

    ShapedTexts m_texts;
    ShapePictures m_shapes;
    QFont m_like;
    QFont m_fixed;
    qint64 m_palette = 0; // The key of the palette that the colours belong to.
    std::array<QColor, MarkCount> m_colours;
};

} // namespace Chatelaine

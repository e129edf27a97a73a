// SPDX-License-Identifier: MIT
#include "ui/delegates/cellmemory.h"

#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QPalette>

namespace Chatelaine {

const QFont &CellMemory::fixedFont(const QFont &like)
{
    if (m_fixed.resolveMask() == 0 || m_like != like) {
        m_like = like;
        m_fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        m_fixed.setPointSizeF(like.pointSizeF());
    }
    return m_fixed;
}

const QColor &CellMemory::markColour(Mark mark, const QPalette &palette)
{
    if (palette.cacheKey() != m_palette) {
        m_palette = palette.cacheKey();
        for (size_t i = 0; i < MarkCount; ++i)
            m_colours[i] = Chatelaine::markColour(Mark(i), palette);
    }
    return m_colours[size_t(mark)];
}

} // namespace Chatelaine

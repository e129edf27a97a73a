// SPDX-License-Identifier: MIT
// Our icons: strokes that take their colour from the palette of the moment.
//
// GUI thread.
#pragma once

#include <QIcon>
#include <QStringView>

namespace Chatelaine {

// Returns the icon resources/icons/NAME.svg, sharp at any size and device pixel ratio, in the
// text colour of the palette, greyed when disabled, legible when selected. An unknown name gives
// an empty icon and a warning in the log.
[[nodiscard]] QIcon icon(QStringView name);

// The icon of the program itself, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace Chatelaine

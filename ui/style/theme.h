// SPDX-License-Identifier: MIT
// The colours: those of the system, a light and a dark set, and the colours of marks in them.
//
// GUI thread; needs a QApplication.
#pragma once

#include "models/settings/knownsettings.h"
#include "models/tables/roles.h"

#include <QColor>

class QPalette;

namespace Chatelaine {

// Changes the colours of all open windows at once.
void applyColourScheme(KnownSettings::ColourScheme scheme);
// "System", "Light", "Dark", translated.
[[nodiscard]] QString colourSchemeText(KnownSettings::ColourScheme scheme);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

// The window colour that makes the frames of Fusion's tick boxes visible in a dark palette.
[[nodiscard]] QColor boxWindow(const QPalette &palette);

// At least 4.5:1 against the window, the base and the alternate base of the palette, so that it is
// fit for text too. Of Mark::None: the text colour.
[[nodiscard]] QColor markColour(Mark mark, const QPalette &palette);

// As WCAG 2 defines it: 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// The language of the programs' texts: that of the system, or the one that CHATELAINE_LANGUAGE
// names.
//
// GUI thread, before the first text is made.
#pragma once

#include <QLocale>

class QCoreApplication;

namespace Chatelaine {

enum class QtTexts {
    Skip, // The command line shows none of Qt's own texts.
    Load, // Buttons, dialogs: from the catalogues that are installed with Qt.
};

// Installs the catalogues. Returns the locale of the language that the texts are in, which tells
// the direction to lay out in; it is English where there is no catalogue for the language wished.
QLocale installTranslators(QCoreApplication &application, QtTexts qtTexts);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// A field for the path of a file, with a button that browses for it.
//
// GUI thread.
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace Chatelaine {

// Returns a widget that holds the field and the button. filter: as of QFileDialog.
[[nodiscard]] QWidget *withBrowseButton(QLineEdit *field, const QString &title,
                                        const QString &filter);

} // namespace Chatelaine

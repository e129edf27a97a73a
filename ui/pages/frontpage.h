// SPDX-License-Identifier: MIT
// Which of several pages is the one to speak of.
//
// GUI thread.
#pragma once

class QWidget;

namespace Chatelaine {

// Whether the page is the one shown of the stack it stands in, or stands in none: only that one
// tells the actions what is selected.
[[nodiscard]] bool isInFront(const QWidget &page);

} // namespace Chatelaine

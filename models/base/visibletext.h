// SPDX-License-Identifier: MIT
// Text from the database, made safe to look at.
//
// Pure: any thread.
#pragma once

#include <QString>

namespace Chatelaine {

// Returns the text with control, format, direction and blank characters written out as [U+202E], so
// that a user name can neither reverse the line nor hide in it. Ordinary text is returned
// unchanged, joined emoji included.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace Chatelaine

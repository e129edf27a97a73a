// SPDX-License-Identifier: MIT
// What the benchmark types into the search field, one entry per keystroke.
#pragma once

#include <QStringList>

namespace Chatelaine {

// Growing and shrinking words, common and rare ones, alone and with terms of the filter language.
[[nodiscard]] QStringList scriptedKeystrokes();

} // namespace Chatelaine

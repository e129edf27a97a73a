// SPDX-License-Identifier: MIT
// Names in a row, as a part of a sentence: "HQ, Admin or S1 Clerk".
//
// Pure: any thread.
#pragma once

#include "models/base/language.h"

#include <QStringList>

namespace Chatelaine {

enum class Conjunction { And, Or };

// names: safe to look at already. Empty for none.
[[nodiscard]] QString listed(const QStringList &names, Conjunction conjunction,
                             const Language &language);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
// How much the stored grants differ from the definitions, in words.
//
// Pure: any thread; translated.
#pragma once

#include "models/domain/drift.h"

#include <QString>
#include <QStringList>

namespace Chatelaine {

// "4,771 keys differ from the definitions." Empty when none does.
[[nodiscard]] QString driftText(const DriftCounts &counts);
// One phrase per cause that occurs, the most frequent first: "1,157 granted by the primary group
// only".
[[nodiscard]] QStringList driftCausePhrases(const DriftCounts &counts);
// The same, each with the sentence that says what to do about it; for a tooltip.
[[nodiscard]] QStringList driftCauseLines(const DriftCounts &counts);

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "app/cli/answers.h"

#include "app/cli/output.h"
#include "models/domain/verdict.h"
#include "models/store/storeinfo.h"

namespace Chatelaine {

bool canPredict(const StoreInfo &info) { return info.layout == KeyLayout::V1_2; }

void printVerdict(Output &output, const KeyCard &card)
{
    output.line(verdictSentence(card));
    const QString remedy = nearestRemedy(card);
    if (!remedy.isEmpty())
        output.line(remedy);
}

} // namespace Chatelaine

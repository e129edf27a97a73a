// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"

namespace Chatelaine {

DriftReport driftOf(const KeySnapshot &snapshot)
{
    DriftReport report;
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        const Row row(i);
        if (!snapshot.hasUser(row)) {
            report.orphans.push_back(row);
            continue;
        }
        if (!snapshot.isDrifted(row))
            continue;
        const ScopeSet stored = snapshot.stored(row);
        const ScopeSet expected = snapshot.expected(row);
        report.keys.push_back(
            {row, expected - stored, stored - expected, snapshot.driftCause(row)});
    }
    return report;
}

} // namespace Chatelaine

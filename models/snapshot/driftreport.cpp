// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"

#include "models/snapshot/rowset.h"

namespace Chatelaine {

DriftReport driftOf(const KeySnapshot &snapshot)
{
    DriftReport report;
    report.keys.reserve(snapshot.driftCounts().keys());
    snapshot.driftedRows().forEach([&](Row row) {
        const ScopeSet stored = snapshot.stored(row);
        const ScopeSet expected = snapshot.expected(row);
        report.keys.push_back(
            {row, expected - stored, stored - expected, snapshot.driftCause(row)});
    });
    for (quint32 row = 0; row < snapshot.size(); ++row) {
        if (!snapshot.hasUser(Row(row)))
            report.orphans.emplace_back(row);
    }
    return report;
}

} // namespace Chatelaine

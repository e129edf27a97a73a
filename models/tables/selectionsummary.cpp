// SPDX-License-Identifier: MIT
#include "models/tables/selectionsummary.h"

namespace Chatelaine {

SelectionSummary summaryOf(const KeySnapshot &snapshot, std::span<const Row> rows,
                           std::span<const PositionRange> ranges)
{
    SelectionSummary summary;
    for (const PositionRange &range : ranges) {
        const size_t count = size_t(range.last - range.first + 1);
        for (const Row row : rows.subspan(size_t(range.first), count)) {
            const bool isActive = snapshot.isActive(row);
            const UserState state = snapshot.userState(row);
            ++summary.keys;
            summary.active += isActive;
            summary.drifted += snapshot.isDrifted(row);
            summary.barred += isActive && isBarred(state);
            summary.orphans += state == UserState::Deleted;
        }
    }
    return summary;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/tables/selectionsummary.h"

#include "models/snapshot/rowsets.h"

namespace Chatelaine {

namespace {

// The sets are made for the whole snapshot when they are first asked for: too much for a few.
constexpr size_t MostKeysToLookAt = 10'000;

size_t positionsIn(std::span<const PositionRange> ranges)
{
    size_t count = 0;
    for (const PositionRange &range : ranges)
        count += size_t(range.last - range.first + 1);
    return count;
}

template<typename Function>
void forEachRow(const RowList &rows, std::span<const PositionRange> ranges, Function &&function)
{
    for (const PositionRange &range : ranges) {
        for (int position = range.first; position <= range.last; ++position)
            function(rows.at(size_t(position)));
    }
}

SelectionSummary summaryOfFew(const KeySnapshot &snapshot, const RowList &rows,
                              std::span<const PositionRange> ranges)
{
    SelectionSummary summary;
    forEachRow(rows, ranges, [&](Row row) {
        const bool isActive = snapshot.isActive(row);
        const UserState state = snapshot.userState(row);
        ++summary.keys;
        summary.active += isActive;
        summary.drifted += snapshot.isDrifted(row);
        summary.barred += isActive && isBarred(state);
        summary.orphans += state == UserState::Deleted;
    });
    return summary;
}

} // namespace

RowSet rowsWithin(const KeySnapshot &snapshot, const RowList &rows,
                  std::span<const PositionRange> ranges)
{
    if (positionsIn(ranges) == snapshot.size())
        return RowSet::all(snapshot.size());
    RowSet set(snapshot.size());
    forEachRow(rows, ranges, [&set](Row row) { set.insert(row); });
    return set;
}

SelectionSummary summaryOf(const KeySnapshot &snapshot, const RowList &rows,
                           std::span<const PositionRange> ranges)
{
    if (positionsIn(ranges) <= MostKeysToLookAt)
        return summaryOfFew(snapshot, rows, ranges);
    const RowSet selected = rowsWithin(snapshot, rows, ranges);
    const RowSets &sets = snapshot.sets();
    return {selected.count(), selected.countCommon(*sets.active()),
            selected.countCommon(*sets.drifted()), selected.countCommon(*sets.ghosts()),
            selected.countCommon(*sets.ofState(UserState::Deleted))};
}

} // namespace Chatelaine

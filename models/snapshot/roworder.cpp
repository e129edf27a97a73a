// SPDX-License-Identifier: MIT
#include "models/snapshot/roworder.h"

#include "models/snapshot/radixsort.h"
#include "models/snapshot/scratch.h"

#include <algorithm>

namespace Chatelaine {

namespace {

struct Item
{
    quint32 value = 0;
    quint32 position = 0;
};

template<typename Position>
std::vector<Position> inOrder(std::span<const quint32> values)
{
    std::vector<Position> positions(values.size());
    if (std::ranges::is_sorted(values)) { // Ids and dates often are.
        for (quint32 i = 0; i < quint32(values.size()); ++i)
            positions[i] = Position(i);
        return positions;
    }
    Scratch<Item> items(values.size());
    Scratch<Item> spare(values.size());
    for (quint32 i = 0; i < quint32(values.size()); ++i)
        items.items()[i] = {values[i], i};
    radixSort<4>(items.items(), spare.items(), [](const Item &item) { return item.value; });
    std::ranges::transform(items.items(), positions.begin(),
                           [](const Item &item) { return Position(item.position); });
    return positions;
}

} // namespace

std::vector<quint32> positionsInOrder(std::span<const quint32> values)
{
    return inOrder<quint32>(values);
}

std::vector<Row> rowsInOrder(std::span<const quint32> values) { return inOrder<Row>(values); }

} // namespace Chatelaine

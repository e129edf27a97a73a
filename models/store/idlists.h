// SPDX-License-Identifier: MIT
// Many ids, as many at a time as the list of a statement takes.
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"
#include "models/store/statements.h"

#include <algorithm>
#include <span>

namespace Chatelaine {

// Calls work(std::span<const quint32>) -> Result<void> for each part, until one fails.
template<typename Work>
[[nodiscard]] Result<void> inIdLists(std::span<const quint32> ids, Work &&work)
{
    for (size_t first = 0; first < ids.size(); first += size_t(IdListSize))
        CHATELAINE_CHECK(
            work(ids.subspan(first, std::min(size_t(IdListSize), ids.size() - first))));
    return {};
}

} // namespace Chatelaine

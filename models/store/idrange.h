// SPDX-License-Identifier: MIT
// A run of ids.
//
// Plain value: any thread.
#pragma once

#include <QtGlobal>

namespace Chatelaine {

struct IdRange
{
    quint32 first = 0;
    quint32 last = 0; // Included

    // How much of it is up to an id: 0 to 1.
    [[nodiscard]] double shareUpTo(quint32 id) const
    {
        return id < first ? 0 : (double(id - first) + 1) / (double(last - first) + 1);
    }
};

} // namespace Chatelaine

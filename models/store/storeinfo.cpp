// SPDX-License-Identifier: MIT
#include "models/store/storeinfo.h"

#include <array>

namespace Chatelaine {

QLatin1String keyLayoutName(KeyLayout layout)
{
    static constexpr std::array<QLatin1String, 5> names{
        QLatin1String("1.0"), QLatin1String("1.1"), QLatin1String("1.2"),
        QLatin1String("half-upgraded"), QLatin1String("unknown")};
    return names[size_t(layout)];
}

} // namespace Chatelaine

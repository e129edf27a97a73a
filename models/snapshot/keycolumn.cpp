// SPDX-License-Identifier: MIT
#include "models/snapshot/keycolumn.h"

#include <QStringView>

#include <algorithm>

namespace Chatelaine {

std::optional<KeyColumn> keyColumnNamed(QStringView name)
{
    const auto found = std::find(KeyColumnNames.cbegin(), KeyColumnNames.cend(), name);
    if (found == KeyColumnNames.cend())
        return {};
    return KeyColumn(found - KeyColumnNames.cbegin());
}

} // namespace Chatelaine

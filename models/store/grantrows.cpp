// SPDX-License-Identifier: MIT
#include "models/store/grantrows.h"

namespace Chatelaine {

QString grantRowsText(std::span<const GrantRow> rows)
{
    QString text;
    text.reserve(qsizetype(rows.size()) * 14);
    for (const GrantRow &row : rows) {
        if (!text.isEmpty())
            text += u',';
        text += u'(' + QString::number(row.key) + u',' + QString::number(row.scope) + u')';
    }
    return text;
}

} // namespace Chatelaine

// SPDX-License-Identifier: MIT
#include "models/store/packedpages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chatelaine {

Error cutRowError(QLatin1String statement)
{
    return Error::query(
        QCoreApplication::translate("Chatelaine::PackedPages",
                                    "The server cuts long answers short, even that for a single "
                                    "row. Ask whoever keeps it to raise max_allowed_packet and "
                                    "group_concat_max_len."),
        statement + u": cut short"_s);
}

Result<void> skipGap(Connection &connection, Statement nextId, IdPages *pages)
{
    if (pages->isAtEnd())
        return {};
    Query query(connection, nextId);
    return query.forEachRow({pages->page().first - 1}, [&] { pages->skipTo(query.number(0)); });
}

} // namespace Chatelaine
